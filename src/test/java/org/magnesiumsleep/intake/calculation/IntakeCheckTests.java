package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.magnesiumsleep.reference.Basis;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IntakeCheckTests {

	private static final ReferenceGroup WOMEN = TestGroups.nih("nih-women-19-30");

	private static final Compound GLYCINATE = new Compound("glycinate", "Magnesium glycinate", new BigDecimal("0.141"),
			false, false, false);

	private static final Compound EPSOM_SALT = new Compound("epsom-salt", "Epsom salt (bath)", new BigDecimal("0.0986"),
			true, false, false);

	@Test
	void answersTheExampleOfTheContract() {
		IntakeResult result = IntakeCheck.of(WOMEN, Diet.unknown(),
				List.of(supplement(GLYCINATE, "200", Basis.COMPOUND)), List.of());
		assertThat(result.diet()).isEqualTo(Interval.atLeast(Milligrams.ZERO));
		assertThat(result.supplements()).isEqualTo(Interval.exactly(mg("28.2")));
		assertThat(result.total()).isEqualTo(Interval.atLeast(mg("28.2")));
		assertThat(result.adequacy().status()).isEqualTo(AdequacyStatus.UNDETERMINED);
		assertThat(whole(result.adequacy().percentOfRecommended().min())).isEqualTo(9);
		assertThat(result.adequacy().percentOfRecommended().max()).isNull();
		assertThat(result.adequacy().shortfall()).isEqualTo(new Interval(Milligrams.ZERO, mg("281.8")));
		assertThat(result.supplementLimit().status()).isEqualTo(SupplementLimitStatus.WITHIN);
		assertThat(whole(result.supplementLimit().percentOfLimit().max())).isEqualTo(8);
		assertThat(result.supplementLimit().headroom()).isEqualTo(mg("321.8"));
	}

	@Test
	void comparesOnlySupplementsWithTheLimit() {
		IntakeResult result = IntakeCheck.of(WOMEN, eaten("5000"), List.of(elemental("350")), List.of());
		assertThat(result.total()).isEqualTo(Interval.exactly(mg("5350")));
		assertThat(result.supplementLimit().status()).isEqualTo(SupplementLimitStatus.WITHIN);
		assertThat(result.supplementLimit().headroom()).isEqualTo(Milligrams.ZERO);
	}

	@ParameterizedTest
	@CsvSource({ "349.99,WITHIN,0.01", "350,WITHIN,0", "350.01,POSSIBLY_ABOVE,0", "2482.26,POSSIBLY_ABOVE,0",
			"2482.27,ABOVE,0" })
	void doubtsTheLimitWhileTheLabelIsUnclear(String amount, SupplementLimitStatus status, String headroom) {
		SupplementLimit limit = IntakeCheck
			.of(WOMEN, Diet.unknown(), List.of(supplement(GLYCINATE, amount, Basis.UNSPECIFIED)), List.of())
			.supplementLimit();
		assertThat(limit.status()).isEqualTo(status);
		assertThat(limit.headroom()).isEqualTo(mg(headroom));
	}

	@Test
	void isNotAboveWhenTheLeastIsExactlyTheLimit() {
		Compound half = new Compound("half", "Half", new BigDecimal("0.5"), false, false, false);
		SupplementLimit limit = IntakeCheck
			.of(WOMEN, Diet.unknown(), List.of(supplement(half, "700", Basis.UNSPECIFIED)), List.of())
			.supplementLimit();
		assertThat(limit.status()).isEqualTo(SupplementLimitStatus.POSSIBLY_ABOVE);
	}

	@Test
	void leavesTheWholeLimitWhereNothingIsTaken() {
		for (List<Supplement> none : List.of(List.<Supplement>of(),
				List.of(supplement(EPSOM_SALT, "5000", Basis.COMPOUND)))) {
			SupplementLimit limit = IntakeCheck.of(WOMEN, Diet.unknown(), none, List.of()).supplementLimit();
			assertThat(limit.status()).isEqualTo(SupplementLimitStatus.NONE_TAKEN);
			assertThat(limit.percentOfLimit().min()).isZero();
			assertThat(limit.percentOfLimit().max()).isZero();
			assertThat(limit.headroom()).isEqualTo(Milligrams.of(350));
		}
	}

	@Test
	void claimsNothingWhereNoLimitIsEstablished() {
		SupplementLimit limit = IntakeCheck
			.of(TestGroups.UK_MEN, Diet.unknown(), List.of(elemental("10000")), List.of())
			.supplementLimit();
		assertThat(limit).isEqualTo(new SupplementLimit(SupplementLimitStatus.NOT_ESTABLISHED, null, null));
		assertThat(IntakeCheck.of(TestGroups.UK_MEN, Diet.unknown(), List.of(), List.of()).supplementLimit())
			.isEqualTo(new SupplementLimit(SupplementLimitStatus.NONE_TAKEN, null, null));
	}

	@ParameterizedTest
	@CsvSource({ "310,400,MEETS,0,0", "309.99,400,UNDETERMINED,0,0.01", "309.99,310,UNDETERMINED,0,0.01",
			"300,309.99,BELOW,0.01,10", "0,0,BELOW,310,310" })
	void comparesTheTotalWithTheRecommendation(String min, String max, AdequacyStatus status, String least,
			String most) {
		Diet diet = Diet.complete(List.of(Item.entered(new Interval(mg(min), mg(max)))));
		Adequacy adequacy = IntakeCheck.of(WOMEN, diet, List.of(), List.of()).adequacy();
		assertThat(adequacy.status()).isEqualTo(status);
		assertThat(adequacy.shortfall()).isEqualTo(new Interval(mg(least), mg(most)));
	}

	@Test
	void forgetsTheUpperEndOfAnIncompleteDiet() {
		Diet diet = Diet.incomplete(List.of(Item.entered(new Interval(mg("100"), mg("120")))));
		assertThat(diet.intake()).isEqualTo(Interval.atLeast(mg("100")));
		assertThat(IntakeCheck.of(WOMEN, diet, List.of(elemental("210")), List.of()).adequacy().status())
			.isEqualTo(AdequacyStatus.MEETS);
		assertThat(IntakeCheck.of(WOMEN, diet, List.of(elemental("209.99")), List.of()).adequacy().status())
			.isEqualTo(AdequacyStatus.UNDETERMINED);
	}

	@Test
	void refusesDietsThatContradictThemselves() {
		Interval unbounded = Interval.atLeast(Milligrams.ZERO);
		assertThatIllegalArgumentException().isThrownBy(() -> Diet.complete(List.of(Item.entered(unbounded))));
		assertThatIllegalArgumentException().isThrownBy(() -> new Diet(List.of(), Diet.Knowledge.INCOMPLETE));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Diet(List.of(Item.entered(Interval.exactly(mg("1")))), Diet.Knowledge.UNKNOWN));
	}

	@Test
	void addsAllSupplementsOfTheDay() {
		List<Supplement> items = List.of(elemental("100"), supplement(GLYCINATE, "200", Basis.UNSPECIFIED),
				supplement(EPSOM_SALT, "500", Basis.UNSPECIFIED),
				new Supplement(null, BigDecimal.TEN, Basis.ELEMENTAL, 3));
		assertThat(IntakeCheck.of(WOMEN, Diet.unknown(), items, List.of()).supplements())
			.isEqualTo(new Interval(mg("158.2"), mg("330")));
	}

	@Test
	void needsARecommendation() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> IntakeCheck.of(TestGroups.GERMANY, Diet.unknown(), List.of(), List.of()));
	}

	private static Diet eaten(String amount) {
		return Diet.complete(List.of(Item.entered(Interval.exactly(mg(amount)))));
	}

	private static Supplement elemental(String amount) {
		return new Supplement(null, new BigDecimal(amount), Basis.ELEMENTAL, 1);
	}

	private static Supplement supplement(Compound compound, String amount, Basis basis) {
		return new Supplement(compound, new BigDecimal(amount), basis, 1);
	}

	private static int whole(BigDecimal percent) {
		return percent.setScale(0, RoundingMode.HALF_UP).intValueExact();
	}

	private static Milligrams mg(String value) {
		return new Milligrams(new BigDecimal(value));
	}

}
