package org.magnesiumsleep.expert;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;

import org.magnesiumsleep.claim.Topic;
import org.magnesiumsleep.search.Entry;
import org.magnesiumsleep.search.Findable;
import org.magnesiumsleep.search.Kind;
import org.magnesiumsleep.source.Source;

/** What an expert whom an article quotes holds, summarised. */
@Entity
@Indexed
@Immutable
class ExpertOpinion implements Findable {

	@Id
	String slug;

	String expert;

	String expertSlug;

	String credential;

	int position;

	String summary;

	@Enumerated(EnumType.STRING)
	Topic topic;

	String article;

	String reviewNote;

	LocalDate lastReviewed;

	@ElementCollection
	@CollectionTable(name = "expert_opinion_form", joinColumns = @JoinColumn(name = "expert_opinion"))
	@OrderColumn(name = "position")
	@Column(name = "form")
	List<String> forms;

	@ElementCollection
	@CollectionTable(name = "expert_opinion_claim", joinColumns = @JoinColumn(name = "expert_opinion"))
	@OrderColumn(name = "position")
	@Column(name = "claim")
	List<String> claims;

	@ManyToMany
	@JoinTable(name = "expert_opinion_source", joinColumns = @JoinColumn(name = "expert_opinion"),
			inverseJoinColumns = @JoinColumn(name = "source"))
	@OrderColumn(name = "position")
	List<Source> sources;

	protected ExpertOpinion() {
	}

	@Override
	public String slug() {
		return this.slug;
	}

	@Override
	public Entry getEntry() {
		return Entry.of(Kind.EXPERT_OPINION, this.slug, "Opinion of %s, %s".formatted(this.expert, this.credential))
			.text(this.summary)
			.keywords(this.topic)
			.keywords(this.forms.toArray())
			.reviewNote(this.reviewNote);
	}

}
