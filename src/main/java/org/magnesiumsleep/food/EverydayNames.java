package org.magnesiumsleep.food;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.magnesiumsleep.search.WordList;

/**
 * What people call the foods that they most likely mean by a plain word, where the USDA
 * table names them otherwise or has many of the kind.
 */
final class EverydayNames {

	private static final Map<String, List<String>> NAMES = WordList.lines("everyday-foods.txt")
		.map((line) -> line.split(" ", 2))
		.collect(Collectors.toUnmodifiableMap((line) -> line[0], (line) -> List.of(line[1].split(", "))));

	private EverydayNames() {
	}

	/** The names of a food, the most common first; none for most foods. */
	static List<String> of(String slug) {
		return NAMES.getOrDefault(slug, List.of());
	}

}
