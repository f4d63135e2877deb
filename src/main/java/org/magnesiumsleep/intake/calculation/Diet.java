package org.magnesiumsleep.intake.calculation;

/** The magnesium of a day's food and drink, and how much of the day is known. */
public record Diet(Interval intake, Knowledge knowledge) {

	/** Whether nothing, a part or all of the day's food and drink is known. */
	public enum Knowledge {

		UNKNOWN, INCOMPLETE, COMPLETE

	}

	public Diet {
		if ((intake.max() != null) != (knowledge == Knowledge.COMPLETE)) {
			throw new IllegalArgumentException("A diet has a maximum when it is complete, and only then");
		}
		if (knowledge == Knowledge.UNKNOWN && !intake.min().equals(Milligrams.ZERO)) {
			throw new IllegalArgumentException("An unknown diet has no known amount");
		}
	}

	public static Diet unknown() {
		return new Diet(Interval.atLeast(Milligrams.ZERO), Knowledge.UNKNOWN);
	}

	/** At least the known part, without an upper bound. */
	public static Diet incomplete(Interval known) {
		return new Diet(Interval.atLeast(known.min()), Knowledge.INCOMPLETE);
	}

	public static Diet complete(Interval known) {
		return new Diet(known, Knowledge.COMPLETE);
	}

}
