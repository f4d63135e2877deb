package org.magnesiumsleep.food;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What is needed to work out the magnesium in an amount of a food.
 *
 * @param magnesiumMgPer100g milligrams in 100 g of the edible part
 * @param source slug of the source of that figure
 * @param portions grams of the household portions by their labels, the default one first
 */
public record FoodComposition(String slug, String name, BigDecimal magnesiumMgPer100g, String source,
		Map<String, BigDecimal> portions) {

	/** The grams of a portion, or nothing where the food has no such portion. */
	public Optional<BigDecimal> grams(String portion) {
		return Optional.ofNullable(this.portions.get(portion));
	}

	/** The foods of rows that stand in the order of foods and, of each, its portions. */
	static Map<String, FoodComposition> of(List<Row> rows) {
		Map<String, FoodComposition> foods = new LinkedHashMap<>();
		for (Row row : rows) {
			FoodComposition food = foods.computeIfAbsent(row.slug, (slug) -> new FoodComposition(slug, row.name,
					row.magnesiumMgPer100g, row.source, new LinkedHashMap<>()));
			if (row.label != null && row.grams != null) {
				food.portions.put(row.label, row.grams);
			}
		}
		return foods;
	}

	/** A food with one of its portions, if it has any. */
	record Row(String slug, String name, BigDecimal magnesiumMgPer100g, String source, @Nullable String label,
			@Nullable BigDecimal grams) {
	}

}
