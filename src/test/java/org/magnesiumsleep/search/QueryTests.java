package org.magnesiumsleep.search;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QueryTests {

	private static final Dictionary KNOWN = Dictionary.of(Stream.of("raw, boiled, salted", "nuts", "broccoli"));

	@Test
	void aLetterMayBeWrongOnlyWhereNothingWasFound() {
		Query strict = Query.of(Words.of("spinch raw"));
		assertThat(strict.required()).isEqualTo(2);
		assertThat(strict.misspelt()).isEmpty();
		assertThat(strict.looser(0, () -> KNOWN)).contains(new Query(strict.words(), 2, Set.of("spinch")));
		assertThat(strict.looser(1, () -> KNOWN)).contains(new Query(strict.words(), 1, Set.of()));
	}

	@Test
	void wordsMayBeMissingStepByStep() {
		Query strict = Query.of(Words.of("spinach raw boiled salted frozn"));
		Query looser = strict.looser(2, () -> KNOWN).orElseThrow();
		assertThat(looser.required()).isEqualTo(4);
		assertThat(looser.looser(2, () -> KNOWN)).isEmpty();
		Query loosest = looser.looser(0, () -> KNOWN).orElseThrow().looser(0, () -> KNOWN).orElseThrow();
		assertThat(loosest.required()).isEqualTo(1);
		assertThat(loosest.looser(0, () -> KNOWN)).isEmpty();
	}

	@Test
	void oneWordCanOnlyBeMisspelt() {
		Query misspelt = Query.of(Words.of("spinch")).looser(0, () -> KNOWN).orElseThrow();
		assertThat(misspelt.misspelt()).containsExactly("spinch");
		assertThat(misspelt.looser(0, () -> KNOWN)).isEmpty();
	}

	@Test
	void aLongWordIsReadAsTheNearestOneWhereAWrongLetterIsNotEnough() {
		Query once = misspelt("brocolli spinch");
		assertThat(once.misspelt()).containsExactlyInAnyOrder("brocolli", "spinch");
		assertThat(once.looser(0, () -> KNOWN)).contains(Query.of(Words.of("broccoli spinch")));
		assertThat(once.looser(1, () -> KNOWN)).contains(new Query(once.words(), 1, once.misspelt()));
		assertThat(misspelt("broocoli nuts").looser(0, () -> KNOWN)).contains(Query.of(Words.of("broccoli nuts")));
		Query unlike = misspelt("sertraline in nuts").looser(0, () -> KNOWN).orElseThrow();
		assertThat(unlike).isEqualTo(new Query(Words.of("sertraline in nuts"), 1, Set.of("sertraline")));
		assertThat(misspelt("brccli nuts").looser(0, () -> KNOWN).orElseThrow().required()).isEqualTo(1);
	}

	@Test
	void wordsThatRecordsHoldNumbersAndWordsOfThreeLettersAreRight() {
		assertThat(doubtful("nut xyz")).isEmpty();
		assertThat(doubtful("nuts")).isEmpty();
		assertThat(doubtful("raw 1500")).isEmpty();
		assertThat(doubtful("nutz raw sale")).containsExactlyInAnyOrder("nutz", "sale");
	}

	@Test
	void knownWordsMayOnlyBeMissing() {
		Query looser = Query.of(Words.of("raw nuts")).looser(0, () -> KNOWN).orElseThrow();
		assertThat(looser.misspelt()).isEmpty();
		assertThat(looser.required()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "spinach", "spincer", "spine", "spnc", "spicy", "spxnc", "psinc" })
	void anUnfinishedWordMayBeMisspeltButNotInItsFirstLetter(String word) {
		Pattern begin = Pattern.compile(misspelt("spinc").misspeltBegin().orElseThrow());
		assertThat(begin.matcher(word).matches()).isEqualTo(!word.equals("spine") && !word.equals("psinc"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "spinch raw", "spi", "spinchsp", "спинч", "sp1nch" })
	void finishedShortLongAndOtherWordsAreNoMisspeltBegin(String words) {
		assertThat(Query.of(Words.of(words)).looser(0, () -> KNOWN).flatMap(Query::misspeltBegin)).isEmpty();
	}

	private static Query misspelt(String words) {
		return Query.of(Words.of(words)).looser(0, () -> KNOWN).orElseThrow();
	}

	private static Set<String> doubtful(String words) {
		return Query.of(Words.of(words)).looser(0, () -> KNOWN).map(Query::misspelt).orElse(Set.of());
	}

}
