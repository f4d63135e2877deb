package org.magnesiumsleep.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a query: letters and digits only, in lower case and without accents, none
 * twice, without those that every question has ("can", "i", "with"), and with the words
 * of the records for what people write in others ("how much").
 *
 * @param required what is asked for, in its order
 * @param helpful what tells good matches from better ones
 * @param phrase both of them in their order
 * @param unfinished the last word of the query, which may be the begin of a word; empty
 * where it does not count or is a number
 * @param title the query as it came, where it is long enough for a whole title, or empty
 */
record Words(List<String> required, List<String> helpful, String phrase, String unfinished, String title) {

	/** More words than this do not change what is found. */
	static final int MOST = 16;

	/** Of fewer words people make queries that are no title. */
	private static final int SHORTEST_TITLE = 4;

	private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}']+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern APOSTROPHES = Pattern.compile("^'+|'+$");

	/** Between the number and the unit of an amount that is written without a space. */
	private static final Pattern AMOUNT = Pattern.compile("(?<=\\d)(?=mc?g\\b)", Pattern.CASE_INSENSITIVE);

	/** What follows a number that is an age and not an amount. */
	private static final String NO_AMOUNT = "(?! mc?g(?![^ ]))(?![^ ])";

	/** "Over 50", which is 51 and more. */
	private static final Pattern OLDER = Pattern.compile("(?<![^ ])(?:over|older than) (\\d{2})s?" + NO_AMOUNT);

	private static final Pattern AGED = Pattern.compile("(?<![^ ])(?:i am|i'm|im|aged?) (\\d{1,2})" + NO_AMOUNT);

	private static final Pattern GROUPED = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private static final Set<String> AGES = Set.of("year", "years", "month", "months");

	private static final Set<String> STOP_WORDS = read("stop-words.txt");

	private static final Set<String> QUESTION_WORDS = read("question-words.txt");

	/** What people write, and the word of the records for it. */
	private static final Map<String, String> WORDINGS = wordings();

	private static final Pattern WORDING = Pattern.compile(WORDINGS.keySet()
		.stream()
		.sorted(Comparator.comparingInt(String::length).reversed())
		.collect(Collectors.joining("|", "(?<![^ ])(?:", ")(?![^ ])")));

	static Words of(String query) {
		List<String> written = split(AMOUNT.matcher(query).replaceAll(" ")).toList();
		List<String> all = split(reworded(String.join(" ", written))).distinct().toList();
		String last = all.isEmpty() ? "" : all.get(all.size() - 1);
		// Two words such as "black be" are still typed, more are a question.
		boolean typing = written.size() <= 2;
		List<String> telling = all.stream()
			.filter((word) -> !STOP_WORDS.contains(word) || (typing && word.equals(last)))
			.filter((word) -> !(word.equals(last) && isSubject(word)))
			.toList();
		if (telling.isEmpty()) {
			telling = all;
		}
		List<String> wanted = telling.stream().filter(Predicate.not(QUESTION_WORDS::contains)).toList();
		List<String> helpful = wanted.isEmpty() ? List.of()
				: telling.stream().filter(QUESTION_WORDS::contains).toList();
		if (typing) {
			// "magnesium g" is the begin of "magnesium glycinate".
			helpful = all.stream().filter((word) -> !wanted.contains(word)).toList();
		}
		return new Words(shorten(wanted.isEmpty() ? telling : wanted), shorten(helpful),
				String.join(" ", shorten(telling)), (telling.contains(last) && !isNumber(last)) ? last : "",
				(written.size() >= SHORTEST_TITLE) ? query : "");
	}

	/** The query with other words instead of some. */
	Words with(Map<String, String> others) {
		return of(split(this.phrase).map((word) -> others.getOrDefault(word, word)).collect(Collectors.joining(" ")));
	}

	/** The words of a text in their order, in lower case and without accents. */
	static Stream<String> split(String text) {
		String seen = ungrouped(text.replace('\u2019', '\''));
		String plain = MARKS.matcher(Normalizer.normalize(seen, Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
		return SEPARATORS.splitAsStream(plain)
			.map((word) -> APOSTROPHES.matcher(word).replaceAll(""))
			.filter(Predicate.not(String::isEmpty));
	}

	/** The text with numbers such as 5,000 without a comma. */
	static String ungrouped(String text) {
		return GROUPED.matcher(text).replaceAll("");
	}

	/** Whether a word is the number of years or months that somebody has lived. */
	boolean isAge(String word) {
		return isNumber(word) && this.required.stream().anyMatch(AGES::contains);
	}

	static boolean isNumber(String word) {
		return NUMBER.matcher(word).matches();
	}

	/** The name that these words are, in whatever number and ending. */
	String name() {
		return Analysis.tokens(Analysis.STEMS, this.phrase)
			.stream()
			.map(Analysis.Token::term)
			.collect(Collectors.joining(" "));
	}

	/** All words that count. */
	Stream<String> all() {
		return Stream.concat(this.required.stream(), this.helpful.stream());
	}

	/** Whether it is "magnesium", or most likely becomes that. */
	static boolean isSubject(String word) {
		return word.startsWith("magn") && "magnesium".startsWith(word);
	}

	private static List<String> shorten(List<String> words) {
		return words.stream().limit(MOST).toList();
	}

	private static String reworded(String words) {
		String ages = OLDER.matcher(words).replaceAll((age) -> Integer.parseInt(age.group(1)) + 1 + " years");
		ages = AGED.matcher(ages).replaceAll("$1 years");
		return WORDING.matcher(ages).replaceAll((found) -> WORDINGS.get(found.group()));
	}

	private static Map<String, String> wordings() {
		Map<String, String> wordings = new HashMap<>();
		WordList.lines("wordings.txt")
			.map((line) -> line.split(" *=> *", 2))
			.forEach((line) -> Arrays.stream(line[0].split(", ")).forEach((wording) -> wordings.put(wording, line[1])));
		return wordings;
	}

	private static Set<String> read(String file) {
		return WordList.lines(file)
			.flatMap(Pattern.compile("\\s+")::splitAsStream)
			.collect(Collectors.toUnmodifiableSet());
	}

}
