package org.magnesiumsleep.safety;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.source.SourceReference;
import org.magnesiumsleep.source.Verification;

/** A safety note as the API shows it. */
@Schema(name = "SafetyNote")
record SafetyNoteView(@Schema(description = "Stable identifier") String slug,
		@Schema(description = "Adverse effect, group at risk or interaction with a medicine") SafetyKind kind,
		@Schema(description = "Title") String title, @Schema(description = "What happens") String what,
		@Schema(description = "Why it happens") String why, @Schema(description = "What to do") String action,
		@Schema(description = "How urgent it is; STOP: ask a clinician first") SafetySeverity severity,
		@Schema(description = "Examples of the medicine") List<String> drugExamples,
		@Schema(description = "Which of the two changes the other") @Nullable Direction direction,
		@Schema(description = "Take the medicine at least so many hours before magnesium") @Nullable Integer hoursDrugBeforeMagnesium,
		@Schema(description = "Or at least so many hours after magnesium") @Nullable Integer hoursDrugAfterMagnesiumMin,
		@Schema(description = "Upper end of the hours after magnesium, where a range is given") @Nullable Integer hoursDrugAfterMagnesiumMax,
		@Schema(description = "How far it was checked. VERIFIED: read in the publication itself; SECONDARY: read in a copy or quotation") Verification verification,
		@Schema(description = "What to know about the record", example = "Not in the NIH list.") @Nullable String note,
		@Schema(description = "Where it was read") List<SourceReference> sources,
		@Schema(description = "Day of the last review") LocalDate lastReviewed) {

	static SafetyNoteView of(SafetyNote safety) {
		return new SafetyNoteView(safety.slug, safety.kind, safety.title, safety.what, safety.why, safety.action,
				safety.severity, safety.drugExamples, safety.direction, safety.hoursDrugBeforeMagnesium,
				safety.hoursDrugAfterMagnesiumMin, safety.hoursDrugAfterMagnesiumMax, safety.verification, safety.note,
				SourceReference.of(safety.sources), safety.lastReviewed);
	}

}
