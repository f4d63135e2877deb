package org.magnesiumsleep.search;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that records show.
 *
 * @param words as they are, with how often they occur
 */
record Dictionary(NavigableMap<String, Long> words) {

	static Dictionary of(Stream<String> texts) {
		return new Dictionary(texts.flatMap(Words::split)
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())));
	}

	boolean has(String word) {
		return this.words.containsKey(word);
	}

	/**
	 * The word that differs least, by one or two letters but not the first; of several
	 * the most frequent.
	 */
	Optional<String> nearest(String word) {
		String first = word.substring(0, word.offsetByCodePoints(0, 1));
		NavigableMap<String, Long> alike = this.words.subMap(first, true, first + Character.MAX_VALUE, false);
		return Stream.of(1, 2)
			.map((wrong) -> Misspelling.near(word, 1, wrong))
			.flatMap((near) -> alike.entrySet()
				.stream()
				.filter((candidate) -> near.test(candidate.getKey()))
				.max(Map.Entry.comparingByValue())
				.stream())
			.map(Map.Entry::getKey)
			.findFirst();
	}

}
