/** Opinions of the experts whom the articles quote. */
@NullMarked
package org.magnesiumsleep.expert;

import org.jspecify.annotations.NullMarked;
