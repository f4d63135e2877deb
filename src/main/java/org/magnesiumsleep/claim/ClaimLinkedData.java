package org.magnesiumsleep.claim;

import org.magnesiumsleep.source.RecordPage;
import org.magnesiumsleep.source.SourceReference;
import org.magnesiumsleep.web.LinkedData;

/**
 * Claims as fact checks: the verdict is a rating from 1 to 4 and never without its
 * reasons.
 */
final class ClaimLinkedData {

	private ClaimLinkedData() {
	}

	static LinkedData of(ClaimView claim) {
		return LinkedData.of("ClaimReview", "claims", claim.slug())
			.with("claimReviewed", claim.statement())
			.with("reviewRating",
					LinkedData.of("Rating")
						.with("ratingValue", rating(claim.appraisal()))
						.with("worstRating", 1)
						.with("bestRating", 4)
						.with("alternateName", claim.appraisal())
						.with("ratingExplanation", explanation(claim)))
			.with("reviewBody", claim.rationale())
			.with("itemReviewed",
					LinkedData.of("Claim")
						.with("text", claim.statement())
						.with("appearance", claim.sources().get(0).linked()))
			.with("keywords", claim.topic())
			.with("author", LinkedData.publisher())
			.with("publisher", LinkedData.publisher())
			.with("dateModified", claim.lastReviewed())
			.with("citation", claim.decidedBy().stream().map(SourceReference::linked).toList())
			.with("mentions", LinkedData.references("claims", claim.conflictsWith()))
			.with("mainEntityOfPage", RecordPage.of(claim.sources(), claim.lastReviewed()));
	}

	/** The verdict in words, as a number alone says too little, and its reasons. */
	private static String explanation(ClaimView claim) {
		String verdict = switch (claim.appraisal()) {
			case CONTRADICTED -> "Contradicted by the sources.";
			case UNVERIFIABLE -> "Cannot be verified: the number is no measure of truth.";
			case PARTLY_SUPPORTED -> "Partly supported by the sources.";
			case SUPPORTED -> "Supported by the sources.";
		};
		return verdict + " " + claim.rationale();
	}

	private static int rating(Appraisal appraisal) {
		return switch (appraisal) {
			case CONTRADICTED -> 1;
			case UNVERIFIABLE -> 2;
			case PARTLY_SUPPORTED -> 3;
			case SUPPORTED -> 4;
		};
	}

}
