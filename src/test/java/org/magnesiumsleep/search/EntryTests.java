package org.magnesiumsleep.search;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EntryTests {

	@Test
	void turnsStandInTheOrderOfTheSlugs() {
		List<String> slugs = List.of("a", "a-b", "a1", "aa", "usda-01001", "usda-01002", "usda-93600", "zz");
		assertThat(slugs.stream().map(Entry::turn)).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void theRestOfALongSlugTellsTurnsApart() {
		assertThat(Entry.turn("nih-pregnancy-14-18")).isNotEqualTo(Entry.turn("nih-pregnancy-19-30"));
	}

	@Test
	void noFoodSharesItsTurn() {
		assertThat(IntStream.range(0, 100_000).mapToObj("usda-%05d"::formatted).map(Entry::turn))
			.doesNotHaveDuplicates();
	}

}
