package org.magnesiumsleep.search;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record whose name completes what is being typed, as the API shows it. */
@Schema(name = "Suggestion")
record Suggestion(@Schema(description = "Kind of the record") Kind kind,
		@Schema(description = "Stable identifier within its kind") String slug,
		@Schema(description = "What the record is about; of a claim: what an article says. Plain text: escape it in HTML") String title,
		@Schema(description = "Address of the record, below the host") String href,
		@Schema(description = "Of a claim: the verdict of the primary literature; show it beside the title",
				example = "PARTLY_SUPPORTED") @Nullable String appraisal,
		@Schema(description = "Of a study: how well the articles cite it",
				example = "NOT_CITED") @Nullable String citationStatus,
		@Schema(description = "Of a testimonial: why it is no evidence; show it beside the title",
				example = "As presented by the article; the person could not be identified. A story is not evidence. He changed two things.") @Nullable String evidenceNote) {

	static Suggestion of(Shown record) {
		return new Suggestion(record.kind(), record.slug(), record.title(), record.href(), record.appraisal(),
				record.citationStatus(), record.evidenceNote());
	}

}
