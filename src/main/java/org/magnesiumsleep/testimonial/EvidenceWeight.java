package org.magnesiumsleep.testimonial;

/** What a story weighs as evidence: nothing, always. */
enum EvidenceWeight {

	NONE

}
