package org.magnesiumsleep.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;

import org.magnesiumsleep.source.SourceReference;
import org.magnesiumsleep.source.Verification;

/** A claim as the API shows it. */
@Schema(name = "Claim")
record ClaimView(@Schema(description = "Stable identifier") String slug,
		@Schema(description = "Slug of the article that says it") String article,
		@Schema(description = "What the statement is about") Topic topic,
		@Schema(description = "What the article says, in our own words") String statement,
		@Schema(description = "The verdict of the primary literature. PARTLY_SUPPORTED: a true core that is overstated, narrower or incomplete; UNVERIFIABLE: an opinion, a story, or nothing usable was found") Appraisal appraisal,
		@Schema(description = "Why the verdict is what it is") String rationale,
		@Schema(description = "The sources that decide; an article here means that it gives no ground and none was found") List<SourceReference> decidedBy,
		@Schema(description = "Slugs of the claims that say otherwise; the relation is symmetric") List<String> conflictsWith,
		@Schema(description = "The disagreements that this claim is part of, and what the sources say") List<DisagreementView> disagreements,
		@Schema(description = "Slugs of the studies that bear on it") List<String> studies,
		@Schema(description = "The weakest check of the facts that the rationale rests on. VERIFIED: read in the publication itself; SECONDARY: read in a copy or quotation") Verification verification,
		@Schema(description = "The article and the sources that decide") List<SourceReference> sources,
		@Schema(description = "Day of the last review") LocalDate lastReviewed) {

	static ClaimView of(Claim claim) {
		List<SourceReference> decidedBy = SourceReference.of(claim.decidedBy);
		List<SourceReference> sources = Stream.concat(Stream.of(claim.origin.reference()), decidedBy.stream())
			.distinct()
			.toList();
		return new ClaimView(claim.slug, claim.article, claim.topic, claim.statement, claim.appraisal, claim.rationale,
				decidedBy, claim.conflicts.stream().map((conflict) -> conflict.conflictsWith).distinct().toList(),
				claim.conflicts.stream()
					.map((conflict) -> conflict.disagreement)
					.distinct()
					.map(Disagreement::view)
					.toList(),
				List.copyOf(claim.studies), claim.verification, sources, claim.lastReviewed);
	}

	/** A disagreement as the API shows it. */
	@Schema(name = "Disagreement")
	record DisagreementView(@Schema(description = "Stable identifier") String slug,
			@Schema(description = "What it is about") Topic topic,
			@Schema(description = "Between the two articles or within one") Disagreement.Scope scope,
			@Schema(description = "CONTRADICTION: both cannot be true; DIFFERENT_EMPHASIS: only the weight differs") Disagreement.Kind kind,
			@Schema(description = "What the sources say about it") String resolution,
			@Schema(description = "The sources that decide") List<SourceReference> sources) {

	}

}
