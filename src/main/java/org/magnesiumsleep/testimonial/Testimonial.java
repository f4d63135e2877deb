package org.magnesiumsleep.testimonial;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

import org.magnesiumsleep.search.Entry;
import org.magnesiumsleep.search.Findable;
import org.magnesiumsleep.source.Source;

/** A story that an article tells of a person. It is never evidence. */
@Entity
@Indexed
@Immutable
class Testimonial implements Findable {

	/** A case that the article follows closely, or a short story of a reader. */
	enum Kind {

		CASE_STUDY, USER_STORY

	}

	@Id
	String slug;

	@Enumerated(EnumType.STRING)
	Kind kind;

	String firstName;

	@Nullable Integer age;

	@Nullable String occupation;

	@Nullable String place;

	@Nullable String describedAs;

	String summary;

	@Nullable String stateBefore;

	String stateAfter;

	String article;

	String evidenceNote;

	LocalDate lastReviewed;

	@ElementCollection
	@CollectionTable(name = "testimonial_regimen", joinColumns = @JoinColumn(name = "testimonial"))
	@OrderColumn(name = "position")
	List<RegimenItem> regimen;

	@ElementCollection
	@CollectionTable(name = "testimonial_form", joinColumns = @JoinColumn(name = "testimonial"))
	@OrderColumn(name = "position")
	@Column(name = "form")
	List<String> forms;

	@ElementCollection
	@CollectionTable(name = "testimonial_claim", joinColumns = @JoinColumn(name = "testimonial"))
	@OrderColumn(name = "position")
	@Column(name = "claim")
	List<String> claims;

	@ManyToMany
	@JoinTable(name = "testimonial_source", joinColumns = @JoinColumn(name = "testimonial"),
			inverseJoinColumns = @JoinColumn(name = "source"))
	@OrderColumn(name = "position")
	List<Source> sources;

	protected Testimonial() {
	}

	@Override
	public String slug() {
		return this.slug;
	}

	@Override
	public Entry getEntry() {
		return Entry
			.of(org.magnesiumsleep.search.Kind.TESTIMONIAL, this.slug,
					Stream.of(this.firstName, this.age, this.occupation, this.place)
						.filter(Objects::nonNull)
						.map(String::valueOf)
						.collect(Collectors.joining(", ")))
			.text(this.summary)
			.keywords(this.kind, this.describedAs)
			.keywords(this.forms.toArray())
			.evidenceNote(this.evidenceNote);
	}

}
