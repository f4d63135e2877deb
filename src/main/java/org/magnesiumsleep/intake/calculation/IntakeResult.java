package org.magnesiumsleep.intake.calculation;

import java.util.List;

/**
 * The outcome of an intake check, unrounded: daily amounts in milligrams, the two
 * comparisons and the findings.
 */
public record IntakeResult(ReferenceGroup group, Interval diet, Interval supplements, Interval total, Adequacy adequacy,
		SupplementLimit supplementLimit, List<Finding> findings) {

	public IntakeResult {
		findings = List.copyOf(findings);
	}

}
