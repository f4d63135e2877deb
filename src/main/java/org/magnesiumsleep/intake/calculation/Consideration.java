package org.magnesiumsleep.intake.calculation;

import java.util.Comparator;
import java.util.List;

/**
 * Something about the person that a safety note speaks of: a group at risk or a medicine.
 *
 * @param safetyNote slug of the note
 * @param message what the note says and what to do, with the hours to keep apart
 */
public record Consideration(String safetyNote, Severity severity, String message, List<String> sources) {

	/** Kidney disease comes before everything else, as magnesium then piles up. */
	static final Comparator<Consideration> MOST_URGENT_FIRST = Comparator.comparing(Consideration::severity)
		.reversed()
		.thenComparing((consideration) -> !consideration.safetyNote().equals("kidney-disease"))
		.thenComparing(Consideration::safetyNote);

	public Consideration {
		sources = List.copyOf(sources);
	}

	Finding finding() {
		return new Finding(FindingCode.CONSIDERATION, this.severity, this.message, this.sources, this.safetyNote);
	}

}
