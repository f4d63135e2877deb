/** The edition of the content and the index that introduces it. */
@NullMarked
package org.magnesiumsleep.edition;

import org.jspecify.annotations.NullMarked;
