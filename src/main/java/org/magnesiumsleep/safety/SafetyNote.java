package org.magnesiumsleep.safety;

import java.time.LocalDate;
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
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.search.Entry;
import org.magnesiumsleep.search.Findable;
import org.magnesiumsleep.search.Kind;
import org.magnesiumsleep.source.Source;
import org.magnesiumsleep.source.Verification;

/** An adverse effect, a group at risk or an interaction with a medicine. */
@Entity
@Indexed
@Immutable
public class SafetyNote implements Findable {

	@Id
	String slug;

	@Enumerated(EnumType.STRING)
	SafetyKind kind;

	String title;

	String what;

	String why;

	String action;

	@Enumerated(EnumType.STRING)
	SafetySeverity severity;

	List<String> drugExamples;

	@Enumerated(EnumType.STRING)
	@Nullable Direction direction;

	@Nullable Integer hoursDrugBeforeMagnesium;

	@Nullable Integer hoursDrugAfterMagnesiumMin;

	@Nullable Integer hoursDrugAfterMagnesiumMax;

	@Enumerated(EnumType.STRING)
	Verification verification;

	@Nullable String note;

	LocalDate lastReviewed;

	@ManyToMany
	@JoinTable(name = "safety_note_source", joinColumns = @JoinColumn(name = "safety_note"),
			inverseJoinColumns = @JoinColumn(name = "source"))
	@OrderColumn(name = "position")
	List<Source> sources;

	protected SafetyNote() {
	}

	@Override
	public Entry getEntry() {
		return Entry.of(Kind.SAFETY_NOTE, this.slug, this.title)
			.prominence((this.severity == SafetySeverity.INFO) ? 0 : 1)
			.subject(this.title)
			.subject(kindInWords())
			.names(this.drugExamples)
			.text(this.what, this.why, this.action, this.note)
			.keywords(this.kind);
	}

	/** What people call all notes of its kind. */
	private String kindInWords() {
		return switch (this.kind) {
			case ADVERSE_EFFECT -> "Side effect";
			case AT_RISK_GROUP -> "Risk group";
			case MEDICATION_INTERACTION -> "Medicine interaction";
		};
	}

	@Override
	public String slug() {
		return this.slug;
	}

	public SafetySeverity severity() {
		return this.severity;
	}

	/** The note in a few sentences: what happens, and what to do. */
	public String message() {
		return "%s: %s %s".formatted(this.title, this.what, this.action);
	}

	public List<Source> sources() {
		return this.sources;
	}

}
