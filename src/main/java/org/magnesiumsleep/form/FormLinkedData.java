package org.magnesiumsleep.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.magnesiumsleep.reference.Authority;
import org.magnesiumsleep.reference.DoseSchedules;
import org.magnesiumsleep.reference.ReferenceRangeView;
import org.magnesiumsleep.reference.ReferenceRanges;
import org.magnesiumsleep.source.RecordPage;
import org.magnesiumsleep.web.LinkedData;

/**
 * Forms as dietary supplements: the checked part of the record only. What trials found
 * stands in words, as no term says it without claiming an effect.
 */
final class FormLinkedData {

	private final ReferenceRanges ranges;

	FormLinkedData(ReferenceRanges ranges) {
		this.ranges = ranges;
	}

	LinkedData of(FormView form) {
		List<ReferenceRangeView> counting = (form.route() == Route.TOPICAL) ? List.of() : nih();
		return LinkedData.of("DietarySupplement", "forms", form.slug())
			.with("name", form.name())
			.with("alternateName", form.aliases())
			.with("description", description(form))
			.with("activeIngredient", "Magnesium")
			.with("additionalProperty",
					List.of(LinkedData.property("Formula", form.formula()),
							LinkedData.property("Molar mass", form.molarMassGPerMol()).with("unitText", "g/mol"),
							LinkedData.property("Mass of magnesium / mass of the compound", form.elementalFraction()),
							LinkedData.property("Absorption", form.absorption())
								.with("description", form.absorptionNote())))
			.with("identifier",
					form.identifiers()
						.stream()
						.map((known) -> LinkedData.of("PropertyValue")
							.with("propertyID", known.kind())
							.with("value", known.code()))
						.toList())
			.with("safetyConsideration", form.cautions())
			.with("recommendedIntake", DoseSchedules.recommended(counting))
			.with("maximumIntake", DoseSchedules.maximum(counting))
			.with("subjectOf", LinkedData.references("studies", form.sleepEvidence().studies()))
			.with("mainEntityOfPage", RecordPage.of(form.sources(), form.lastReviewed()));
	}

	private List<ReferenceRangeView> nih() {
		return this.ranges.current().stream().filter((range) -> range.authority() == Authority.NIH).toList();
	}

	private static String description(FormView form) {
		return Stream
			.of("Evidence for sleep: " + form.sleepEvidence().text(), form.note(),
					(form.route() == Route.TOPICAL) ? "Used on the skin, which counts as no intake." : null)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
	}

}
