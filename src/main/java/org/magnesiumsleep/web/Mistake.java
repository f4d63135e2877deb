package org.magnesiumsleep.web;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request: where it stands (a JSON pointer into the body
 * or the name of a query parameter) and what would be right.
 */
public record Mistake(@Nullable String pointer, @Nullable String parameter, String detail) {

	private static final int LONGEST_QUOTE = 80;

	private static final int UNSHOWN = 0xFFFD;

	public static Mistake inBody(String pointer, String detail) {
		return new Mistake(pointer, null, detail);
	}

	public static Mistake inParameter(String parameter, String detail) {
		return new Mistake(null, parameter, detail);
	}

	/**
	 * What a client sent, in quotation marks, cut where it is long. What cannot be shown
	 * is replaced.
	 */
	public static String quote(String text) {
		StringBuilder quote = new StringBuilder("'");
		text.codePoints()
			.limit(LONGEST_QUOTE)
			.map((letter) -> isShown(letter) ? letter : UNSHOWN)
			.forEach(quote::appendCodePoint);
		return quote.append((text.codePointCount(0, text.length()) > LONGEST_QUOTE) ? "…'" : "'").toString();
	}

	/** Halves of a letter and control characters are not. */
	private static boolean isShown(int letter) {
		return Character.getType(letter) != Character.SURROGATE && !Character.isISOControl(letter);
	}

}
