package org.magnesiumsleep.web;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request: where it stands (a JSON pointer into the body
 * or the name of a query parameter) and what would be right.
 */
public record Mistake(@Nullable String pointer, @Nullable String parameter, String detail) {

	private static final int LONGEST_QUOTE = 80;

	public static Mistake inBody(String pointer, String detail) {
		return new Mistake(pointer, null, detail);
	}

	public static Mistake inParameter(String parameter, String detail) {
		return new Mistake(null, parameter, detail);
	}

	/** What a client sent, in quotation marks, cut where it is long. */
	public static String quote(String text) {
		return (text.length() > LONGEST_QUOTE) ? "'" + text.substring(0, LONGEST_QUOTE) + "…'" : "'" + text + "'";
	}

}
