package org.magnesiumsleep.claim;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;

import org.magnesiumsleep.search.Entry;
import org.magnesiumsleep.search.Findable;
import org.magnesiumsleep.search.Kind;
import org.magnesiumsleep.source.Source;
import org.magnesiumsleep.source.Verification;

/** One factual statement of an article with the verdict of the primary literature. */
@Entity
@Indexed
@Immutable
class Claim implements Findable {

	@Id
	String slug;

	String article;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "article", insertable = false, updatable = false)
	Source origin;

	@Enumerated(EnumType.STRING)
	Topic topic;

	String statement;

	@Enumerated(EnumType.STRING)
	Appraisal appraisal;

	String rationale;

	@Enumerated(EnumType.STRING)
	Verification verification;

	LocalDate lastReviewed;

	@ManyToMany
	@JoinTable(name = "claim_decided_by", joinColumns = @JoinColumn(name = "claim"),
			inverseJoinColumns = @JoinColumn(name = "source"))
	@OrderColumn(name = "position")
	List<Source> decidedBy;

	@ElementCollection
	@CollectionTable(name = "claim_study", joinColumns = @JoinColumn(name = "claim"))
	@OrderColumn(name = "position")
	@Column(name = "study")
	List<String> studies;

	@ElementCollection
	@CollectionTable(name = "claim_conflict", joinColumns = @JoinColumn(name = "claim"))
	@OrderBy("conflictsWith, disagreement.slug")
	List<Conflict> conflicts;

	protected Claim() {
	}

	@Override
	public String slug() {
		return this.slug;
	}

	@Override
	public Entry getEntry() {
		return Entry.of(Kind.CLAIM, this.slug, this.statement)
			.prominence((this.topic == Topic.TESTIMONIAL) ? 0 : 1)
			.text(this.rationale)
			.keywords(this.topic)
			.appraisal(this.appraisal.name());
	}

}
