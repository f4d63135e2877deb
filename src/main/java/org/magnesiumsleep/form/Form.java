package org.magnesiumsleep.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.search.Entry;
import org.magnesiumsleep.search.Findable;
import org.magnesiumsleep.search.Kind;
import org.magnesiumsleep.source.Source;
import org.magnesiumsleep.source.Verification;

/** A magnesium compound in one use: by mouth or on the skin. */
@Entity
@Indexed
@Immutable
public class Form implements Findable {

	@Id
	String slug;

	String name;

	List<String> aliases;

	@Enumerated(EnumType.STRING)
	Route route;

	String formula;

	@Column(name = "molar_mass_g_per_mol")
	BigDecimal molarMassGPerMol;

	String hydration;

	BigDecimal elementalFraction;

	String calculation;

	@Enumerated(EnumType.STRING)
	Absorption absorption;

	String absorptionNote;

	@Enumerated(EnumType.STRING)
	Verification absorptionVerification;

	boolean laxative;

	List<String> cautions;

	String sleepEvidence;

	@Enumerated(EnumType.STRING)
	@Nullable Verification sleepEvidenceVerification;

	@Nullable String note;

	LocalDate lastReviewed;

	@ElementCollection
	@CollectionTable(name = "form_sleep_study", joinColumns = @JoinColumn(name = "form"))
	@OrderColumn(name = "position")
	@Column(name = "study")
	List<String> sleepStudies;

	@ElementCollection
	@CollectionTable(name = "form_identifier", joinColumns = @JoinColumn(name = "form"))
	@OrderColumn(name = "position")
	List<Identifier> identifiers;

	@ElementCollection
	@CollectionTable(name = "form_statement", joinColumns = @JoinColumn(name = "form"))
	@OrderColumn(name = "position")
	List<Statement> statements;

	@ElementCollection
	@CollectionTable(name = "form_best_for", joinColumns = @JoinColumn(name = "form"))
	@OrderColumn(name = "position")
	List<Recommendation> recommendations;

	@ElementCollection
	@CollectionTable(name = "form_statement_claim", joinColumns = @JoinColumn(name = "form"))
	@OrderColumn(name = "position")
	List<StatementClaim> statementClaims;

	@ManyToMany
	@JoinTable(name = "form_source", joinColumns = @JoinColumn(name = "form"),
			inverseJoinColumns = @JoinColumn(name = "source"))
	@OrderColumn(name = "position")
	List<Source> sources;

	protected Form() {
	}

	@Override
	public Entry getEntry() {
		return Entry.of(Kind.FORM, this.slug, this.name)
			.prominence(this.statements.isEmpty() ? 0 : 1)
			.subject(this.name)
			.names(this.aliases)
			.text(this.absorptionNote, this.sleepEvidence, String.join(" ", this.cautions), this.note)
			.keywords(this.formula, this.absorption + " absorption", this.route, this.laxative ? "laxative" : null)
			.keywords(this.recommendations.stream().map((recommendation) -> recommendation.bestFor).toArray())
			.keywords(this.statements.stream().flatMap((statement) -> statement.benefits.stream()).toArray());
	}

	@Override
	public String slug() {
		return this.slug;
	}

	public String name() {
		return this.name;
	}

	/** Mass of magnesium in one unit of mass of the compound, four decimals. */
	public BigDecimal elementalFraction() {
		return this.elementalFraction;
	}

	/** Whether it is used on the skin, so that it counts as no intake. */
	public boolean isTopical() {
		return this.route == Route.TOPICAL;
	}

	public boolean isLaxative() {
		return this.laxative;
	}

	public boolean isPoorlyAbsorbed() {
		return this.absorption == Absorption.LOW;
	}

	/** The number of the compound in a public register. */
	@Embeddable
	static class Identifier {

		/** The register. */
		enum Kind {

			CAS, UNII, PUBCHEM_CID

		}

		@Enumerated(EnumType.STRING)
		Kind kind;

		String code;

		@ManyToOne(fetch = FetchType.LAZY)
		@JoinColumn(name = "source")
		Source source;

		@Enumerated(EnumType.STRING)
		Verification verification;

		protected Identifier() {
		}

	}

	/** What an article says of the form, unchecked. */
	@Embeddable
	static class Statement {

		String article;

		List<String> benefits;

		List<String> cautions;

		@Nullable String note;

		protected Statement() {
		}

	}

	/** For whom an article recommends the form. */
	@Embeddable
	static class Recommendation {

		String article;

		@Enumerated(EnumType.STRING)
		BestFor bestFor;

		protected Recommendation() {
		}

	}

	/** The appraised claim behind what an article says. */
	@Embeddable
	static class StatementClaim {

		String article;

		String claim;

		protected StatementClaim() {
		}

	}

}
