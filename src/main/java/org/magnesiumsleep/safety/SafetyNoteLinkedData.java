package org.magnesiumsleep.safety;

import org.magnesiumsleep.source.RecordPage;
import org.magnesiumsleep.web.LinkedData;

/**
 * Safety notes as risk factors, as medicines that interact, or as other medical matters.
 */
final class SafetyNoteLinkedData {

	private SafetyNoteLinkedData() {
	}

	static LinkedData of(SafetyNoteView safety) {
		String advice = "%s %s".formatted(safety.action(), (safety.note() != null) ? safety.note() : "").strip();
		LinkedData note = LinkedData.of(type(safety.kind()), "safety-notes", safety.slug())
			.with("name", safety.title())
			.with("description", "%s: %s %s %s".formatted(safety.severity(), safety.what(), safety.why(), advice))
			.with("mainEntityOfPage", RecordPage.of(safety.sources(), safety.lastReviewed()));
		if (safety.kind() == SafetyKind.MEDICATION_INTERACTION) {
			note.with("warning", advice)
				.with("nonProprietaryName", safety.drugExamples())
				.with("interactingDrug", LinkedData.of("Drug").with("name", "Magnesium"));
		}
		return note;
	}

	private static String type(SafetyKind kind) {
		return switch (kind) {
			case ADVERSE_EFFECT -> "MedicalEntity";
			case AT_RISK_GROUP -> "MedicalRiskFactor";
			case MEDICATION_INTERACTION -> "Drug";
		};
	}

}
