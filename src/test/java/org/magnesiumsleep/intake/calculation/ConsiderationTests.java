package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.magnesiumsleep.reference.Basis;

import static org.assertj.core.api.Assertions.assertThat;

class ConsiderationTests {

	private static final ReferenceGroup WOMEN = TestGroups.nih("nih-women-19-30");

	@Test
	void putsKidneyDiseaseFirstThenTheMostSevereThenBySlug() {
		assertThat(notes(note("diuretics", Severity.CAUTION), note("older-adults", Severity.INFO),
				note("myasthenia", Severity.WARNING), note("bisphosphonates", Severity.CAUTION),
				note("kidney-disease", Severity.WARNING), note("heart-block", Severity.WARNING)))
			.containsExactly("kidney-disease", "heart-block", "myasthenia", "bisphosphonates", "diuretics",
					"older-adults");
	}

	@Test
	void saysEachNoteOnce() {
		assertThat(notes(note("heart-block", Severity.WARNING), note("heart-block", Severity.WARNING)))
			.containsExactly("heart-block");
	}

	@Test
	void passesOnTheNoteAsItIs() {
		assertThat(note("diuretics", Severity.CAUTION).finding()).isEqualTo(new Finding(FindingCode.CONSIDERATION,
				Severity.CAUTION, "About diuretics.", List.of("source-of-diuretics"), "diuretics"));
	}

	@Test
	void comesBeforeTheOtherFindingsOfItsKind() {
		List<Finding> findings = IntakeCheck
			.of(WOMEN, Diet.unknown(), List.of(new Supplement(null, new BigDecimal("351"), Basis.ELEMENTAL, 1)),
					List.of(note("diuretics", Severity.CAUTION), note("kidney-disease", Severity.WARNING)))
			.findings();
		assertThat(findings).extracting(Finding::code)
			.containsExactly(FindingCode.CONSIDERATION, FindingCode.ABOVE_UPPER_LIMIT, FindingCode.CONSIDERATION,
					FindingCode.DIET_UNKNOWN, FindingCode.CALCIUM_TOGETHER, FindingCode.TRIAL_DOSE_ABOVE_UPPER_LIMIT);
		assertThat(findings.get(0).safetyNote()).isEqualTo("kidney-disease");
		assertThat(findings.get(1).safetyNote()).isNull();
	}

	private static List<String> notes(Consideration... considerations) {
		return IntakeCheck.of(WOMEN, Diet.unknown(), List.of(), Arrays.asList(considerations))
			.findings()
			.stream()
			.filter((finding) -> finding.code() == FindingCode.CONSIDERATION)
			.map(Finding::safetyNote)
			.toList();
	}

	private static Consideration note(String slug, Severity severity) {
		return new Consideration(slug, severity, "About " + slug + ".", List.of("source-of-" + slug));
	}

}
