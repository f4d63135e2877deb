package org.magnesiumsleep.testimonial;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.reference.Basis;

/** One thing that the person of a story took or did. */
@Embeddable
class RegimenItem {

	/** What it was. */
	enum Kind {

		SUPPLEMENT, BATH, HABIT

	}

	@Enumerated(EnumType.STRING)
	Kind kind;

	String description;

	@Nullable String form;

	@Nullable BigDecimal amountMg;

	@Enumerated(EnumType.STRING)
	@Nullable Basis amountBasis;

	@Nullable String timing;

	@Nullable String frequency;

	protected RegimenItem() {
	}

}
