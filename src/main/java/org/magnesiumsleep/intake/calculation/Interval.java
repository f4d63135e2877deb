package org.magnesiumsleep.intake.calculation;

import org.jspecify.annotations.Nullable;

/**
 * Everything a daily amount may be, both ends included; without a maximum nothing bounds
 * it from above.
 */
public record Interval(Milligrams min, @Nullable Milligrams max) {

	public static final Interval ZERO = exactly(Milligrams.ZERO);

	public Interval {
		if (max != null && min.isMoreThan(max)) {
			throw new IllegalArgumentException("The minimum of an interval must not exceed its maximum");
		}
	}

	public static Interval exactly(Milligrams amount) {
		return new Interval(amount, amount);
	}

	public static Interval atLeast(Milligrams amount) {
		return new Interval(amount, null);
	}

	public Interval plus(Interval other) {
		return new Interval(this.min.plus(other.min),
				(this.max != null && other.max != null) ? this.max.plus(other.max) : null);
	}

	/** Whether even the least possible amount is as much as the goal. */
	public boolean surelyReaches(Milligrams goal) {
		return !goal.isMoreThan(this.min);
	}

	/** Whether some possible amount is as much as the goal. */
	public boolean mayReach(Milligrams goal) {
		return this.max == null || !goal.isMoreThan(this.max);
	}

	/** Whether some possible amount is more than the limit. */
	public boolean mayExceed(Milligrams limit) {
		return this.max == null || this.max.isMoreThan(limit);
	}

	/**
	 * What is missing up to the goal: nothing at the least where nothing bounds this
	 * interval.
	 */
	public Interval missingTo(Milligrams goal) {
		Milligrams least = (this.max != null) ? goal.minusDownToZero(this.max) : Milligrams.ZERO;
		return new Interval(least, goal.minusDownToZero(this.min));
	}

}
