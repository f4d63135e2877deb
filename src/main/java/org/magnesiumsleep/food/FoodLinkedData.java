package org.magnesiumsleep.food;

import java.util.ArrayList;
import java.util.List;

import org.magnesiumsleep.source.RecordPage;
import org.magnesiumsleep.web.LinkedData;

/**
 * Foods as products with named values: the nutrition terms of schema.org have no
 * magnesium.
 */
final class FoodLinkedData {

	private FoodLinkedData() {
	}

	static LinkedData of(FoodView food) {
		return LinkedData.of("Product", "foods", food.slug())
			.with("name", food.name())
			.with("alternateName", food.commonNames())
			.with("category", food.category())
			.with("additionalProperty", values(food))
			.with("mainEntityOfPage", RecordPage.of(food.sources(), food.lastReviewed()));
	}

	private static List<LinkedData> values(FoodView food) {
		List<LinkedData> values = new ArrayList<>();
		values.add(LinkedData.property("Magnesium in 100 g", food.magnesiumMgPer100g()).with("unitText", "mg"));
		if (!food.portions().isEmpty()) {
			FoodView.PortionView portion = food.portions().get(0);
			String size = "%s, %s g".formatted(portion.label(), portion.grams().stripTrailingZeros().toPlainString());
			values.add(LinkedData.property("Magnesium in the default portion", portion.magnesiumMg())
				.with("unitText", "mg")
				.with("description", size));
			values.add(LinkedData.property("Daily Value in the default portion", food.percentDailyValue())
				.with("unitText", "%")
				.with("description", "Share of 420 mg; " + size));
		}
		return values;
	}

}
