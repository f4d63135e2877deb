package org.magnesiumsleep.intake.calculation;

import java.util.List;
import java.util.stream.Stream;

/**
 * The intake check: all sources against the recommendation, supplements alone against the
 * upper limit.
 */
public final class IntakeCheck {

	private IntakeCheck() {
	}

	/**
	 * Checks one day; the group has to be one with a recommendation, as every selected
	 * group is.
	 */
	public static IntakeResult of(ReferenceGroup group, Diet diet, List<Supplement> supplements,
			List<Consideration> considerations) {
		Milligrams recommended = group.recommended();
		if (recommended == null) {
			throw new IllegalArgumentException("An intake is checked against a group with a recommendation");
		}
		Interval taken = supplements.stream().map(Supplement::daily).reduce(Interval.ZERO, Interval::plus);
		Interval total = diet.intake().plus(taken);
		Adequacy adequacy = Adequacy.of(total, recommended);
		SupplementLimit limit = SupplementLimit.of(taken, group.supplementalUpperLimit());
		Facts facts = new Facts(group, recommended, diet, supplements, considerations, taken, adequacy.status(),
				limit.status());
		List<Item> items = Stream.concat(diet.items().stream(), supplements.stream().map(Supplement::item)).toList();
		return new IntakeResult(group, diet.intake(), taken, total, items, adequacy, limit, FindingRules.apply(facts));
	}

}
