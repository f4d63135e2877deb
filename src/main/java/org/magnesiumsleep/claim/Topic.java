package org.magnesiumsleep.claim;

/** What a statement, a question or an opinion is about. */
public enum Topic {

	FRAMING, MECHANISM, BENEFIT, DOSING, STUDY, DEFICIENCY, FORM, TESTIMONIAL, COMPARISON, ROUTINE, INTERACTION, TIMING,
	ROUTE, FOOD, SAFETY, ONSET, SIDE_EFFECT, PROVENANCE, NUTRITION

}
