package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.magnesiumsleep.reference.Basis;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FindingTests {

	private static final ReferenceGroup WOMEN = TestGroups.nih("nih-women-19-30");

	private static final ReferenceGroup INFANTS = TestGroups.nih("nih-infants-7-12-months");

	private static final Compound GLYCINATE = compound("Magnesium glycinate", "0.141", false, false, false);

	private static final Compound CITRATE = compound("Magnesium citrate", "0.1616", false, true, false);

	private static final Compound OXIDE = compound("Magnesium oxide", "0.603", false, false, true);

	private static final Compound SULFATE = compound("Magnesium sulfate (by mouth)", "0.0986", false, true, true);

	private static final Compound EPSOM_SALT = compound("Epsom salt (bath)", "0.0986", true, true, true);

	private static final Compound FLAKES = compound("Magnesium bath flakes", "0.1196", true, false, false);

	@Test
	void tellsHowMuchOfTheDietIsKnown() {
		assertThat(codes(WOMEN, Diet.unknown())).containsExactly(FindingCode.DIET_UNKNOWN);
		assertThat(codes(WOMEN, incomplete("0"))).containsExactly(FindingCode.DIET_INCOMPLETE);
		assertThat(codes(WOMEN, eaten("0"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "ELEMENTAL,false", "COMPOUND,false", "UNSPECIFIED,true" })
	void asksWhatTheLabelMeansWhereItWasNotSaid(Basis basis, boolean expected) {
		assertThat(has(FindingCode.LABEL_BASIS_UNSPECIFIED, supplement(GLYCINATE, "10", basis))).isEqualTo(expected);
		assertThat(has(FindingCode.LABEL_BASIS_UNSPECIFIED, supplement(EPSOM_SALT, "10", basis))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "349.99,", "350,AT_UPPER_LIMIT", "350.00,AT_UPPER_LIMIT", "350.01,ABOVE_UPPER_LIMIT" })
	void placesAKnownAmountAtTheLimit(String amount, FindingCode expected) {
		assertThat(limitCodes(elemental(amount))).isEqualTo(set(expected));
	}

	@ParameterizedTest
	@CsvSource({ "349.99,", "350,AT_UPPER_LIMIT", "350.01,POSSIBLY_ABOVE_UPPER_LIMIT",
			"2482.26,POSSIBLY_ABOVE_UPPER_LIMIT", "2482.27,ABOVE_UPPER_LIMIT" })
	void placesAnUnclearAmountAtTheLimit(String amount, FindingCode expected) {
		assertThat(limitCodes(supplement(GLYCINATE, amount, Basis.UNSPECIFIED))).isEqualTo(set(expected));
	}

	private static Set<FindingCode> limitCodes(Supplement supplement) {
		Set<FindingCode> codes = set(null);
		codes.addAll(codes(WOMEN, eaten("0"), supplement));
		codes.retainAll(EnumSet.of(FindingCode.AT_UPPER_LIMIT, FindingCode.ABOVE_UPPER_LIMIT,
				FindingCode.POSSIBLY_ABOVE_UPPER_LIMIT));
		return codes;
	}

	private static Set<FindingCode> set(FindingCode code) {
		return (code != null) ? EnumSet.of(code) : EnumSet.noneOf(FindingCode.class);
	}

	@ParameterizedTest
	@CsvSource({ "350,false", "350.01,true" })
	void speaksOfTrialDosesAboveTheLimitOnly(String amount, boolean expected) {
		assertThat(has(FindingCode.TRIAL_DOSE_ABOVE_UPPER_LIMIT, elemental(amount))).isEqualTo(expected);
		assertThat(has(FindingCode.TRIAL_DOSE_ABOVE_UPPER_LIMIT, supplement(GLYCINATE, amount, Basis.UNSPECIFIED)))
			.isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "nih-children-4-8,true", "nih-boys-9-13,false", "nih-girls-14-18,true", "nih-pregnancy-19-30,false",
			"nih-pregnancy-31-50,true", "nih-infants-0-6-months,false" })
	void explainsARecommendationAboveTheLimit(String slug, boolean expected) {
		assertThat(codes(TestGroups.nih(slug), eaten("0")).contains(FindingCode.RECOMMENDATION_ABOVE_UPPER_LIMIT))
			.isEqualTo(expected);
	}

	@Test
	void doesNotTakeAnAdequateIntakeForACutoff() {
		FindingCode code = FindingCode.ADEQUATE_INTAKE_IS_NO_CUTOFF;
		assertThat(codes(INFANTS, eaten("74.99"))).contains(code);
		assertThat(codes(INFANTS, eaten("75"))).doesNotContain(code);
		assertThat(codes(INFANTS, Diet.unknown())).contains(code);
		assertThat(codes(TestGroups.EFSA_WOMEN, eaten("299.99"))).contains(code);
		assertThat(codes(WOMEN, eaten("0"))).doesNotContain(code);
	}

	@Test
	void warnsOfAnySupplementBelowTwelveMonths() {
		FindingCode code = FindingCode.INFANT_SUPPLEMENT;
		assertThat(codes(INFANTS, eaten("75"), elemental("0.01"))).startsWith(code);
		assertThat(codes(INFANTS, eaten("75"))).doesNotContain(code);
		assertThat(codes(INFANTS, eaten("75"), supplement(EPSOM_SALT, "100", Basis.COMPOUND))).doesNotContain(code);
		assertThat(codes(TestGroups.nih("nih-children-1-3"), eaten("75"), elemental("1"))).doesNotContain(code);
		assertThat(codes(TestGroups.UK_MEN, eaten("0"), elemental("5000"))).doesNotContain(code);
	}

	@Test
	void namesTheFormsThatItSpeaksOf() {
		Supplement[] items = { supplement(SULFATE, "1", Basis.COMPOUND), supplement(OXIDE, "1", Basis.ELEMENTAL),
				supplement(CITRATE, "1", Basis.ELEMENTAL), supplement(GLYCINATE, "1", Basis.UNSPECIFIED),
				supplement(CITRATE, "2", Basis.ELEMENTAL), supplement(FLAKES, "1", Basis.UNSPECIFIED),
				supplement(EPSOM_SALT, "1", Basis.UNSPECIFIED), elemental("1") };
		assertThat(message(FindingCode.LAXATIVE_FORM, items))
			.startsWith("Among the forms entered, Magnesium citrate and Magnesium sulfate (by mouth) can")
			.doesNotContain("oxide", "Epsom");
		assertThat(message(FindingCode.LOW_ABSORPTION_FORM, items))
			.contains("studies: Magnesium oxide and Magnesium sulfate (by mouth).");
		assertThat(message(FindingCode.TOPICAL_NOT_COUNTED, items))
			.contains(": Epsom salt (bath) and Magnesium bath flakes.");
		assertThat(message(FindingCode.LABEL_BASIS_UNSPECIFIED, items)).startsWith("Magnesium glycinate: it");
	}

	@Test
	void isSilentAboutFormsThatAreNotTaken() {
		assertThat(codes(WOMEN, eaten("0"), supplement(GLYCINATE, "1", Basis.ELEMENTAL), elemental("1")))
			.containsExactly(FindingCode.CALCIUM_TOGETHER);
		assertThat(codes(WOMEN, eaten("0"), supplement(EPSOM_SALT, "1", Basis.COMPOUND)))
			.containsExactly(FindingCode.TOPICAL_NOT_COUNTED);
	}

	@Test
	void listsThreeNamesWithCommas() {
		assertThat(Facts.text(List.of("a", "b", "c"))).isEqualTo("a, b and c");
	}

	@ParameterizedTest
	@CsvSource({ "309.99,false", "310,false", "310.01,true" })
	void findsMuchFoodFine(String eaten, boolean expected) {
		FindingCode code = FindingCode.FOOD_ABOVE_RECOMMENDATION;
		assertThat(codes(WOMEN, eaten(eaten)).contains(code)).isEqualTo(expected);
		assertThat(codes(WOMEN, incomplete(eaten)).contains(code)).isEqualTo(expected);
		assertThat(codes(WOMEN, eaten("0"), elemental(eaten))).doesNotContain(code);
	}

	@Test
	void putsWarningsFirstAndKeepsTheOrderOfTheRules() {
		assertThat(codes(TestGroups.nih("nih-girls-14-18"), incomplete("400"),
				supplement(SULFATE, "5000", Basis.UNSPECIFIED), supplement(EPSOM_SALT, "1", Basis.COMPOUND)))
			.containsExactly(FindingCode.ABOVE_UPPER_LIMIT, FindingCode.DIET_INCOMPLETE,
					FindingCode.LABEL_BASIS_UNSPECIFIED, FindingCode.RECOMMENDATION_ABOVE_UPPER_LIMIT,
					FindingCode.LAXATIVE_FORM, FindingCode.LOW_ABSORPTION_FORM, FindingCode.TOPICAL_NOT_COUNTED,
					FindingCode.CALCIUM_TOGETHER, FindingCode.TRIAL_DOSE_ABOVE_UPPER_LIMIT,
					FindingCode.FOOD_ABOVE_RECOMMENDATION);
	}

	@Test
	void doesNotDependOnTheOrderOfTheItems() {
		List<Supplement> items = new ArrayList<>(List.of(supplement(SULFATE, "1", Basis.UNSPECIFIED),
				supplement(CITRATE, "2", Basis.UNSPECIFIED), supplement(OXIDE, "3", Basis.UNSPECIFIED)));
		IntakeResult result = IntakeCheck.of(WOMEN, Diet.unknown(), items, List.of());
		Collections.reverse(items);
		assertThat(IntakeCheck.of(WOMEN, Diet.unknown(), items, List.of())).usingRecursiveComparison()
			.ignoringFields("items")
			.isEqualTo(result);
	}

	@Test
	void saysWhatTheLimitOfAnotherAuthorityCounts() {
		assertThat(findings(TestGroups.EFSA_WOMEN, eaten("301"), elemental("251")))
			.filteredOn((finding) -> Set.of(FindingCode.ABOVE_UPPER_LIMIT, FindingCode.FOOD_ABOVE_RECOMMENDATION)
				.contains(finding.code()))
			.hasSize(2)
			.allSatisfy((finding) -> assertThat(finding.message()).endsWith(" What the figures count."));
		assertThat(findings(TestGroups.EFSA_WOMEN, eaten("1"), elemental("250")))
			.filteredOn((finding) -> finding.code() == FindingCode.AT_UPPER_LIMIT)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.message()).endsWith(" What the figures count."));
		assertThat(findings(WOMEN, eaten("311"), elemental("351")))
			.allSatisfy((finding) -> assertThat(finding.message()).doesNotContain("What the figures count."));
	}

	@Test
	void saysThatAMissingLimitMakesNoAmountSafe() {
		FindingCode code = FindingCode.NO_UPPER_LIMIT;
		assertThat(codes(TestGroups.UK_MEN, Diet.unknown(), elemental("0.1"))).contains(code);
		assertThat(codes(TestGroups.UK_MEN, Diet.unknown())).doesNotContain(code);
		assertThat(codes(WOMEN, Diet.unknown(), elemental("5000"))).doesNotContain(code);
		assertThat(codes(INFANTS, Diet.unknown(), elemental("5000"))).doesNotContain(code)
			.contains(FindingCode.INFANT_SUPPLEMENT);
	}

	@Test
	void coversEveryCodeWithPublishableSourcesAndCalmWords() {
		List<Finding> findings = new ArrayList<>();
		Supplement[] many = { supplement(SULFATE, "400", Basis.UNSPECIFIED), supplement(FLAKES, "1", Basis.COMPOUND) };
		findings.addAll(findings(TestGroups.nih("nih-men-19-30"), incomplete("500"), many));
		findings.addAll(findings(WOMEN, Diet.unknown(), elemental("350")));
		findings.addAll(findings(WOMEN, Diet.unknown(), elemental("351")));
		findings.addAll(findings(INFANTS, Diet.unknown(), elemental("1")));
		findings.addAll(findings(TestGroups.UK_MEN, Diet.unknown(), elemental("1")));
		assertThat(findings).extracting(Finding::code)
			.containsAll(EnumSet.complementOf(EnumSet.of(FindingCode.CONSIDERATION)));
		assertThat(findings).allSatisfy((finding) -> {
			assertThat(finding.sources()).doesNotHaveDuplicates()
				.allMatch((slug) -> slug.startsWith("source-of-") || Set
					.of("iom-1997", "nih-ods-magnesium-hp", "iupac-atomic-weights", "grober-2017", "abbasi-2012",
							"held-2002", "fung-1995")
					.contains(slug));
			assertThat(finding.message()).doesNotContainIgnoringCase("deficien").doesNotContain("%s");
		});
	}

	@Test
	void citesTheSourcesOfTheGroupForItsFigures() {
		assertThat(findings(TestGroups.EFSA_WOMEN, Diet.unknown(), elemental("251")).get(0).sources())
			.containsExactly("source-of-efsa-women-18-plus", "iom-1997", "fung-1995");
	}

	@ParameterizedTest
	@CsvSource({ "350,350 mg", "28.25,28.3 mg", "28.24999,28.2 mg", "0.04,0 mg", "10000,10000 mg" })
	void writesAmountsWithOneDecimalHalfUp(String amount, String text) {
		assertThat(Facts.text(new Milligrams(new BigDecimal(amount)))).isEqualTo(text);
	}

	@Test
	void needsAMessageAndASource() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Finding(FindingCode.DIET_UNKNOWN, Severity.INFO, "Message", List.of()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Finding(FindingCode.DIET_UNKNOWN, Severity.INFO, " ", List.of("iom-1997")));
	}

	private static boolean has(FindingCode code, Supplement supplement) {
		return codes(WOMEN, eaten("0"), supplement).contains(code);
	}

	private static String message(FindingCode code, Supplement... items) {
		return findings(WOMEN, eaten("0"), items).stream()
			.filter((finding) -> finding.code() == code)
			.findFirst()
			.orElseThrow()
			.message();
	}

	private static List<FindingCode> codes(ReferenceGroup group, Diet diet, Supplement... items) {
		return findings(group, diet, items).stream().map(Finding::code).toList();
	}

	private static List<Finding> findings(ReferenceGroup group, Diet diet, Supplement... items) {
		return IntakeCheck.of(group, diet, Arrays.asList(items), List.of()).findings();
	}

	private static Compound compound(String name, String fraction, boolean topical, boolean laxative,
			boolean poorlyAbsorbed) {
		return new Compound(name, name, new BigDecimal(fraction), topical, laxative, poorlyAbsorbed);
	}

	private static Supplement supplement(Compound compound, String amount, Basis basis) {
		return new Supplement(compound, new BigDecimal(amount), basis, 1);
	}

	private static Supplement elemental(String amount) {
		return new Supplement(null, new BigDecimal(amount), Basis.ELEMENTAL, 1);
	}

	private static Diet incomplete(String amount) {
		return Diet.incomplete(List.of(Item.entered(exactly(amount))));
	}

	private static Diet eaten(String amount) {
		return Diet.complete(List.of(Item.entered(exactly(amount))));
	}

	private static Interval exactly(String amount) {
		return Interval.exactly(new Milligrams(new BigDecimal(amount)));
	}

}
