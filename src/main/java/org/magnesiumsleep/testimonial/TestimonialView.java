package org.magnesiumsleep.testimonial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.reference.Basis;
import org.magnesiumsleep.source.SourceReference;

/** A story as the API shows it: never without its evidence note. */
@Schema(name = "Testimonial")
record TestimonialView(@Schema(description = "Stable identifier") String slug,
		@Schema(description = "CASE_STUDY: told at length; USER_STORY: told in a few words") Testimonial.Kind kind,
		@Schema(description = "First name as the article gives it") String firstName,
		@Schema(description = "Age in years") @Nullable Integer age,
		@Schema(description = "Occupation") @Nullable String occupation,
		@Schema(description = "Where the person lives") @Nullable String place,
		@Schema(description = "How the article describes a person without an occupation",
				example = "father of two") @Nullable String describedAs,
		@Schema(description = "The story, retold") String summary,
		@Schema(description = "How it was before, by the story") @Nullable String before,
		@Schema(description = "How it was after, by the story") String after,
		@Schema(description = "What the person took and did") List<RegimenItemView> regimen,
		@Schema(description = "Slugs of the forms in the story") List<String> forms,
		@Schema(description = "Always NONE: a story is no evidence") EvidenceWeight evidenceWeight,
		@Schema(description = "Why it is no evidence; show it wherever the story is shown") String evidenceNote,
		@Schema(description = "Whether the person could be identified") boolean identityVerified,
		@Schema(description = "Slugs of the claims that hold the evidence") List<String> claims,
		@Schema(description = "Slug of the article that tells it") String article,
		@Schema(description = "Where the story stands") List<SourceReference> sources,
		@Schema(description = "Day of the last review") LocalDate lastReviewed) {

	static TestimonialView of(Testimonial story) {
		return new TestimonialView(story.slug, story.kind, story.firstName, story.age, story.occupation, story.place,
				story.describedAs, story.summary, story.stateBefore, story.stateAfter,
				story.regimen.stream().map(RegimenItemView::of).toList(), List.copyOf(story.forms), EvidenceWeight.NONE,
				story.evidenceNote, false, List.copyOf(story.claims), story.article, SourceReference.of(story.sources),
				story.lastReviewed);
	}

	/** Part of a regimen as the API shows it. */
	@Schema(name = "RegimenItem")
	record RegimenItemView(@Schema(description = "What it was") RegimenItem.Kind kind,
			@Schema(description = "In words") String description,
			@Schema(description = "Slug of the form") @Nullable String form,
			@Schema(description = "Amount in mg as told") @Nullable BigDecimal amountMg,
			@Schema(description = "What the amount counts. ELEMENTAL: magnesium; COMPOUND: the salt; UNSPECIFIED: the story does not say") @Nullable Basis amountBasis,
			@Schema(description = "When") @Nullable String timing,
			@Schema(description = "How often") @Nullable String frequency) {

		static RegimenItemView of(RegimenItem item) {
			return new RegimenItemView(item.kind, item.description, item.form, item.amountMg, item.amountBasis,
					item.timing, item.frequency);
		}

	}

}
