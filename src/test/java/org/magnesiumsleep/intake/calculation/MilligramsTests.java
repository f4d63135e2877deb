package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MilligramsTests {

	@Test
	void rejectsNegativeAmounts() {
		assertThat(mg("0")).isEqualTo(Milligrams.ZERO);
		assertThatIllegalArgumentException().isThrownBy(() -> mg("-0.01"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e-1001", "1e-999999999", "1e1001", "1e999999999" })
	void rejectsNumbersThatWouldFillTheMemory(String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> mg(value));
	}

	@Test
	void takesAThousandDecimals() {
		assertThat(mg("1e-1000").isMoreThan(Milligrams.ZERO)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "350,350.00,350", "100,1e2,100", "0.00,0,0", "28.20,28.2,28.2" })
	void isEqualWhateverTheScale(String one, String other, String printed) {
		assertThat(mg(one)).isEqualTo(mg(other)).hasSameHashCodeAs(mg(other)).isEqualByComparingTo(mg(other));
		assertThat(mg(one).value()).hasToString(printed);
		assertThat(mg(other).value()).hasToString(printed);
	}

	@Test
	void addsAndMultipliesExactly() {
		assertThat(mg("0.1").plus(mg("0.2"))).isEqualTo(mg("0.3"));
		assertThat(mg("200").times(new BigDecimal("0.141"))).isEqualTo(mg("28.2"));
		assertThat(mg("0.000001").times(new BigDecimal("0.0001"))).isEqualTo(mg("0.0000000001"));
	}

	@ParameterizedTest
	@CsvSource({ "350,28.2,321.8", "350,350,0", "350,350.01,0", "350,349.99,0.01" })
	void subtractsDownToZero(String from, String amount, String rest) {
		assertThat(mg(from).minusDownToZero(mg(amount))).isEqualTo(mg(rest));
	}

	@Test
	void comparesBothSides() {
		assertThat(mg("350.01").isMoreThan(mg("350"))).isTrue();
		assertThat(mg("350").isMoreThan(mg("350.0"))).isFalse();
		assertThat(mg("349.99").isMoreThan(mg("350"))).isFalse();
	}

	private static Milligrams mg(String value) {
		return new Milligrams(new BigDecimal(value));
	}

}
