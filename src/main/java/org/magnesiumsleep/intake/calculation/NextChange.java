package org.magnesiumsleep.intake.calculation;

import org.jspecify.annotations.Nullable;

/**
 * The next age at which the figures for a person change, in months; a figure is absent
 * where there is none, or where it depends on a sex that is not known.
 */
public record NextChange(int ageMonths, @Nullable Milligrams recommended, @Nullable Milligrams supplementalUpperLimit) {

}
