package org.magnesiumsleep.expert;

import org.magnesiumsleep.source.RecordPage;
import org.magnesiumsleep.web.LinkedData;

/** Expert opinions as claims of a person, with what the literature says as a comment. */
final class ExpertOpinionLinkedData {

	private ExpertOpinionLinkedData() {
	}

	static LinkedData of(ExpertOpinionView opinion) {
		return LinkedData.of("Claim", "expert-opinions", opinion.slug())
			.with("name", "Opinion of " + opinion.expert())
			.with("text", opinion.summary())
			.with("abstract", "An opinion, not evidence. " + opinion.reviewNote())
			.with("author",
					LinkedData.of("Person")
						.with("name", opinion.expert())
						.with("jobTitle", opinion.credential())
						.with("disambiguatingDescription", "As an article names the expert; not identified"))
			.with("appearance", LinkedData.reference("sources", opinion.article()))
			.with("comment",
					LinkedData.of("Comment").with("text", opinion.reviewNote()).with("author", LinkedData.publisher()))
			.with("keywords", opinion.topic())
			.with("about", LinkedData.references("forms", opinion.forms()))
			.with("mentions", LinkedData.references("claims", opinion.claims()))
			.with("mainEntityOfPage", RecordPage.of(opinion.sources(), opinion.lastReviewed()));
	}

}
