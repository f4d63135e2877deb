package org.magnesiumsleep.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.source.SourceReference;
import org.magnesiumsleep.source.Verification;

/** A form as the API shows it. */
@Schema(name = "Form")
record FormView(@Schema(description = "Stable identifier") String slug,
		@Schema(description = "Name of the compound") String name,
		@Schema(description = "Other names on labels") List<String> aliases,
		@Schema(description = "Sum formula that the elemental fraction is computed from") String formula,
		@Schema(description = "Molar mass in grams per mole") BigDecimal molarMassGPerMol,
		@Schema(description = "Whether the formula holds crystal water") String hydration,
		@Schema(description = "Mass of magnesium / mass of the compound: theory for the formula") BigDecimal elementalFraction,
		@Schema(description = "How the fraction follows from the formula") String calculation,
		@Schema(description = "Rank relative to other forms after the NIH fact sheet; UNRANKED: it does not name the form") Absorption absorption,
		@Schema(description = "What the rank rests on") String absorptionNote,
		@Schema(description = "How far the rank was checked. VERIFIED: read in the publication itself; SECONDARY: read in a copy or quotation") Verification absorptionVerification,
		@Schema(description = "ORAL, or TOPICAL, which counts as no intake") Route route,
		@Schema(description = "Whether it is known as a laxative") boolean laxative,
		@Schema(description = "What to mind; checked") List<String> cautions,
		@Schema(description = "What trials of this form found for sleep") SleepEvidence sleepEvidence,
		@Schema(description = "What the articles say of the form: unchecked, see the claims") List<ArticleStatement> articleSays,
		@Schema(description = "Numbers in public registers; checked ones only") List<RegisteredIdentifier> identifiers,
		@Schema(description = "What to know about the record",
				example = "The article does not name the compound; flakes are usually the chloride.") @Nullable String note,
		@Schema(description = "Sources of the checked part") List<SourceReference> sources,
		@Schema(description = "Day of the last review") LocalDate lastReviewed) {

	static FormView of(Form form) {
		return new FormView(form.slug, form.name, form.aliases, form.formula, form.molarMassGPerMol, form.hydration,
				form.elementalFraction, form.calculation, form.absorption, form.absorptionNote,
				form.absorptionVerification, form.route, form.laxative, form.cautions,
				new SleepEvidence(form.sleepEvidence, List.copyOf(form.sleepStudies), form.sleepEvidenceVerification),
				form.statements.stream().map((statement) -> ArticleStatement.of(statement, form)).toList(),
				form.identifiers.stream()
					.map((known) -> new RegisteredIdentifier(known.kind, known.code, known.source.reference(),
							known.verification))
					.toList(),
				form.note, SourceReference.of(form.sources), form.lastReviewed);
	}

	/** What trials found for sleep. */
	record SleepEvidence(@Schema(description = "Summary in one or two sentences") String text,
			@Schema(description = "Slugs of the studies") List<String> studies,
			@Schema(description = "How far it was checked; absent where no trial was found. VERIFIED: read in the publication itself; SECONDARY: read in a copy or quotation") @Nullable Verification verification) {
	}

	/** What one article says of the form, unchecked. */
	record ArticleStatement(@Schema(description = "Slug of the article") String article,
			@Schema(description = "Benefits that it names") List<String> benefits,
			@Schema(description = "For whom it recommends the form") List<BestFor> bestFor,
			@Schema(description = "Cautions that it names",
					example = "[\"laxative: mind the amount\"]") List<String> cautions,
			@Schema(description = "How it speaks of the form") @Nullable String note,
			@Schema(description = "Slugs of the claims that hold the appraisal") List<String> claims) {

		static ArticleStatement of(Form.Statement statement, Form form) {
			return new ArticleStatement(statement.article, statement.benefits,
					form.recommendations.stream()
						.filter((recommendation) -> recommendation.article.equals(statement.article))
						.map((recommendation) -> recommendation.bestFor)
						.toList(),
					statement.cautions, statement.note,
					form.statementClaims.stream()
						.filter((link) -> link.article.equals(statement.article))
						.map((link) -> link.claim)
						.toList());
		}

	}

	/** A number in a public register. */
	record RegisteredIdentifier(@Schema(description = "The register") Form.Identifier.Kind kind,
			@Schema(description = "The number") String code,
			@Schema(description = "Where it was read") SourceReference source,
			@Schema(description = "How far it was checked. VERIFIED: read in the publication itself; SECONDARY: read in a copy or quotation") Verification verification) {
	}

}
