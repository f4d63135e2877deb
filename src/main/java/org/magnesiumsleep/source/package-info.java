/** The two articles and every publication that decides a statement of theirs. */
@NullMarked
package org.magnesiumsleep.source;

import org.jspecify.annotations.NullMarked;
