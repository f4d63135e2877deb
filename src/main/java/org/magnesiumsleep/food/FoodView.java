package org.magnesiumsleep.food;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.source.SourceReference;
import org.magnesiumsleep.source.Verification;

/** A food as the API shows it. */
@Schema(name = "Food")
record FoodView(@Schema(description = "Stable identifier") String slug,
		@Schema(description = "Description in the USDA table") String name,
		@Schema(description = "What the articles call it") List<String> commonNames,
		@Schema(description = "Food group of the USDA table") FoodCategory category,
		@Schema(description = "Magnesium in mg in 100 g of the edible part") BigDecimal magnesiumMgPer100g,
		@Schema(description = "Value of 2015 in mg in 100 g, where the revision of May 2016 replaced it",
				example = "33") @Nullable BigDecimal previousMagnesiumMgPer100g,
		@Schema(description = "Number of analyses behind the value; 0: calculated or imputed") int dataPoints,
		@Schema(description = "Household portions, the default one first; empty where USDA has none") List<PortionView> portions,
		@Schema(description = "Slugs of the articles that name it") List<String> namedInArticles,
		@Schema(description = "Share of the FDA Daily Value of 420 mg (21 CFR 101.9) in the default portion, in whole percent") @Nullable Integer percentDailyValue,
		@Schema(description = "Slugs of the claims about it") List<String> claims,
		@Schema(description = "How far magnesiumMgPer100g was checked. VERIFIED: read in the publication itself; SECONDARY: read in a copy or quotation") Verification verification,
		@Schema(description = "Source of magnesiumMgPer100g and the portions") List<SourceReference> sources,
		@Schema(description = "Day of the last review") LocalDate lastReviewed) {

	/** Milligrams a day, for adults and children from 4 years (21 CFR 101.9). */
	private static final BigDecimal DAILY_VALUE = BigDecimal.valueOf(420);

	static FoodView of(Food food) {
		return new FoodView(food.slug, food.name, List.copyOf(food.commonNames), food.category, food.magnesiumMgPer100g,
				food.previousMagnesiumMgPer100g, food.dataPoints,
				IntStream.range(0, food.portions.size()).mapToObj((index) -> PortionView.of(food, index)).toList(),
				List.copyOf(food.namedInArticles), percentDailyValue(food), List.copyOf(food.claims),
				Verification.VERIFIED, List.of(food.source()), food.lastReviewed);
	}

	private static @Nullable Integer percentDailyValue(Food food) {
		if (food.portions.isEmpty()) {
			return null;
		}
		// From the unrounded amount, so that nothing is rounded twice.
		return food.magnesiumMgPer100g.multiply(food.portions.get(0).grams)
			.divide(DAILY_VALUE, 0, RoundingMode.HALF_UP)
			.intValueExact();
	}

	/** A portion as the API shows it. */
	@Schema(name = "Portion")
	record PortionView(@Schema(description = "Amount and unit, unique within the food") String label,
			@Schema(description = "Grams of the whole portion") BigDecimal grams,
			@Schema(description = "Magnesium in mg in the portion") BigDecimal magnesiumMg, @Schema(name = "default",
					description = "Whether it is the default portion") @JsonProperty("default") boolean isDefault) {

		static PortionView of(Food food, int index) {
			Portion portion = food.portions.get(index);
			return new PortionView(portion.label, portion.grams, food.magnesiumMgIn(portion.grams), index == 0);
		}

	}

}
