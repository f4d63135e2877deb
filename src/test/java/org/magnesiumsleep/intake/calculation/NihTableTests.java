package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.magnesiumsleep.intake.NihCases;
import org.magnesiumsleep.reference.Basis;
import org.magnesiumsleep.reference.Authority;
import org.magnesiumsleep.reference.LifeStage;
import org.magnesiumsleep.reference.Sex;

import static org.assertj.core.api.Assertions.assertThat;

class NihTableTests {

	private final ReferenceGroups groups = TestGroups.all();

	@Test
	void hasAllTwentyPrintedRows() {
		assertThat(NihCases.rows()).hasSize(20).doesNotHaveDuplicates();
		assertThat(NihCases.rows()).filteredOn((row) -> row.limitMg() != null && row.recommendedMg() > row.limitMg())
			.hasSize(10);
	}

	@Test
	void findsTheRowOfEveryMonthOfLife() {
		for (int age = 0; age <= 1440; age++) {
			for (Sex sex : Arrays.asList(Sex.FEMALE, Sex.MALE, null)) {
				for (LifeStage lifeStage : LifeStage.values()) {
					assertThat(found(age, sex, lifeStage)).as("%d months, %s, %s", age, sex, lifeStage)
						.isEqualTo(printed(age, sex, lifeStage));
				}
			}
		}
	}

	private List<String> found(int age, Sex sex, LifeStage lifeStage) {
		Selection selection = this.groups.select(new Person(age, sex, lifeStage), Authority.NIH);
		return (selection instanceof Selection.Found found) ? List.of(found.group().slug()) : List.of();
	}

	private static List<String> printed(int age, Sex sex, LifeStage lifeStage) {
		return NihCases.rows()
			.stream()
			.filter((row) -> row.matches(age, sex, lifeStage))
			.map(NihCases.Row::slug)
			.toList();
	}

	@ParameterizedTest
	@MethodSource("org.magnesiumsleep.intake.NihCases#answered")
	void answersAsTheContractSays(NihCases.Case expected) {
		Person person = new Person(expected.ageMonths(), expected.sex(), expected.lifeStage());
		Selection selection = this.groups.select(person, Authority.NIH);
		assertThat(selection).isInstanceOf(Selection.Found.class);
		IntakeResult result = IntakeCheck.of(((Selection.Found) selection).group(), diet(expected),
				supplements(expected), List.of());
		assertThat(result.group().slug()).isEqualTo(expected.slug());
		assertThat(result.group().recommended()).isEqualTo(Milligrams.of(expected.recommendedMg()));
		assertThat(result.group().supplementalUpperLimit())
			.isEqualTo((expected.limitMg() != null) ? Milligrams.of(expected.limitMg()) : null);
		assertThat(result.adequacy().status()).isEqualTo(expected.adequacy());
		assertThat(result.supplementLimit().status()).isEqualTo(expected.limitStatus());
		assertThat(result.findings()).extracting((finding) -> finding.code().name())
			.containsExactlyElementsOf(expected.findings());
	}

	private static Diet diet(NihCases.Case expected) {
		if (expected.dietMg() == null) {
			return Diet.unknown();
		}
		List<Item> known = List.of(Item.entered(Interval.exactly(new Milligrams(expected.dietMg()))));
		return expected.complete() ? Diet.complete(known) : Diet.incomplete(known);
	}

	private static List<Supplement> supplements(NihCases.Case expected) {
		BigDecimal amount = expected.supplementMg();
		return (amount.signum() == 0) ? List.of() : List.of(new Supplement(null, amount, Basis.ELEMENTAL, 1));
	}

	@ParameterizedTest
	@MethodSource("org.magnesiumsleep.intake.NihCases#refused")
	void refusesWhoHasNoRow(NihCases.Refusal expected) {
		Person person = new Person(expected.ageMonths(), expected.sex(), expected.lifeStage());
		Selection selection = this.groups.select(person, Authority.NIH);
		assertThat(selection).isInstanceOf(Selection.Refused.class);
		assertThat(((Selection.Refused) selection).mistakes()).extracting(Mistake::pointer)
			.containsExactly(expected.pointer());
	}

}
