package org.magnesiumsleep.expert;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

import org.magnesiumsleep.claim.Topic;
import org.magnesiumsleep.source.SourceReference;

/** An expert opinion as the API shows it. */
@Schema(name = "ExpertOpinion")
record ExpertOpinionView(@Schema(description = "Stable identifier") String slug,
		@Schema(description = "Name as the article gives it") String expert,
		@Schema(description = "Slug of the expert, for the filter") String expertSlug,
		@Schema(description = "Profession as the article gives it") String credential,
		@Schema(description = "Whether the person could be identified") boolean identityVerified,
		@Schema(description = "What the expert says, summarised") String summary,
		@Schema(description = "What it is about") Topic topic,
		@Schema(description = "Slugs of the forms it speaks of") List<String> forms,
		@Schema(description = "Always OPINION") EvidenceWeight evidenceWeight,
		@Schema(description = "What the primary literature says to it") String reviewNote,
		@Schema(description = "Slugs of the claims that hold the appraisal") List<String> claims,
		@Schema(description = "Slug of the article that quotes it") String article,
		@Schema(description = "The article and the sources of the review note") List<SourceReference> sources,
		@Schema(description = "Day of the last review") LocalDate lastReviewed) {

	static ExpertOpinionView of(ExpertOpinion opinion) {
		return new ExpertOpinionView(opinion.slug, opinion.expert, opinion.expertSlug, opinion.credential, false,
				opinion.summary, opinion.topic, List.copyOf(opinion.forms), EvidenceWeight.OPINION, opinion.reviewNote,
				List.copyOf(opinion.claims), opinion.article, SourceReference.of(opinion.sources),
				opinion.lastReviewed);
	}

}
