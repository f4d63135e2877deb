package org.magnesiumsleep.study;

import java.math.BigDecimal;
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

import org.magnesiumsleep.search.Entry;
import org.magnesiumsleep.search.Findable;
import org.magnesiumsleep.search.Kind;
import org.magnesiumsleep.source.Source;
import org.magnesiumsleep.source.Verification;

/**
 * A publication that bears on the statements of the articles, or one that an article
 * claims.
 */
@Entity
@Indexed
@Immutable
class Study implements Findable {

	@Id
	String slug;

	String title;

	List<String> authors;

	int publishedYear;

	String journal;

	@Nullable String volume;

	@Nullable String issue;

	@Nullable String pages;

	String citation;

	@Nullable String doi;

	@Nullable String pmid;

	@Nullable String pmcid;

	@Nullable String url;

	@Enumerated(EnumType.STRING)
	Design design;

	@Nullable String designNote;

	@Nullable String population;

	@Nullable String country;

	@Nullable Integer participants;

	@Nullable Integer trialsIncluded;

	@Nullable String dose;

	@Nullable BigDecimal doseElementalMg;

	@Nullable Integer durationDays;

	@Nullable String conclusion;

	List<String> limitations;

	@Nullable String funding;

	@Nullable String registration;

	String licence;

	@Enumerated(EnumType.STRING)
	@Nullable Verification verification;

	@Nullable String verificationNote;

	@Enumerated(EnumType.STRING)
	CitationStatus citationStatus;

	@Nullable String citationCheck;

	LocalDate lastReviewed;

	@ElementCollection
	@CollectionTable(name = "study_outcome", joinColumns = @JoinColumn(name = "study"))
	@OrderColumn(name = "position")
	List<Outcome> outcomes;

	@ElementCollection
	@CollectionTable(name = "study_form", joinColumns = @JoinColumn(name = "study"))
	@OrderColumn(name = "position")
	@Column(name = "form")
	List<String> forms;

	@ElementCollection
	@CollectionTable(name = "study_citing_article", joinColumns = @JoinColumn(name = "study"))
	@OrderColumn(name = "position")
	@Column(name = "article")
	List<String> citedIn;

	@ElementCollection
	@CollectionTable(name = "study_nearest_study", joinColumns = @JoinColumn(name = "study"))
	@OrderColumn(name = "position")
	@Column(name = "nearest_study")
	List<String> nearestStudies;

	@ManyToMany
	@JoinTable(name = "study_source", joinColumns = @JoinColumn(name = "study"),
			inverseJoinColumns = @JoinColumn(name = "source"))
	@OrderColumn(name = "position")
	List<Source> sources;

	protected Study() {
	}

	@Override
	public String slug() {
		return this.slug;
	}

	@Override
	public Entry getEntry() {
		return Entry.of(Kind.STUDY, this.slug, this.title)
			.prominence(1)
			.names(List.of(String.join(", ", this.authors) + " " + this.publishedYear))
			.text(this.conclusion, this.population, this.dose, String.join("; ", this.limitations))
			.keywords(this.journal, this.design, this.doi, this.pmid, this.pmcid, this.country)
			.keywords(this.forms.toArray())
			.citationStatus(this.citationStatus.name());
	}

}
