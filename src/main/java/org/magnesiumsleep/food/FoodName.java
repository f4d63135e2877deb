package org.magnesiumsleep.food;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Reads the descriptions of the USDA table: parts after commas, the subject first, brands
 * in capitals ("Nuts, almonds, dry roasted"; "KELLOGG'S, EGGO, Waffles").
 */
final class FoodName {

	/** First parts that only name a shelf; the second part says what the food is. */
	private static final Set<String> SHELVES = Set.of("Beverages", "Cheese", "Crustaceans", "Fish", "Game meat",
			"Mollusks", "Nuts", "Seeds", "Seaweed", "Spices");

	private static final Set<FoodCategory> PREPARED = Set.of(FoodCategory.BABY_FOODS, FoodCategory.BAKED_PRODUCTS,
			FoodCategory.BEVERAGES, FoodCategory.FAST_FOODS, FoodCategory.MEALS_ENTREES_AND_SIDE_DISHES,
			FoodCategory.RESTAURANT_FOODS, FoodCategory.SAUSAGES_AND_LUNCHEON_MEATS, FoodCategory.SNACKS,
			FoodCategory.SOUPS_SAUCES_AND_GRAVIES, FoodCategory.SWEETS);

	private static final Pattern CAPITALS = Pattern.compile("\\b(?!USDA\\b)[A-Z][A-Z'&-]{3,}");

	private static final Pattern MADE = Pattern
		.compile("\\b(breaded|battered|nuggets|tenders|mix|flavor(ed)?|drink|imitation|substitute|dessert|powder)\\b");

	private static final Pattern RAW = Pattern.compile("\\b(raw|fresh)\\b");

	private FoodName() {
	}

	/** The part that says what the food is, with its shelf where it stands on one. */
	static String subject(String name) {
		String[] parts = name.split(", ", 3);
		return (parts.length > 1 && SHELVES.contains(parts[0])) ? parts[0] + " " + parts[1] : parts[0];
	}

	/**
	 * 2 for a raw food, 1 for another plain one, 0 for dishes and products of a brand.
	 */
	static int plainness(String name, FoodCategory category) {
		if (PREPARED.contains(category) || CAPITALS.matcher(name).find() || MADE.matcher(name).find()) {
			return 0;
		}
		return RAW.matcher(name).find() ? 2 : 1;
	}

	/** Those of its other names, set off by commas, that its name does not hold. */
	static List<String> others(@Nullable String alsoCalled, String name) {
		String known = name.toLowerCase(Locale.ROOT);
		return Stream.ofNullable(alsoCalled)
			.flatMap((names) -> Arrays.stream(names.split(", ")))
			.filter((other) -> !known.contains(other.toLowerCase(Locale.ROOT)))
			.toList();
	}

}
