package org.magnesiumsleep.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.source.SourceReference;
import org.magnesiumsleep.source.Verification;

/** A study as the API shows it. */
@Schema(name = "Study")
record StudyView(@Schema(description = "Stable identifier") String slug,
		@Schema(description = "Title of the publication") String title,
		@Schema(description = "Authors in the order of the publication") List<String> authors,
		@Schema(description = "Journal") String journal, @Schema(description = "Year of publication") int year,
		@Schema(description = "Volume") @Nullable String volume, @Schema(description = "Issue") @Nullable String issue,
		@Schema(description = "Pages or article number") @Nullable String pages,
		@Schema(description = "Digital object identifier") @Nullable String doi,
		@Schema(description = "PubMed identifier") @Nullable String pmid,
		@Schema(description = "PubMed Central identifier") @Nullable String pmcid,
		@Schema(description = "Address of the record") @Nullable String url,
		@Schema(description = "How the study was made; UNIDENTIFIED: nobody can find it") Design design,
		@Schema(description = "More on the design", example = "Open label") @Nullable String designNote,
		@Schema(description = "Who took part") @Nullable String population,
		@Schema(description = "Where") @Nullable String country,
		@Schema(description = "Number of people") @Nullable Integer participants,
		@Schema(description = "Number of studies in a review") @Nullable Integer trialsIncluded,
		@Schema(description = "Dose in words") @Nullable String dose,
		@Schema(description = "Elemental magnesium in mg a day") @Nullable BigDecimal doseElementalMg,
		@Schema(description = "Slugs of the forms given") List<String> forms,
		@Schema(description = "Duration in days") @Nullable Integer durationDays,
		@Schema(description = "What was found, measure by measure") List<OutcomeView> outcomes,
		@Schema(description = "What follows, in our own words") @Nullable String conclusion,
		@Schema(description = "What limits it") List<String> limitations,
		@Schema(description = "Who paid", example = "Hermes Arzneimittel") @Nullable String funding,
		@Schema(description = "Number in a trial register") @Nullable String registration,
		@Schema(description = "Short citation") String citation,
		@Schema(description = "Slugs of the articles that cite it") List<String> citedIn,
		@Schema(description = "How they cite it. NOT_FOUND: an article cites it and nobody can find it") CitationStatus citationStatus,
		@Schema(description = "What is right and wrong in the citation") @Nullable String citationCheck,
		@Schema(description = "Slugs of the real studies nearest to one that was not found",
				example = "[\"mah-pitre-2021\", \"boyle-2017\", \"chan-lo-2021\", \"arab-2023\"]") List<String> nearestStudies,
		@Schema(description = "Licence of the publication") String licence,
		@Schema(description = "How far it was read; absent where there is nothing to read. VERIFIED: read in the publication itself; SECONDARY: read in a copy or quotation") @Nullable Verification verification,
		@Schema(description = "What was read where") @Nullable String verificationNote,
		@Schema(description = "Sources of this record") List<SourceReference> sources,
		@Schema(description = "Day of the last review") LocalDate lastReviewed) {

	static StudyView of(Study study) {
		return new StudyView(study.slug, study.title, study.authors, study.journal, study.publishedYear, study.volume,
				study.issue, study.pages, study.doi, study.pmid, study.pmcid, study.url, study.design, study.designNote,
				study.population, study.country, study.participants, study.trialsIncluded, study.dose,
				study.doseElementalMg, List.copyOf(study.forms), study.durationDays,
				study.outcomes.stream().map(OutcomeView::of).toList(), study.conclusion, study.limitations,
				study.funding, study.registration, study.citation, List.copyOf(study.citedIn), study.citationStatus,
				study.citationCheck, List.copyOf(study.nearestStudies), study.licence, study.verification,
				study.verificationNote, SourceReference.of(study.sources), study.lastReviewed);
	}

	/** An outcome as the API shows it. */
	@Schema(name = "Outcome")
	record OutcomeView(@Schema(description = "What was measured", example = "sleep onset latency") String measure,
			@Schema(description = "What was found, in words", example = "shorter than with placebo") String result,
			@Schema(description = "Effect in the unit", example = "-17.36") @Nullable BigDecimal estimate,
			@Schema(description = "Unit of the estimate and the interval", example = "min") @Nullable String unit,
			@Schema(description = "Lower end of the 95 % confidence interval, in the unit",
					example = "-27.27") @Nullable BigDecimal ci95Low,
			@Schema(description = "Upper end of the 95 % confidence interval, in the unit",
					example = "-7.44") @Nullable BigDecimal ci95High,
			@Schema(description = "p-value", example = "0.0006") @Nullable BigDecimal pValue,
			@Schema(description = "EQ: equal to the p-value; LT: less than it; LE: at most") Outcome.@Nullable Relation pRelation,
			@Schema(description = "Whether it is significant; absent where not tested or not stated") @Nullable Boolean significant,
			@Schema(description = "How far the figures were checked. VERIFIED: read in the publication itself; SECONDARY: read in a copy or quotation") Verification verification) {

		static OutcomeView of(Outcome outcome) {
			return new OutcomeView(outcome.measure, outcome.result, outcome.estimate, outcome.unit, outcome.ci95Low,
					outcome.ci95High, outcome.pValue, outcome.pRelation, outcome.significant, outcome.verification);
		}

	}

}
