package org.magnesiumsleep.intake.calculation;

import java.util.List;

/**
 * The outcome of an intake check, unrounded: daily amounts in milligrams, the two
 * comparisons and the findings.
 */
public record IntakeResult(ReferenceGroup group, Interval diet, Interval supplements, Interval total, List<Item> items,
		Adequacy adequacy, SupplementLimit supplementLimit, List<Finding> findings) {

	private static final int SAFE_FOR_NUTS_MONTHS = 48;

	public IntakeResult {
		items = List.copyOf(items);
		findings = List.copyOf(findings);
	}

	/**
	 * Whether foods with much magnesium are worth naming: something may be missing, and
	 * the person is old enough for nuts and seeds.
	 */
	public boolean suggestsFoods(Person person) {
		return this.adequacy.status() != AdequacyStatus.MEETS && person.ageMonths() >= SAFE_FOR_NUTS_MONTHS;
	}

}
