package org.magnesiumsleep.testimonial;

import org.magnesiumsleep.source.RecordPage;
import org.magnesiumsleep.web.LinkedData;

/**
 * Testimonials as plain works, never as reviews: a story rates nothing. The note that it
 * is no evidence is part of the text.
 */
final class TestimonialLinkedData {

	private TestimonialLinkedData() {
	}

	static LinkedData of(TestimonialView story) {
		return LinkedData.of("CreativeWork", "testimonials", story.slug())
			.with("name", "Story of " + story.firstName())
			.with("genre", "Testimonial")
			.with("abstract", story.evidenceNote())
			.with("text", "%s %s".formatted(story.summary(), story.evidenceNote()))
			.with("isBasedOn", LinkedData.reference("sources", story.article()))
			.with("mentions", LinkedData.references("claims", story.claims()))
			.with("mainEntityOfPage", RecordPage.of(story.sources(), story.lastReviewed()));
	}

}
