package org.magnesiumsleep.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** The lists of words that the search goes by, which people may read and change. */
public final class WordList {

	private WordList() {
	}

	/**
	 * The lines of a list in the folder of the search, without comments and blank ones.
	 */
	public static Stream<String> lines(String file) {
		try (InputStream stream = Objects.requireNonNull(WordList.class.getResourceAsStream("/search/" + file))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
