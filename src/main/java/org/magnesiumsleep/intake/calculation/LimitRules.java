package org.magnesiumsleep.intake.calculation;

import java.util.List;
import java.util.Optional;

/** The rules about the upper limit for supplements and medicines. */
final class LimitRules {

	private LimitRules() {
	}

	/**
	 * The most that the supplements can amount to is exactly the limit; after the group's
	 * own sources.
	 */
	static Optional<Finding> atUpperLimit(Facts facts) {
		Milligrams limit = facts.group().supplementalUpperLimit();
		if (limit == null || !limit.equals(facts.supplements().max())) {
			return Optional.empty();
		}
		return Optional.of(new Finding(FindingCode.AT_UPPER_LIMIT, Severity.CAUTION,
				("The supplements entered come to as much as %s a day, which is the upper limit for "
						+ "supplements and medicines. Any further tablet, antacid or laxative with magnesium could "
						+ "exceed it.")
					.formatted(Facts.text(limit)) + facts.meaning(),
				facts.group().sources()));
	}

	/**
	 * Even the least that the supplements amount to exceeds the limit; effects after the
	 * Institute of Medicine.
	 */
	static Optional<Finding> aboveUpperLimit(Facts facts) {
		return warningWhen(SupplementLimitStatus.ABOVE, facts, FindingCode.ABOVE_UPPER_LIMIT,
				"The supplements entered come to more than %s a day, the upper limit for supplements and "
						+ "medicines. The first sign of too much from them is usually diarrhoea; very large amounts, and "
						+ "any excess with kidney disease, are dangerous. Ask a clinician or pharmacist before going on.",
				facts.groupSourcesAnd("iom-1997", "fung-1995"));
	}

	/**
	 * What the label means decides whether the limit is exceeded; effects after the
	 * Institute of Medicine.
	 */
	static Optional<Finding> possiblyAboveUpperLimit(Facts facts) {
		return warningWhen(SupplementLimitStatus.POSSIBLY_ABOVE, facts, FindingCode.POSSIBLY_ABOVE_UPPER_LIMIT,
				"Depending on what the label means, the supplements entered may come to more than %s a "
						+ "day, the upper limit for supplements and medicines. Find out what the label counts before "
						+ "going on; the first sign of too much is usually diarrhoea.",
				facts.groupSourcesAnd("iom-1997"));
	}

	/** The two figures measure different things; after the group's own sources. */
	static Optional<Finding> recommendationAboveUpperLimit(Facts facts) {
		Milligrams limit = facts.group().supplementalUpperLimit();
		if (limit == null || !facts.recommended().isMoreThan(limit)) {
			return Optional.empty();
		}
		return Optional.of(new Finding(FindingCode.RECOMMENDATION_ABOVE_UPPER_LIMIT, Severity.INFO,
				"The recommendation of %s a day is higher than the upper limit of %s, and both hold: they measure different things. %s"
					.formatted(Facts.text(facts.recommended()), Facts.text(limit), facts.group().scope()),
				facts.group().sources()));
	}

	/**
	 * No limit is established in the first year; after the Institute of Medicine and the
	 * NIH fact sheet.
	 */
	static Optional<Finding> infantSupplement(Facts facts) {
		if (!facts.isInfant() || !facts.anyTakenByMouth()) {
			return Optional.empty();
		}
		return Optional.of(new Finding(FindingCode.INFANT_SUPPLEMENT, Severity.WARNING,
				"No safe amount from supplements is established below 12 months of age, when magnesium "
						+ "should come from milk, formula and food. A supplement at this age is a matter for a "
						+ "doctor.",
				List.of("iom-1997", "nih-ods-magnesium-hp")));
	}

	/**
	 * Where nothing is there to compare with, silence must not pass for safety; effects
	 * after the Institute of Medicine.
	 */
	static Optional<Finding> noUpperLimit(Facts facts) {
		if (facts.limitStatus() != SupplementLimitStatus.NOT_ESTABLISHED || facts.isInfant()) {
			return Optional.empty();
		}
		return Optional.of(new Finding(FindingCode.NO_UPPER_LIMIT, Severity.CAUTION,
				("This collection has no upper limit of the authority %s for this group, so the supplements are compared "
						+ "with none. That does not make every amount safe. For orientation, the US limit for "
						+ "supplements and medicines is 65 mg a day at 1 to 3 years, 110 mg at 4 to 8 years and 350 mg "
						+ "from 9 years on.")
					.formatted(facts.group().authority()),
				facts.groupSourcesAnd("iom-1997")));
	}

	/**
	 * Trials with more than the limit are no model for taking as much; after two trials
	 * with oxide.
	 */
	static Optional<Finding> trialDoseAboveUpperLimit(Facts facts) {
		if (facts.limitStatus() != SupplementLimitStatus.ABOVE
				&& facts.limitStatus() != SupplementLimitStatus.POSSIBLY_ABOVE) {
			return Optional.empty();
		}
		return Optional.of(new Finding(FindingCode.TRIAL_DOSE_ABOVE_UPPER_LIMIT, Severity.CAUTION,
				"Two small sleep trials gave 500 mg and up to 729 mg magnesium a day to people of 60 to "
						+ "80 years, under the supervision of a study. That does not show such amounts to be "
						+ "suitable without it.",
				List.of("abbasi-2012", "held-2002")));
	}

	private static Optional<Finding> warningWhen(SupplementLimitStatus status, Facts facts, FindingCode code,
			String message, List<String> sources) {
		Milligrams limit = facts.group().supplementalUpperLimit();
		if (limit == null || facts.limitStatus() != status) {
			return Optional.empty();
		}
		return Optional
			.of(new Finding(code, Severity.WARNING, message.formatted(Facts.text(limit)) + facts.meaning(), sources));
	}

}
