package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * An interval as percentages of a figure, cut after the sixth decimal; without a maximum
 * where the interval has none.
 */
public record PercentRange(BigDecimal min, @Nullable BigDecimal max) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	static PercentRange of(Interval interval, Milligrams whole) {
		Milligrams max = interval.max();
		return new PercentRange(percent(interval.min(), whole), (max != null) ? percent(max, whole) : null);
	}

	// Cutting, unlike rounding, keeps a later rounding half up right: 49.4999999 does not
	// become 49.5 first.
	private static BigDecimal percent(Milligrams part, Milligrams whole) {
		return part.value().multiply(HUNDRED).divide(whole.value(), 6, RoundingMode.DOWN);
	}

}
