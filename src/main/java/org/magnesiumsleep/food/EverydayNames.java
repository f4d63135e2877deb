package org.magnesiumsleep.food;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What people call the foods that they most likely mean by a plain word, where the USDA
 * table names them otherwise or has many of the kind.
 */
final class EverydayNames {

	private static final Map<String, List<String>> NAMES = read("/search/everyday-foods.txt");

	private EverydayNames() {
	}

	/** The names of a food, the most common first; none for most foods. */
	static List<String> of(String slug) {
		return NAMES.getOrDefault(slug, List.of());
	}

	private static Map<String, List<String>> read(String file) {
		try (InputStream stream = Objects.requireNonNull(EverydayNames.class.getResourceAsStream(file))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split(" ", 2))
				.collect(Collectors.toUnmodifiableMap((line) -> line[0], (line) -> List.of(line[1].split(", "))));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
