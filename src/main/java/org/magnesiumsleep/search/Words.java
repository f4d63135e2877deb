package org.magnesiumsleep.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a query: letters and digits only, in lower case and without accents, none
 * twice, without those that every question has ("can", "i", "with").
 *
 * @param required what is asked for, in its order
 * @param helpful what tells good matches from better ones
 * @param phrase both of them in their order
 * @param unfinished the last word of the query, which may be the begin of a word
 */
record Words(List<String> required, List<String> helpful, String unfinished, String phrase) {

	/** More words than this do not change what is found. */
	static final int MOST = 16;

	private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}']+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Set<String> STOP_WORDS = read("/search/stop-words.txt");

	private static final Set<String> QUESTION_WORDS = read("/search/question-words.txt");

	static Words of(String query) {
		String plain = MARKS.matcher(Normalizer.normalize(query.replace('\u2019', '\''), Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
		List<String> all = SEPARATORS.splitAsStream(plain)
			.map((word) -> word.replaceAll("^'+|'+$", ""))
			.filter(Predicate.not(String::isEmpty))
			.distinct()
			.toList();
		String last = all.isEmpty() ? "" : all.get(all.size() - 1);
		// "black be" is the begin of "black beans", but "what foods is it in" is a
		// question.
		boolean unfinished = all.size() <= 2;
		List<String> telling = all.stream()
			.filter((word) -> !STOP_WORDS.contains(word) || (unfinished && word.equals(last)))
			.toList();
		List<String> wanted = telling.stream().filter(Predicate.not(QUESTION_WORDS::contains)).toList();
		if (wanted.isEmpty()) {
			return new Words(shorten(telling.isEmpty() ? all : telling), List.of(), last,
					String.join(" ", shorten(telling)));
		}
		return new Words(shorten(wanted), shorten(telling.stream().filter(QUESTION_WORDS::contains).toList()), last,
				String.join(" ", shorten(telling)));
	}

	/** All words that count. */
	Stream<String> all() {
		return Stream.concat(this.required.stream(), this.helpful.stream());
	}

	private static List<String> shorten(List<String> words) {
		return words.stream().limit(MOST).toList();
	}

	private static Set<String> read(String file) {
		try (InputStream stream = Objects.requireNonNull(Words.class.getResourceAsStream(file))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap(Pattern.compile("\\s+")::splitAsStream)
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
