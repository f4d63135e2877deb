package org.magnesiumsleep.intake.calculation;

import java.util.Optional;

import org.magnesiumsleep.reference.RecommendationType;

/** The rules about food and the recommendation. */
final class DietRules {

	private DietRules() {
	}

	/**
	 * Nothing is known about the diet, but the recommendation counts it; after the
	 * group's own sources.
	 */
	static Optional<Finding> dietUnknown(Facts facts) {
		if (facts.diet().knowledge() != Diet.Knowledge.UNKNOWN) {
			return Optional.empty();
		}
		return Optional.of(new Finding(FindingCode.DIET_UNKNOWN, Severity.INFO,
				("Nothing was entered about food and drink. The recommended %s a day counts magnesium "
						+ "from all sources, so the total can only be given as a minimum.")
					.formatted(Facts.text(facts.recommended())),
				facts.group().sources()));
	}

	/** Only a part of the diet is known; after the group's own sources. */
	static Optional<Finding> dietIncomplete(Facts facts) {
		if (facts.diet().knowledge() != Diet.Knowledge.INCOMPLETE) {
			return Optional.empty();
		}
		return Optional.of(new Finding(FindingCode.DIET_INCOMPLETE, Severity.INFO,
				("The food and drink entered are only a part of the day. The recommended %s a day counts "
						+ "magnesium from all sources, so the total is a minimum and may be higher.")
					.formatted(Facts.text(facts.recommended())),
				facts.group().sources()));
	}

	/**
	 * An intake below an AI proves nothing; after the Institute of Medicine, chapter on
	 * magnesium.
	 */
	static Optional<Finding> adequateIntakeIsNoCutoff(Facts facts) {
		if (facts.group().type() != RecommendationType.AI || facts.adequacy() == AdequacyStatus.MEETS) {
			return Optional.empty();
		}
		return Optional.of(new Finding(FindingCode.ADEQUATE_INTAKE_IS_NO_CUTOFF, Severity.INFO,
				("The recommended %s a day is an adequate intake (AI), an estimate that is used where the "
						+ "need itself is not known well enough. An intake below it is not shown to be too low.")
					.formatted(Facts.text(facts.recommended())),
				facts.groupSourcesAnd("iom-1997")));
	}

	/**
	 * Magnesium naturally in food has no upper limit; after the Institute of Medicine,
	 * chapter on magnesium.
	 */
	static Optional<Finding> foodAboveRecommendation(Facts facts) {
		if (!facts.diet().intake().min().isMoreThan(facts.recommended())) {
			return Optional.empty();
		}
		return Optional.of(new Finding(FindingCode.FOOD_ABOVE_RECOMMENDATION, Severity.INFO,
				"Food and drink alone bring more than the recommended " + Facts.text(facts.recommended()) + " a day"
						+ (facts.isUrgent()
								? ". In healthy people magnesium that is naturally in food has shown no harm, "
										+ "but what the warning above says comes first."
								: ", and that is fine: magnesium that is naturally in food has shown no harm in healthy people, "
										+ "and no upper limit applies to it.")
						+ facts.meaning(),
				facts.groupSourcesAnd("iom-1997")));
	}

}
