package org.magnesiumsleep.intake.calculation;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.magnesiumsleep.reference.Authority;
import org.magnesiumsleep.reference.LifeStage;
import org.magnesiumsleep.reference.RecommendationType;
import org.magnesiumsleep.reference.Sex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReferenceGroupsTests {

	private static final int THIRTY_YEARS = 360;

	@Test
	void takesTheFirstBySlugWhereTheFiguresAreEqual() {
		List<ReferenceGroup> reversed = List.of(TestGroups.nih("nih-girls-9-13"), TestGroups.nih("nih-boys-9-13"));
		Selection selection = new ReferenceGroups(reversed).select(person(120, null, LifeStage.NONE), Authority.NIH);
		assertThat(selection).isEqualTo(new Selection.Found(TestGroups.nih("nih-boys-9-13")));
	}

	@Test
	void asksForTheSexWhereOnlyTheLimitDiffers() {
		ReferenceGroups groups = new ReferenceGroups(
				List.of(efsa("boys", Sex.MALE, 300), efsa("girls", Sex.FEMALE, 250)));
		assertThat(mistakes(groups, person(THIRTY_YEARS, null, LifeStage.NONE), Authority.EFSA)).containsExactly(
				new Mistake("/profile/sex", "Add sex FEMALE or MALE: the figures of EFSA differ by sex at this age."));
	}

	private static ReferenceGroup efsa(String slug, Sex sex, int limit) {
		return TestGroups.group(slug, Authority.EFSA, 0, null, sex, LifeStage.NONE, RecommendationType.AI, 300, limit);
	}

	@Test
	void asksForTheSexWhereOnlyOneSexHasARow() {
		assertThat(mistakes(person(THIRTY_YEARS, null, LifeStage.NONE), Authority.UK)).extracting(Mistake::pointer)
			.containsExactly("/profile/sex");
	}

	@Test
	void takesARowForBothSexesWithoutTheSex() {
		Selection selection = TestGroups.all().select(person(50, null, LifeStage.NONE), Authority.NIH);
		assertThat(selection).isEqualTo(new Selection.Found(TestGroups.nih("nih-children-4-8")));
	}

	@Test
	void saysWhichAgesHaveALifeStage() {
		assertThat(mistakes(person(612, Sex.FEMALE, LifeStage.PREGNANT), Authority.NIH))
			.containsExactly(new Mistake("/profile/lifeStage",
					"Use lifeStage NONE or an age of 14 to 50 years: NIH has figures for PREGNANT only there."));
		assertThat(mistakes(person(215, Sex.FEMALE, LifeStage.PREGNANT), Authority.EFSA))
			.containsExactly(new Mistake("/profile/lifeStage",
					"Use lifeStage NONE or an age of 18 to 50 years: EFSA has figures for PREGNANT only there."));
	}

	@Test
	void listsTheAuthoritiesWithARecommendation() {
		assertThat(mistakes(person(THIRTY_YEARS, Sex.FEMALE, LifeStage.NONE), Authority.UK)).containsExactly(
				new Mistake("/authority", "Use one of NIH, EFSA: UK has no recommendation for this person."));
		assertThat(mistakes(person(THIRTY_YEARS, Sex.FEMALE, LifeStage.PREGNANT), Authority.UK)).containsExactly(
				new Mistake("/authority", "Use one of NIH, EFSA: UK has no recommendation for this person."));
	}

	@Test
	void doesNotTakeAnUpperLimitForARecommendation() {
		assertThat(mistakes(person(50, Sex.MALE, LifeStage.NONE), Authority.GERMANY)).containsExactly(
				new Mistake("/authority", "Use one of NIH: GERMANY has no recommendation for this person."));
	}

	@Test
	void saysWhenNoAuthorityHasARecommendation() {
		assertThat(mistakes(person(100, Sex.FEMALE, LifeStage.PREGNANT), Authority.GERMANY))
			.containsExactly(new Mistake("/authority",
					"Change the age or the lifeStage: no authority has a recommendation for this person."));
	}

	@Test
	void reportsAllMistakesAtOnce() {
		assertThat(mistakes(person(100, null, LifeStage.LACTATING), Authority.NIH)).extracting(Mistake::pointer)
			.containsExactly("/profile/sex", "/profile/lifeStage");
		assertThat(mistakes(person(100, Sex.MALE, LifeStage.LACTATING), Authority.UK)).extracting(Mistake::pointer)
			.containsExactly("/profile/lifeStage", "/authority");
	}

	@Test
	void refusesPeopleThatCannotBe() {
		assertThatIllegalArgumentException().isThrownBy(() -> person(-1, null, LifeStage.NONE));
		assertThatIllegalArgumentException().isThrownBy(() -> person(1441, null, LifeStage.NONE));
		assertThatIllegalArgumentException().isThrownBy(() -> person(100, Sex.ANY, LifeStage.NONE));
		assertThat(person(0, null, LifeStage.NONE).ageMonths()).isZero();
		assertThat(person(1440, null, LifeStage.NONE).ageMonths()).isEqualTo(1440);
	}

	@Test
	void refusesGroupsThatContradictThemselves() {
		assertThatIllegalArgumentException().isThrownBy(() -> row(12, 12, RecommendationType.RDA, 80));
		assertThatIllegalArgumentException().isThrownBy(() -> row(-1, 12, RecommendationType.RDA, 80));
		assertThatIllegalArgumentException().isThrownBy(() -> row(0, 12, RecommendationType.RDA, null));
		assertThatIllegalArgumentException().isThrownBy(() -> row(0, 12, RecommendationType.UPPER_LIMIT_ONLY, 80));
		assertThatIllegalArgumentException().isThrownBy(() -> row(0, 12, RecommendationType.RDA, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> TestGroups.group("pregnancy", Authority.NIH, 168, 228,
				Sex.ANY, LifeStage.PREGNANT, RecommendationType.RDA, 400, 350));
		assertThatIllegalArgumentException().isThrownBy(() -> TestGroups.group(" ", Authority.NIH, 0, 12, Sex.ANY,
				LifeStage.NONE, RecommendationType.RDA, 80, 65));
		assertThatIllegalArgumentException().isThrownBy(() -> new Selection.Refused(List.of()));
	}

	private static ReferenceGroup row(int from, Integer to, RecommendationType type, Integer recommended) {
		return TestGroups.group("row", Authority.NIH, from, to, Sex.ANY, LifeStage.NONE, type, recommended, 65);
	}

	private static Person person(int ageMonths, Sex sex, LifeStage lifeStage) {
		return new Person(ageMonths, sex, lifeStage);
	}

	private static List<Mistake> mistakes(Person person, Authority authority) {
		return mistakes(TestGroups.all(), person, authority);
	}

	private static List<Mistake> mistakes(ReferenceGroups groups, Person person, Authority authority) {
		Selection selection = groups.select(person, authority);
		assertThat(selection).isInstanceOf(Selection.Refused.class);
		return ((Selection.Refused) selection).mistakes();
	}

}
