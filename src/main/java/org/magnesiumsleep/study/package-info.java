/** Studies on magnesium and sleep, and how the articles cite them. */
@NullMarked
package org.magnesiumsleep.study;

import org.jspecify.annotations.NullMarked;
