package org.magnesiumsleep.web;

import java.util.Optional;

/** Reads the whole numbers of query parameters. */
final class WholeNumber {

	/** The largest that is read. */
	static final int LARGEST = 999_999_999;

	private WholeNumber() {
	}

	/** The number, or nothing where the text is not up to nine digits. */
	static Optional<Integer> read(String text) {
		return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
	}

}
