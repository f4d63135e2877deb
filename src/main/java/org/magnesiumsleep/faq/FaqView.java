package org.magnesiumsleep.faq;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.claim.Topic;
import org.magnesiumsleep.source.SourceReference;
import org.magnesiumsleep.source.Verification;

/** A question as the API shows it. */
@Schema(name = "Faq")
record FaqView(@Schema(description = "Stable identifier") String slug,
		@Schema(description = "Slug of the article that answers it") String article,
		@Schema(description = "The question, reworded") String question,
		@Schema(description = "What the article answers, reworded; not our verdict") String answer,
		@Schema(description = "What it is about") Topic topic,
		@Schema(description = "Where the primary source says otherwise or adds something; belongs beside the answer") @Nullable String reviewNote,
		@Schema(description = "Slugs of the claims that hold the appraisal") List<String> claims,
		@Schema(description = "How far the review note was checked. VERIFIED: read in the publication itself; SECONDARY: read in a copy or quotation") @Nullable Verification verification,
		@Schema(description = "The article and the sources of the review note") List<SourceReference> sources,
		@Schema(description = "Day of the last review") LocalDate lastReviewed) {

	static FaqView of(Faq faq) {
		return new FaqView(faq.slug, faq.article, faq.question, faq.answer, faq.topic, faq.reviewNote,
				List.copyOf(faq.claims), faq.verification, SourceReference.of(faq.sources), faq.lastReviewed);
	}

}
