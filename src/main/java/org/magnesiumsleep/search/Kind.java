package org.magnesiumsleep.search;

/**
 * The kinds of records that are found. Of two hits that match equally well, the kind that
 * stands first here comes first; testimonials come after everything else.
 */
public enum Kind {

	FORM("forms"), FOOD("foods"), SAFETY_NOTE("safety-notes"), REFERENCE_RANGE("reference-ranges"), FAQ("faqs"),
	CLAIM("claims"), STUDY("studies"), EXPERT_OPINION("expert-opinions"), SOURCE("sources"),
	TESTIMONIAL("testimonials");

	private final String collection;

	Kind(String collection) {
		this.collection = collection;
	}

	/** The address of one record, below the host. */
	String href(String slug) {
		return "/api/v1/" + this.collection + "/" + slug;
	}

}
