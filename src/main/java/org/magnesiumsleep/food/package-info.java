/** Foods of the USDA table with their magnesium, and what the articles call them. */
@NullMarked
package org.magnesiumsleep.food;

import org.jspecify.annotations.NullMarked;
