package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.magnesiumsleep.reference.Basis;

/**
 * One supplement or medicine: the stated milligrams, above 0, taken 1 to 24 times a day.
 */
public record Supplement(@Nullable Compound compound, BigDecimal amountMg, Basis basis, int timesPerDay) {

	public Supplement {
		if (compound == null && basis != Basis.ELEMENTAL) {
			throw new IllegalArgumentException("A supplement needs a compound unless its amount is elemental");
		}
		if (amountMg.signum() <= 0) {
			throw new IllegalArgumentException("The amount of a supplement must be above 0");
		}
		if (timesPerDay < 1 || timesPerDay > 24) {
			throw new IllegalArgumentException("A supplement must be taken 1 to 24 times a day");
		}
	}

	/** The magnesium that it adds to a day, nothing where it is used on the skin. */
	public Interval daily() {
		Milligrams stated = new Milligrams(this.amountMg).times(BigDecimal.valueOf(this.timesPerDay));
		if (this.compound == null) {
			return Interval.exactly(stated);
		}
		if (this.compound.topical()) {
			return Interval.ZERO;
		}
		Milligrams converted = stated.times(this.compound.elementalFraction());
		return switch (this.basis) {
			case ELEMENTAL -> Interval.exactly(stated);
			case COMPOUND -> Interval.exactly(converted);
			case UNSPECIFIED -> new Interval(converted, stated);
		};
	}

	boolean isTakenByMouth() {
		return this.compound == null || !this.compound.topical();
	}

}
