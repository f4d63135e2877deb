package org.magnesiumsleep.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** One claim against another, and the disagreement that this is part of. */
@Embeddable
class Conflict {

	String conflictsWith;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "disagreement")
	Disagreement disagreement;

	protected Conflict() {
	}

}
