package org.magnesiumsleep.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MisspellingTests {

	@Test
	void aLetterMayBeWrongFromFourLettersOnButNotInANumber() {
		assertThat(Misspelling.isPossible("nut")).isFalse();
		assertThat(Misspelling.isPossible("nuts")).isTrue();
		assertThat(Misspelling.isPossible("1500")).isFalse();
		assertThat(Misspelling.isPossible("150g")).isTrue();
	}

	@Test
	void twoLettersMayBeWrongFromEightLettersOn() {
		assertThat(Misspelling.isPossibleTwice("brocoll")).isFalse();
		assertThat(Misspelling.isPossibleTwice("brocolli")).isTrue();
	}

	@Test
	void theFirstLetterMayBeWrongFromSixLettersOn() {
		assertThat(Misspelling.firstRight("grape")).isOne();
		assertThat(Misspelling.firstRight("grapes")).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "meta, 0, 1, true", "meta, 1, 1, false", "bela, 1, 1, true", "bea, 1, 1, true", "betas, 1, 1, true",
			"bteta, 1, 1, true", "beat, 1, 1, true", "bella, 1, 1, false", "bella, 1, 2, true" })
	void nearWordsDifferByAtMostSoManyLettersButNotInTheFirstOnes(String other, int firstRight, int wrong,
			boolean near) {
		assertThat(Misspelling.near("beta", firstRight, wrong).test(other)).isEqualTo(near);
	}

}
