package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;

import org.magnesiumsleep.reference.Basis;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SupplementTests {

	private static final Compound GLYCINATE = compound("0.141", false);

	private static final Compound EPSOM_SALT = compound("0.0986", true);

	@ParameterizedTest
	@CsvSource({ "ELEMENTAL,200,1,200,200", "COMPOUND,200,1,28.2,28.2", "UNSPECIFIED,200,1,28.2,200",
			"ELEMENTAL,0.01,24,0.24,0.24", "COMPOUND,100.5,2,28.341,28.341", "UNSPECIFIED,100.5,2,28.341,201" })
	void convertsByItsBasis(Basis basis, String amount, int timesPerDay, String min, String max) {
		assertThat(supplement(GLYCINATE, amount, basis, timesPerDay).daily()).isEqualTo(interval(min, max));
	}

	@Test
	void needsNoCompoundForAnElementalAmount() {
		assertThat(supplement(null, "200", Basis.ELEMENTAL, 2).daily()).isEqualTo(interval("400", "400"));
		assertThatIllegalArgumentException().isThrownBy(() -> supplement(null, "200", Basis.COMPOUND, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> supplement(null, "200", Basis.UNSPECIFIED, 1));
	}

	@ParameterizedTest
	@EnumSource
	void countsNothingOnTheSkin(Basis basis) {
		assertThat(supplement(EPSOM_SALT, "10000", basis, 24).daily()).isEqualTo(Interval.ZERO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-0.01" })
	void rejectsAmountsThatAreNotAboveZero(String amount) {
		assertThatIllegalArgumentException().isThrownBy(() -> supplement(GLYCINATE, amount, Basis.ELEMENTAL, 1));
	}

	@Test
	void isTakenOneToTwentyFourTimesADay() {
		assertThat(supplement(GLYCINATE, "1", Basis.ELEMENTAL, 1).timesPerDay()).isEqualTo(1);
		assertThat(supplement(GLYCINATE, "1", Basis.ELEMENTAL, 24).timesPerDay()).isEqualTo(24);
		assertThatIllegalArgumentException().isThrownBy(() -> supplement(GLYCINATE, "1", Basis.ELEMENTAL, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> supplement(GLYCINATE, "1", Basis.ELEMENTAL, 25));
	}

	@Test
	void rejectsFractionsOutsideZeroToOne() {
		assertThat(compound("1", false).elementalFraction()).isEqualTo("1");
		assertThat(compound("0.0001", false).elementalFraction()).isEqualTo("0.0001");
		assertThatIllegalArgumentException().isThrownBy(() -> compound("0", false));
		assertThatIllegalArgumentException().isThrownBy(() -> compound("1.0001", false));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Compound(" ", "Magnesium", BigDecimal.ONE, false, false, false));
	}

	private static Compound compound(String fraction, boolean topical) {
		return new Compound("compound", "Compound", new BigDecimal(fraction), topical, false, false);
	}

	private static Supplement supplement(Compound compound, String amount, Basis basis, int timesPerDay) {
		return new Supplement(compound, new BigDecimal(amount), basis, timesPerDay);
	}

	private static Interval interval(String min, String max) {
		return new Interval(new Milligrams(new BigDecimal(min)), new Milligrams(new BigDecimal(max)));
	}

}
