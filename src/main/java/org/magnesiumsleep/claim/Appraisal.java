package org.magnesiumsleep.claim;

/** The verdict of the primary literature on a statement of an article. */
enum Appraisal {

	/** The sources agree. */
	SUPPORTED,

	/** A true core that is overstated, narrower than said or left incomplete. */
	PARTLY_SUPPORTED,

	/** The sources say otherwise. */
	CONTRADICTED,

	/** An opinion, a story, or nothing usable was found. */
	UNVERIFIABLE

}
