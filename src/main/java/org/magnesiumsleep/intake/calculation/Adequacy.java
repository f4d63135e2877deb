package org.magnesiumsleep.intake.calculation;

/**
 * How the magnesium from all sources compares with the recommendation; the shortfall
 * always has a maximum.
 */
public record Adequacy(AdequacyStatus status, PercentRange percentOfRecommended, Interval shortfall) {

	static Adequacy of(Interval total, Milligrams recommended) {
		return new Adequacy(status(total, recommended), PercentRange.of(total, recommended),
				total.missingTo(recommended));
	}

	private static AdequacyStatus status(Interval total, Milligrams recommended) {
		if (total.surelyReaches(recommended)) {
			return AdequacyStatus.MEETS;
		}
		return total.mayReach(recommended) ? AdequacyStatus.UNDETERMINED : AdequacyStatus.BELOW;
	}

}
