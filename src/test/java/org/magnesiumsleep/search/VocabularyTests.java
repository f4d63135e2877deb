package org.magnesiumsleep.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTests {

	private final Vocabulary names = new Vocabulary();

	VocabularyTests() {
		this.names.add(Entry.of(Kind.FORM, "sulfate", "Magnesium sulfate").names(List.of("Epsom salts")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sulfate", "sulfates", "sulphate", "epsom", "salt", "salts" })
	void aNameHasItsWordsInEachForm(String word) {
		assertThat(this.names.has(word)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sul", "salty", "oxide", "" })
	void aNameHasNoOtherWords(String word) {
		assertThat(this.names.has(word)).isFalse();
	}

	@Test
	void aNameHasTheBeginsOfItsWords() {
		assertThat(this.names.hasBegin("sul")).isTrue();
		assertThat(this.names.hasBegin("salts")).isTrue();
		assertThat(this.names.hasBegin("sulfates")).isFalse();
		assertThat(this.names.hasBegin("zinc")).isFalse();
	}

}
