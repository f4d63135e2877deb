package org.magnesiumsleep.search;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Which words people may have meant by a misspelt one. A letter is wrong where it is
 * another one, missing, too many or swapped with the next.
 */
final class Misspelling {

	/** Shorter words have too many neighbours that differ by a letter. */
	private static final int SHORTEST = 4;

	/** In shorter words the first letter is right, as they have many neighbours. */
	private static final int SHORTEST_IN_FIRST = 6;

	/** Shorter words have too many neighbours that differ by two letters. */
	private static final int SHORTEST_TWICE = 8;

	/** Longer ones are whole words, which are not taken for the begin of another. */
	private static final Pattern BEGIN = Pattern.compile("[a-z]{4,7}");

	private Misspelling() {
	}

	/** Whether a letter of a word may be wrong; a number is right. */
	static boolean isPossible(String word) {
		return word.length() >= SHORTEST && !Words.isNumber(word);
	}

	/** Whether two letters of a word may be wrong. */
	static boolean isPossibleTwice(String word) {
		return word.length() >= SHORTEST_TWICE;
	}

	/** How many first letters are right in a word in which one letter is wrong. */
	static int firstRight(String word) {
		return (word.length() < SHORTEST_IN_FIRST) ? 1 : 0;
	}

	/** Whether a word differs by at most so many letters, and not in the first ones. */
	static Predicate<String> near(String word, int firstRight, int wrong) {
		int end = word.offsetByCodePoints(0, firstRight);
		LevenshteinAutomata rest = new LevenshteinAutomata(word.substring(end), true);
		return new CharacterRunAutomaton(rest.toAutomaton(wrong, word.substring(0, end)))::run;
	}

	/**
	 * A regular expression of the words that a short one may be the begin of, where one
	 * letter of it is wrong, but not the first.
	 */
	static Optional<String> begin(String word) {
		return Optional.of(word)
			.filter(BEGIN.asMatchPredicate())
			.map((begin) -> IntStream.range(1, begin.length())
				.boxed()
				.flatMap((place) -> begins(begin.substring(0, place), begin.substring(place)))
				.collect(Collectors.joining("|", "(", ").*")));
	}

	private static Stream<String> begins(String before, String after) {
		String missing = before + "." + after;
		if (after.length() == 1) {
			return Stream.of(missing);
		}
		String rest = after.substring(2);
		return Stream.of(missing, before + ".?" + after.substring(1),
				before + after.charAt(1) + after.charAt(0) + rest);
	}

}
