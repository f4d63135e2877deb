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
	private static final Set<String> SHELVES = Set.of("Cheese", "Crustaceans", "Fish", "Game meat", "Mollusks", "Nuts",
			"Salad dressing", "Seaweed", "Seeds", "Spices");

	/** Shelves that nobody asks for. */
	private static final Set<String> DRINKS = Set.of("Alcoholic beverage", "Beverages");

	private static final Set<FoodCategory> PREPARED = Set.of(FoodCategory.AMERICAN_INDIAN_ALASKA_NATIVE_FOODS,
			FoodCategory.BABY_FOODS, FoodCategory.BAKED_PRODUCTS, FoodCategory.BEVERAGES, FoodCategory.FAST_FOODS,
			FoodCategory.MEALS_ENTREES_AND_SIDE_DISHES, FoodCategory.RESTAURANT_FOODS,
			FoodCategory.SAUSAGES_AND_LUNCHEON_MEATS, FoodCategory.SNACKS, FoodCategory.SOUPS_SAUCES_AND_GRAVIES,
			FoodCategory.SWEETS);

	private static final Set<String> MADE = Set.of("breaded", "battered", "nuggets", "tenders", "mix", "flavor",
			"flavored", "drink", "imitation", "substitute", "dessert", "powder");

	private static final Set<String> RAW = Set.of("raw", "fresh");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[ ,()/-]+");

	private FoodName() {
	}

	/** The part that says what the food is, and its shelf where it stands on one. */
	static String[] subject(String name) {
		String[] parts = name.split(", ", 3);
		if (parts.length > 1 && DRINKS.contains(parts[0])) {
			return new String[] { parts[1] };
		}
		return Arrays.copyOf(parts, (parts.length > 1 && SHELVES.contains(parts[0])) ? 2 : 1);
	}

	/**
	 * 2 for a raw food, 1 for another plain one, 0 for dishes and products of a brand.
	 */
	static int plainness(String name, FoodCategory category) {
		if (PREPARED.contains(category)) {
			return 0;
		}
		List<String> words = Arrays.asList(BETWEEN_WORDS.split(name));
		if (words.stream().anyMatch((word) -> isBrand(word) || MADE.contains(word.toLowerCase(Locale.ROOT)))) {
			return 0;
		}
		return words.stream().anyMatch(RAW::contains) ? 2 : 1;
	}

	/** Whether it is a product of a brand, or food of a region or for babies. */
	static boolean isRare(String name, FoodCategory category) {
		return category == FoodCategory.AMERICAN_INDIAN_ALASKA_NATIVE_FOODS || category == FoodCategory.BABY_FOODS
				|| BETWEEN_WORDS.splitAsStream(name).anyMatch(FoodName::isBrand);
	}

	/** Brands stand in capitals, all but one in "McDONALD'S", as USDA itself does. */
	private static boolean isBrand(String word) {
		return word.length() > 3 && !word.equals("USDA") && Character.isLetter(word.charAt(0))
				&& word.chars().filter(Character::isLowerCase).count() <= 1;
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
