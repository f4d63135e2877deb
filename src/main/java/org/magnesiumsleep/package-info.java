/** The application that starts the knowledge base. */
@NullMarked
package org.magnesiumsleep;

import org.jspecify.annotations.NullMarked;
