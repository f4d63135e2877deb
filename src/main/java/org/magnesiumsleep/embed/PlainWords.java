package org.magnesiumsleep.embed;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the API calls things, and what the form of the intake check calls them. */
final class PlainWords {

	/** In this order: what is a part of a longer text stands after it. */
	private static final Map<String, String> WORDS = new LinkedHashMap<>();

	static {
		WORDS.put("Give exactly one of ageYears and ageMonths.", "Give the age in years or in months.");
		WORDS.put("Give exactly one of portion and grams.", "Choose the food.");
		WORDS.put("Is required.", "This is needed.");
		WORDS.put("sex FEMALE or MALE", "the sex");
		WORDS.put("lifeStage NONE", "“Neither”");
		WORDS.put("lifeStage PREGNANT", "a pregnancy");
		WORDS.put("lifeStage LACTATING", "breast-feeding");
		WORDS.put("PREGNANT and LACTATING need sex FEMALE", "the others are for women");
		WORDS.put("sex FEMALE", "“Female”");
		WORDS.put("sex MALE", "“Male”");
		WORDS.put("PREGNANT", "pregnancy");
		WORDS.put("LACTATING", "breast-feeding");
		WORDS.put("lifeStage", "entry for pregnancy");
		WORDS.put("ageYears", "age in years");
		WORDS.put("ageMonths", "age in months");
		WORDS.put("magnesiumMg or foods too, or leave complete out", "foods or an amount too, or do not tick this");
		WORDS.put("the basis ELEMENTAL if the label states magnesium itself",
				"say that the amount counts magnesium itself");
	}

	private PlainWords() {
	}

	/** A message of the API in the words of the form. */
	static String of(String message) {
		String plain = message;
		for (Map.Entry<String, String> word : WORDS.entrySet()) {
			plain = plain.replace(word.getKey(), word.getValue());
		}
		return plain;
	}

}
