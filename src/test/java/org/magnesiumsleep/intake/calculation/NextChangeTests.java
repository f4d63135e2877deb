package org.magnesiumsleep.intake.calculation;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.magnesiumsleep.reference.Authority;
import org.magnesiumsleep.reference.LifeStage;
import org.magnesiumsleep.reference.RecommendationType;
import org.magnesiumsleep.reference.Sex;

import static org.assertj.core.api.Assertions.assertThat;

class NextChangeTests {

	/** Every row of the NIH table at its first and its last month, typed from print. */
	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "0,-,NONE,7,75,-", "6,-,NONE,7,75,-", "7,MALE,NONE,12,80,65",
			"11,FEMALE,NONE,12,80,65", "12,-,NONE,48,130,110", "47,FEMALE,NONE,48,130,110", "48,-,NONE,108,240,350",
			"107,MALE,NONE,108,240,350", "108,MALE,NONE,168,410,350", "167,MALE,NONE,168,410,350",
			"108,FEMALE,NONE,168,360,350", "167,FEMALE,NONE,168,360,350", "108,-,NONE,168,-,350",
			"167,-,NONE,168,-,350", "168,MALE,NONE,228,400,350", "227,MALE,NONE,228,400,350",
			"168,FEMALE,NONE,228,310,350", "227,FEMALE,NONE,228,310,350", "228,MALE,NONE,372,420,350",
			"371,MALE,NONE,372,420,350", "228,FEMALE,NONE,372,320,350", "371,FEMALE,NONE,372,320,350",
			"168,FEMALE,PREGNANT,228,350,350", "227,FEMALE,PREGNANT,228,350,350", "228,FEMALE,PREGNANT,372,360,350",
			"371,FEMALE,PREGNANT,372,360,350", "168,FEMALE,LACTATING,228,310,350", "371,FEMALE,LACTATING,372,320,350" })
	void isTheNextAgeWithOtherFigures(int age, @Nullable Sex sex, LifeStage lifeStage, int ageMonths,
			@Nullable Integer recommended, @Nullable Integer limit) {
		assertThat(nextChange(TestGroups.all(), new Person(age, sex, lifeStage), Authority.NIH))
			.contains(new NextChange(ageMonths, mg(recommended), mg(limit)));
	}

	/** The row from 51 years on repeats the figures of the one before it. */
	@ParameterizedTest
	@CsvSource({ "372,MALE,NONE", "611,MALE,NONE", "612,MALE,NONE", "1440,MALE,NONE", "372,FEMALE,NONE",
			"611,FEMALE,NONE", "1440,FEMALE,NONE", "372,FEMALE,PREGNANT", "611,FEMALE,PREGNANT",
			"372,FEMALE,LACTATING" })
	void isAbsentWhereNothingChangesAnyMore(int age, Sex sex, LifeStage lifeStage) {
		assertThat(nextChange(TestGroups.all(), new Person(age, sex, lifeStage), Authority.NIH)).isEmpty();
	}

	@Test
	void staysWithTheAuthority() {
		Person woman = new Person(228, Sex.FEMALE, LifeStage.NONE);
		assertThat(nextChange(TestGroups.all(), woman, Authority.EFSA)).isEmpty();
		assertThat(nextChange(TestGroups.all(), new Person(228, Sex.FEMALE, LifeStage.PREGNANT), Authority.EFSA))
			.isEmpty();
	}

	@Test
	void passesOverARowWithTheSameFiguresAndOneWithoutARecommendation() {
		ReferenceGroups groups = new ReferenceGroups(List.of(row("a", 0, 12, 100, 50), row("b", 12, 24, 100, 50),
				TestGroups.group("limit", Authority.UK, 18, 24, Sex.ANY, LifeStage.NONE,
						RecommendationType.UPPER_LIMIT_ONLY, null, 10),
				row("c", 24, 36, 100, 60), row("d", 36, null, 110, 60)));
		assertThat(nextChange(groups, new Person(0, null, LifeStage.NONE), Authority.UK))
			.contains(new NextChange(24, Milligrams.of(100), Milligrams.of(60)));
		assertThat(nextChange(groups, new Person(24, null, LifeStage.NONE), Authority.UK))
			.contains(new NextChange(36, Milligrams.of(110), Milligrams.of(60)));
	}

	@Test
	void saysNothingAcrossAnAgeWithoutARow() {
		ReferenceGroups groups = new ReferenceGroups(
				List.of(row("a", 0, 12, 100, null), row("b", 24, null, 110, null)));
		assertThat(nextChange(groups, new Person(5, null, LifeStage.NONE), Authority.UK)).isEmpty();
	}

	@Test
	void namesTheAgeOfTheChangeWhereTheRowsOfTheSexesBeginAtOtherAges() {
		ReferenceGroups groups = new ReferenceGroups(List.of(
				TestGroups.group("girls", Authority.UK, 0, null, Sex.FEMALE, LifeStage.NONE, RecommendationType.RNI,
						100, null),
				TestGroups.group("boys-a", Authority.UK, 0, 120, Sex.MALE, LifeStage.NONE, RecommendationType.RNI, 100,
						null),
				TestGroups.group("boys-b", Authority.UK, 120, null, Sex.MALE, LifeStage.NONE, RecommendationType.RNI,
						110, null)));
		assertThat(nextChange(groups, new Person(60, null, LifeStage.NONE), Authority.UK))
			.contains(new NextChange(120, null, null));
	}

	private static ReferenceGroup row(String slug, int from, @Nullable Integer to, int recommended,
			@Nullable Integer limit) {
		return TestGroups.group(slug, Authority.UK, from, to, Sex.ANY, LifeStage.NONE, RecommendationType.RNI,
				recommended, limit);
	}

	private static @Nullable Milligrams mg(@Nullable Integer value) {
		return (value != null) ? Milligrams.of(value) : null;
	}

	private static Optional<NextChange> nextChange(ReferenceGroups groups, Person person, Authority authority) {
		Selection selection = groups.select(person, authority);
		assertThat(selection).isInstanceOf(Selection.Found.class);
		return groups.nextChange(person, ((Selection.Found) selection).group());
	}

}
