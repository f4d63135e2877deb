package org.magnesiumsleep.food;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;

/**
 * A household portion: its grams are those of the whole label. The first is the default.
 */
@Embeddable
class Portion {

	String label;

	BigDecimal grams;

	protected Portion() {
	}

}
