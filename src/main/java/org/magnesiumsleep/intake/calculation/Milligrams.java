package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;

/**
 * An exact amount of magnesium in milligrams, never negative; equal amounts are equal
 * whatever their scale.
 */
public record Milligrams(BigDecimal value) implements Comparable<Milligrams> {

	public static final Milligrams ZERO = new Milligrams(BigDecimal.ZERO);

	// A number such as 1e-999999999 is short to write but would fill the memory when
	// added.
	private static final int MAX_SCALE = 1000;

	public Milligrams {
		if (value.signum() < 0) {
			throw new IllegalArgumentException("An amount of magnesium must not be negative");
		}
		if (Math.abs((long) value.scale()) > MAX_SCALE) {
			throw new IllegalArgumentException("An amount of magnesium must not have more than 1000 decimals");
		}
		value = value.stripTrailingZeros();
		value = value.setScale(Math.max(value.scale(), 0));
	}

	public static Milligrams of(long value) {
		return new Milligrams(BigDecimal.valueOf(value));
	}

	public Milligrams plus(Milligrams other) {
		return new Milligrams(this.value.add(other.value));
	}

	/** What remains after taking the other amount away, at least zero. */
	public Milligrams minusDownToZero(Milligrams other) {
		return new Milligrams(this.value.subtract(other.value).max(BigDecimal.ZERO));
	}

	public Milligrams times(BigDecimal factor) {
		return new Milligrams(this.value.multiply(factor));
	}

	public boolean isMoreThan(Milligrams other) {
		return compareTo(other) > 0;
	}

	@Override
	public int compareTo(Milligrams other) {
		return this.value.compareTo(other.value);
	}

}
