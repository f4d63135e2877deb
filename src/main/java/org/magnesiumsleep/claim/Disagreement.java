package org.magnesiumsleep.claim;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.Immutable;

import org.magnesiumsleep.source.Source;
import org.magnesiumsleep.source.SourceReference;

/**
 * A point on which the articles contradict each other or themselves, and what the sources
 * say about it.
 */
@Entity
@Immutable
class Disagreement {

	/** Whether it runs between the two articles or inside one. */
	enum Scope {

		BETWEEN_ARTICLES, WITHIN_ARTICLE

	}

	/** Whether both cannot be true or only the weight differs. */
	enum Kind {

		CONTRADICTION, DIFFERENT_EMPHASIS

	}

	@Id
	String slug;

	@Enumerated(EnumType.STRING)
	Topic topic;

	@Enumerated(EnumType.STRING)
	Scope scope;

	@Enumerated(EnumType.STRING)
	Kind kind;

	String resolution;

	@ManyToMany
	@JoinTable(name = "disagreement_source", joinColumns = @JoinColumn(name = "disagreement"),
			inverseJoinColumns = @JoinColumn(name = "source"))
	@OrderColumn(name = "position")
	List<Source> sources;

	protected Disagreement() {
	}

	ClaimView.DisagreementView view() {
		return new ClaimView.DisagreementView(this.slug, this.topic, this.scope, this.kind, this.resolution,
				SourceReference.of(this.sources));
	}

}
