package org.magnesiumsleep.search;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A hit of the search as the API shows it. */
@Schema(name = "Hit")
record Hit(@Schema(description = "Kind of the record") Kind kind,
		@Schema(description = "Stable identifier within its kind") String slug,
		@Schema(description = "What the record is about; of a claim: what an article says. Plain text: escape it in HTML") String title,
		@Schema(description = "Safe to insert into HTML: escaped text with what matches in mark elements") String snippet,
		@Schema(description = "Address of the record, below the host") String href,
		@Schema(description = "Of a claim: the verdict of the primary literature; show it beside the title") @Nullable String appraisal,
		@Schema(description = "Of a study: how well the articles cite it",
				example = "NOT_CITED") @Nullable String citationStatus,
		@Schema(description = "Of an answer or an opinion: what the primary source says otherwise; show it beside",
				example = "For restless legs there is one uncontrolled pilot study and a review that could not decide.") @Nullable String reviewNote,
		@Schema(description = "Of a testimonial: why it is no evidence; show it wherever the hit is shown",
				example = "As presented by the article; the person could not be identified. A story is not evidence. He changed two things.") @Nullable String evidenceNote) {

	static Hit of(Shown record, Marker marker) {
		return new Hit(record.kind(), record.slug(), record.title(), record.snippet(marker), record.href(),
				record.appraisal(), record.citationStatus(), record.reviewNote(), record.evidenceNote());
	}

}
