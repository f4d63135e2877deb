package org.magnesiumsleep.faq;

import org.magnesiumsleep.source.RecordPage;
import org.magnesiumsleep.web.LinkedData;

/** Questions with the answer of an article and, in the same text, the review note. */
final class FaqLinkedData {

	private FaqLinkedData() {
	}

	static LinkedData of(FaqView faq) {
		String note = (faq.reviewNote() != null) ? " Review note: " + faq.reviewNote() : "";
		return LinkedData.of("Question", "faqs", faq.slug())
			.with("name", faq.question())
			.with("acceptedAnswer",
					LinkedData.of("Answer")
						.with("text", faq.answer() + note)
						.with("isBasedOn", LinkedData.reference("sources", faq.article())))
			.with("keywords", faq.topic())
			.with("mentions", LinkedData.references("claims", faq.claims()))
			.with("mainEntityOfPage", RecordPage.of(faq.sources(), faq.lastReviewed()));
	}

}
