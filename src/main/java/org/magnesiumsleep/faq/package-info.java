/** The questions that the articles answer, with what the primary sources say beside. */
@NullMarked
package org.magnesiumsleep.faq;

import org.jspecify.annotations.NullMarked;
