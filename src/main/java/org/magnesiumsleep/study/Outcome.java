package org.magnesiumsleep.study;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.source.Verification;

/** What a study found for one measure, with its figures as published. */
@Embeddable
class Outcome {

	/** How the p-value stands to the figure: equal, less than, at most. */
	enum Relation {

		EQ, LT, LE

	}

	String measure;

	String result;

	@Nullable BigDecimal estimate;

	@Nullable String unit;

	@Column(name = "ci95_low")
	@Nullable BigDecimal ci95Low;

	@Column(name = "ci95_high")
	@Nullable BigDecimal ci95High;

	@Column(name = "p_value")
	@Nullable BigDecimal pValue;

	@Column(name = "p_relation")
	@Enumerated(EnumType.STRING)
	@Nullable Relation pRelation;

	@Nullable Boolean significant;

	@Enumerated(EnumType.STRING)
	Verification verification;

	protected Outcome() {
	}

}
