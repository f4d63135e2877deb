package org.magnesiumsleep.search;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DictionaryTests {

	private static final Dictionary WORDS = Dictionary
		.of(Stream.of("Broccoli, raw", "Zucchini", "Cinnamon and milk", "Milk, silk", "Silk of milt", "Açaí"));

	@Test
	void hasTheWordsOfTextsInLowerCaseAndWithoutAccents() {
		assertThat(WORDS.has("broccoli")).isTrue();
		assertThat(WORDS.has("acai")).isTrue();
		assertThat(WORDS.has("brocc")).isFalse();
		assertThat(WORDS.has("Broccoli")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "brocolli, broccoli", "zuchinni, zucchini", "cinammon, cinnamon", "borccoil, broccoli",
			"broccoliii, broccoli", "brocco, broccoli" })
	void findsAWordThatDiffersByTwoLetters(String misspelt, String meant) {
		assertThat(WORDS.nearest(misspelt)).contains(meant);
	}

	@ParameterizedTest
	@CsvSource({ "brocc", "broccoliiii", "vroccoli", "bröccöli1", "z", "zucchini-zucchini", "бroccoli", "😀occoli" })
	void findsNoneThatDiffersByThreeLettersOrInTheFirst(String word) {
		assertThat(WORDS.nearest(word)).isEmpty();
	}

	@Test
	void prefersTheNearestThenTheMostFrequent() {
		assertThat(WORDS.nearest("milx")).contains("milk");
		assertThat(WORDS.nearest("milty")).contains("milt");
	}

}
