package org.magnesiumsleep.intake.calculation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All the rules, in their order. */
final class FindingRules {

	private static final List<Function<Facts, Optional<Finding>>> RULES = List.of(DietRules::dietUnknown,
			DietRules::dietIncomplete, FormRules::labelBasisUnspecified, LimitRules::atUpperLimit,
			LimitRules::aboveUpperLimit, LimitRules::possiblyAboveUpperLimit, LimitRules::recommendationAboveUpperLimit,
			DietRules::adequateIntakeIsNoCutoff, LimitRules::infantSupplement, LimitRules::noUpperLimit,
			FormRules::laxativeForm, FormRules::lowAbsorptionForm, FormRules::topicalNotCounted,
			FormRules::calciumTogether, LimitRules::trialDoseAboveUpperLimit, DietRules::foodAboveRecommendation);

	private FindingRules() {
	}

	/** What the rules find: warnings first, then the order of the rules. */
	static List<Finding> apply(Facts facts) {
		return Stream.concat(considerations(facts), RULES.stream().flatMap((rule) -> rule.apply(facts).stream()))
			.sorted(Comparator.comparing((finding) -> finding.severity() != Severity.WARNING))
			.toList();
	}

	/**
	 * What the safety notes say to the considerations, each note once, before all rules.
	 */
	private static Stream<Finding> considerations(Facts facts) {
		return facts.considerations()
			.stream()
			.distinct()
			.sorted(Consideration.MOST_URGENT_FIRST)
			.map(Consideration::finding);
	}

}
