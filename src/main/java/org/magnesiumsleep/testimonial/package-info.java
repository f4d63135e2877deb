/** Stories of the articles, which are never evidence. */
@NullMarked
package org.magnesiumsleep.testimonial;

import org.jspecify.annotations.NullMarked;
