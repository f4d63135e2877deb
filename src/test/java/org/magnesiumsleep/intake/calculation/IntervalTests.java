package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IntervalTests {

	@Test
	void rejectsAMinimumAboveTheMaximum() {
		assertThat(interval("3", "3")).isEqualTo(Interval.exactly(mg("3")));
		assertThatIllegalArgumentException().isThrownBy(() -> interval("3.01", "3"));
	}

	@Test
	void addsBothEnds() {
		assertThat(interval("1", "2").plus(interval("10", "20"))).isEqualTo(interval("11", "22"));
		assertThat(interval("1", "2").plus(Interval.ZERO)).isEqualTo(interval("1", "2"));
	}

	@Test
	void staysUnboundedWhenAdded() {
		Interval unbounded = Interval.atLeast(mg("3"));
		assertThat(unbounded.plus(interval("1", "2"))).isEqualTo(Interval.atLeast(mg("4")));
		assertThat(interval("1", "2").plus(unbounded)).isEqualTo(Interval.atLeast(mg("4")));
		assertThat(unbounded.plus(unbounded)).isEqualTo(Interval.atLeast(mg("6")));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { // min, max, reaches 10, may reach 10, may
											// exceed 10
			"10,12,true,true,true", "9.99,10,false,true,false", "9.99,9.99,false,false,false", "10,10,true,true,false",
			"9.99,10.01,false,true,true", "9.99,-,false,true,true", "10,-,true,true,true" })
	void comparesWithTen(String min, String max, boolean reaches, boolean mayReach, boolean mayExceed) {
		Interval interval = interval(min, max);
		assertThat(interval.surelyReaches(mg("10"))).isEqualTo(reaches);
		assertThat(interval.mayReach(mg("10"))).isEqualTo(mayReach);
		assertThat(interval.mayExceed(mg("10"))).isEqualTo(mayExceed);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "4,6,4,6", "4,-,0,6", "10,10,0,0", "9.99,10.01,0,0.01", "12,15,0,0", "12,-,0,0" })
	void saysWhatIsMissingToTen(String min, String max, String least, String most) {
		assertThat(interval(min, max).missingTo(mg("10"))).isEqualTo(interval(least, most));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "28.2,28.2,310,9,9", "28.2,-,310,9,-", "0,0,350,0,0", "350,350.01,350,100,100",
					"1.045,1.05,10,10,11", "1.04999999999999999999,1.05,10,10,11", "1.5,2.5,300,1,1" })
	void roundsItsPercentagesRightHalfUp(String min, String max, String whole, String low, String high) {
		PercentRange percent = PercentRange.of(interval(min, max), mg(whole));
		assertThat(percent.min().setScale(0, RoundingMode.HALF_UP)).isEqualByComparingTo(low);
		if (high == null) {
			assertThat(percent.max()).isNull();
		}
		else {
			assertThat(percent.max().setScale(0, RoundingMode.HALF_UP)).isEqualByComparingTo(high);
		}
	}

	private static Interval interval(String min, String max) {
		return new Interval(mg(min), (max != null) ? mg(max) : null);
	}

	private static Milligrams mg(String value) {
		return new Milligrams(new BigDecimal(value));
	}

}
