package org.magnesiumsleep.food;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads a description of the USDA table: parts after commas, the subject first, brands in
 * capitals ("Nuts, almonds, dry roasted"; "KELLOGG'S, EGGO, Waffles").
 */
final class FoodName {

	/** First parts that only name a shelf; the second part says what the food is. */
	private static final Set<String> SHELVES = Set.of("Cheese", "Crustaceans", "Fish", "Game meat", "Mollusks", "Nuts",
			"Salad dressing", "Seaweed", "Seeds", "Spices");

	/** Shelves that nobody asks for. */
	private static final Set<String> DRINKS = Set.of("Alcoholic beverage", "Beverages");

	private static final Set<FoodCategory> DISHES = Set.of(FoodCategory.FAST_FOODS,
			FoodCategory.MEALS_ENTREES_AND_SIDE_DISHES, FoodCategory.RESTAURANT_FOODS, FoodCategory.SNACKS,
			FoodCategory.SOUPS_SAUCES_AND_GRAVIES);

	private static final Set<FoodCategory> PREPARED = Set.of(FoodCategory.AMERICAN_INDIAN_ALASKA_NATIVE_FOODS,
			FoodCategory.BABY_FOODS, FoodCategory.BAKED_PRODUCTS, FoodCategory.BEVERAGES,
			FoodCategory.SAUSAGES_AND_LUNCHEON_MEATS, FoodCategory.SWEETS);

	private static final Set<String> MADE = Set.of("breaded", "battered", "nuggets", "tenders", "mix", "flavor",
			"flavored", "drink", "imitation", "substitute", "dessert", "powder");

	private static final Set<String> RAW = Set.of("raw", "fresh");

	private static final Pattern PART_END = Pattern.compile(", ");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[ ,()/-]+");

	private final String name;

	private final String[] parts;

	private final String[] words;

	private final boolean brand;

	FoodName(String name) {
		this.name = name;
		this.parts = PART_END.split(name, 3);
		this.words = BETWEEN_WORDS.split(name);
		this.brand = has(FoodName::isBrand);
	}

	/** The part that says what the food is, and its shelf where it stands on one. */
	String[] subject() {
		if (this.parts.length > 1 && DRINKS.contains(this.parts[0])) {
			return new String[] { this.parts[1] };
		}
		return Arrays.copyOf(this.parts, (this.parts.length > 1 && SHELVES.contains(this.parts[0])) ? 2 : 1);
	}

	/**
	 * 2 for a raw food, 1 for another plain one, 0 for dishes and products of a brand.
	 */
	int plainness(FoodCategory category) {
		if (this.brand || PREPARED.contains(category) || isDish(category)
				|| has((word) -> MADE.contains(word.toLowerCase(Locale.ROOT)))) {
			return 0;
		}
		return has(RAW::contains) ? 2 : 1;
	}

	/** Whether it is a dish, a soup or a snack, which holds many foods. */
	static boolean isDish(FoodCategory category) {
		return DISHES.contains(category);
	}

	/** Whether it is a product of a brand, or food of a region or for babies. */
	boolean isRare(FoodCategory category) {
		return this.brand || category == FoodCategory.AMERICAN_INDIAN_ALASKA_NATIVE_FOODS
				|| category == FoodCategory.BABY_FOODS;
	}

	/** Those of its other names, set off by commas, that its name does not hold. */
	List<String> others(@Nullable String alsoCalled) {
		if (alsoCalled == null) {
			return List.of();
		}
		String known = this.name.toLowerCase(Locale.ROOT);
		return PART_END.splitAsStream(alsoCalled)
			.filter((other) -> !known.contains(other.toLowerCase(Locale.ROOT)))
			.toList();
	}

	private boolean has(Predicate<String> kindOfWord) {
		return Arrays.stream(this.words).anyMatch(kindOfWord);
	}

	/** Brands stand in capitals, all but one in "McDONALD'S", as USDA itself does. */
	private static boolean isBrand(String word) {
		if (word.length() < 4 || !Character.isUpperCase(word.charAt(0)) || word.equals("USDA")) {
			return false;
		}
		int small = 0;
		for (int place = 1; place < word.length() && small < 2; place++) {
			if (Character.isLowerCase(word.charAt(place))) {
				small++;
			}
		}
		return small < 2;
	}

}
