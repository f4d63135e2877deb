package org.magnesiumsleep.edition;

/** What every answer about a person's health carries. */
public final class Disclaimer {

	/** One sentence for people. */
	public static final String TEXT = "General information, not medical advice: it does not replace the judgement of a "
			+ "clinician or pharmacist who knows the person.";

	private Disclaimer() {
	}

}
