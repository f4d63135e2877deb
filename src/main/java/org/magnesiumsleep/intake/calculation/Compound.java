package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;

/**
 * A magnesium compound: the fraction of its mass that is magnesium, above 0 and at most
 * 1, and what its record says about the way it is used and taken up.
 */
public record Compound(String slug, String name, BigDecimal elementalFraction, boolean topical, boolean laxative,
		boolean poorlyAbsorbed) {

	public Compound {
		if (slug.isBlank() || name.isBlank()) {
			throw new IllegalArgumentException("A compound needs a slug and a name");
		}
		if (elementalFraction.signum() <= 0 || elementalFraction.compareTo(BigDecimal.ONE) > 0) {
			throw new IllegalArgumentException("An elemental fraction must be above 0 and at most 1");
		}
	}

}
