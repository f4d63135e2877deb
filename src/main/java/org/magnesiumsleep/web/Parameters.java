package org.magnesiumsleep.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.util.MultiValueMap;

/** Reads the query parameters of one request, and all that is wrong with them. */
public final class Parameters {

	static final int DEFAULT_SIZE = 20;

	static final int LARGEST_SIZE = 100;

	/** The parameter for words to find. */
	public static final String WORDS = "q";

	/** Letters that a query may have. */
	public static final int LONGEST_QUERY = 200;

	/** Such as a soft hyphen, or what some keyboards leave between letters. */
	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

	private final MultiValueMap<String, String> values;

	private final List<Mistake> mistakes = new ArrayList<>();

	/** The parameters of an operation that defines these and no others. */
	public Parameters(MultiValueMap<String, String> values, Collection<String> known) {
		this.values = values;
		Set<String> allowed = new TreeSet<>(known);
		values.keySet()
			.stream()
			.filter((name) -> !allowed.contains(name))
			.forEach((name) -> reject(name, allowed.isEmpty() ? "Unknown parameter; this operation has none."
					: "Unknown parameter; allowed are " + String.join(", ", allowed) + "."));
	}

	/**
	 * Words to find, if any are given, without what nobody sees; they are not blank.
	 */
	public Optional<String> words() {
		Optional<String> given = once(WORDS);
		Optional<String> words = given.map((text) -> INVISIBLE.matcher(text).replaceAll(""));
		if (words.isPresent() && words.get().codePoints().allMatch(Parameters::isSpace)) {
			reject(WORDS, "Blank; say what to find.");
		}
		else if (given.isPresent() && given.get().codePointCount(0, given.get().length()) > LONGEST_QUERY) {
			reject(WORDS, "Longer than %d letters; shorten it.".formatted(LONGEST_QUERY));
		}
		return words;
	}

	/** Words to find, which have to be given. */
	public String needWords() {
		Optional<String> words = words();
		if (words.isEmpty()) {
			reject(WORDS, "Missing; say what to find.");
		}
		return words.orElse("");
	}

	/** A constant of an enumeration, if one is given; case is ignored. */
	public <T extends Enum<T>> Optional<T> oneOf(String name, Class<T> type) {
		Optional<String> text = once(name);
		List<T> constants = List.of(type.getEnumConstants());
		Optional<T> constant = text
			.flatMap((word) -> constants.stream().filter((known) -> known.name().equalsIgnoreCase(word)).findFirst());
		if (text.isPresent() && constant.isEmpty()) {
			reject(name, "Not %s but one of %s.".formatted(Mistake.quote(text.get()),
					constants.stream().map(Enum::name).collect(Collectors.joining(", "))));
		}
		return constant;
	}

	/** Rejects the name of a format that is not among these. */
	void checkFormat(Set<Format> offered) {
		once(Format.PARAMETER).filter((name) -> Format.named(name, offered).isEmpty())
			.ifPresent((name) -> reject(Format.PARAMETER,
					"Not %s but one of %s.".formatted(Mistake.quote(name), Format.names(offered))));
	}

	/** The page that is asked for, in the given order. */
	public Pageable page(Sort order) {
		int number = number("page", 0, 0);
		int size = number("size", 1, DEFAULT_SIZE);
		return PageRequest.of(number, Math.min(size, LARGEST_SIZE), order);
	}

	/** A whole number; the one by default where it is not given. */
	private int number(String name, int least, int byDefault) {
		return once(name).map((text) -> number(name, text, least)).orElse(byDefault);
	}

	/** The value of a parameter that may stand once. */
	Optional<String> once(String name) {
		List<String> values = all(name);
		if (values.size() > 1) {
			reject(name, "Given %d times; it may stand once.".formatted(values.size()));
		}
		return values.stream().findFirst();
	}

	/** The values of a parameter that may stand several times. */
	List<String> all(String name) {
		return List.copyOf(this.values.getOrDefault(name, List.of()));
	}

	void reject(String parameter, String detail) {
		this.mistakes.add(Mistake.inParameter(parameter, detail));
	}

	/**
	 * To be called when all parameters have been read.
	 * @throws Problem with all mistakes at once
	 */
	public void rejectMistakes() {
		if (!this.mistakes.isEmpty()) {
			throw Problem.invalidParameters(this.mistakes);
		}
	}

	private int number(String name, String text, int least) {
		Optional<Integer> number = WholeNumber.read(text).filter((candidate) -> candidate >= least);
		if (number.isEmpty()) {
			reject(name, "Not %s but a whole number from %d to 999999999.".formatted(Mistake.quote(text), least));
		}
		return number.orElse(1);
	}

	/** Spaces that do not break a line, too. */
	private static boolean isSpace(int letter) {
		return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
	}

}
