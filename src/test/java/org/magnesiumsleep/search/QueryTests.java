package org.magnesiumsleep.search;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QueryTests {

	@Test
	void aLetterMayBeWrongOnlyWhereNothingWasFound() {
		Query strict = Query.of(Words.of("spinch raw"));
		assertThat(strict.required()).isEqualTo(2);
		assertThat(strict.misspelt()).isFalse();
		assertThat(strict.looser(0)).contains(new Query(strict.words(), 2, true));
		assertThat(strict.looser(1)).contains(new Query(strict.words(), 1, false));
	}

	@Test
	void wordsMayBeMissingStepByStep() {
		Query strict = Query.of(Words.of("spinach raw boiled salted frozen"));
		Query looser = strict.looser(2).orElseThrow();
		assertThat(looser.required()).isEqualTo(4);
		assertThat(looser.looser(2)).isEmpty();
		Query loosest = looser.looser(0).orElseThrow().looser(0).orElseThrow();
		assertThat(loosest.required()).isEqualTo(1);
		assertThat(loosest.looser(0)).isEmpty();
	}

	@Test
	void oneWordCanOnlyBeMisspelt() {
		Query misspelt = Query.of(Words.of("spinch")).looser(0).orElseThrow();
		assertThat(misspelt.misspelt()).isTrue();
		assertThat(misspelt.looser(0)).isEmpty();
	}

	@Test
	void wordsOfThreeLettersHaveToBeRight() {
		assertThat(Query.mayBeMisspelt("nut")).isFalse();
		assertThat(Query.mayBeMisspelt("nuts")).isTrue();
	}

}
