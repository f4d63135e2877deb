package org.magnesiumsleep.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MistakeTests {

	@Test
	void quotesAtMostEightyLettersAndNeverHalfOfOne() {
		assertThat(Mistake.quote("a".repeat(80))).isEqualTo("'" + "a".repeat(80) + "'");
		assertThat(Mistake.quote("a".repeat(79) + "💊b")).isEqualTo("'" + "a".repeat(79) + "💊…'");
	}

	@Test
	void replacesWhatCannotBeShown() {
		assertThat(Mistake.quote("a\uD83Db\0c\n")).isEqualTo("'a\uFFFDb\uFFFDc\uFFFD'");
	}

}
