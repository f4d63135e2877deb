/** The intake check as a pure calculation: exact, without Spring, storage or rounding. */
@NullMarked
package org.magnesiumsleep.intake.calculation;

import org.jspecify.annotations.NullMarked;
