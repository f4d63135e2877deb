package org.magnesiumsleep.faq;

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
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.claim.Topic;
import org.magnesiumsleep.search.Entry;
import org.magnesiumsleep.search.Findable;
import org.magnesiumsleep.search.Kind;
import org.magnesiumsleep.source.Source;
import org.magnesiumsleep.source.Verification;

/**
 * A question that an article answers, reworded, with what the primary source says beside.
 */
@Entity
@Indexed
@Immutable
class Faq implements Findable {

	@Id
	String slug;

	String article;

	int position;

	String question;

	String answer;

	@Enumerated(EnumType.STRING)
	Topic topic;

	@Nullable String reviewNote;

	@Enumerated(EnumType.STRING)
	@Nullable Verification verification;

	LocalDate lastReviewed;

	@ElementCollection
	@CollectionTable(name = "faq_claim", joinColumns = @JoinColumn(name = "faq"))
	@OrderColumn(name = "position")
	@Column(name = "claim")
	List<String> claims;

	@ManyToMany
	@JoinTable(name = "faq_source", joinColumns = @JoinColumn(name = "faq"),
			inverseJoinColumns = @JoinColumn(name = "source"))
	@OrderColumn(name = "position")
	List<Source> sources;

	protected Faq() {
	}

	@Override
	public String slug() {
		return this.slug;
	}

	@Override
	public Entry getEntry() {
		return Entry.of(Kind.FAQ, this.slug, this.question)
			.prominence(1)
			.text(this.answer)
			.keywords(this.topic, this.reviewNote)
			.reviewNote(this.reviewNote);
	}

}
