package org.magnesiumsleep.food;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoodNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Spinach, raw                       | Spinach
			Nuts, almonds, dry roasted         | Nuts almonds
			Fish, salmon, Atlantic, farmed     | Fish salmon
			Snacks, brown rice chips           | Snacks
			Nuts                               | Nuts
			""")
	void theSubjectIsTheFirstPartWithItsShelf(String name, String subject) {
		assertThat(FoodName.subject(name)).isEqualTo(subject);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Spinach, raw                                    | VEGETABLES_AND_VEGETABLE_PRODUCTS | 2
			Egg, whole, raw, fresh                          | DAIRY_AND_EGG_PRODUCTS            | 2
			Spinach, canned, drained solids                 | VEGETABLES_AND_VEGETABLE_PRODUCTS | 1
			USDA Commodity, peaches                         | FRUITS_AND_FRUIT_JUICES           | 1
			Babyfood, vegetables, spinach, creamed, raw     | BABY_FOODS                        | 0
			KELLOGG'S, EGGO, Waffles                        | BREAKFAST_CEREALS                 | 0
			Candies, M&M MARS, raw almonds                  | LEGUMES_AND_LEGUME_PRODUCTS       | 0
			""")
	void rawFoodsArePlainerThanOthersAndDishesAndBrandsAreNot(String name, FoodCategory category, int plainness) {
		assertThat(FoodName.plainness(name, category)).isEqualTo(plainness);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			KASHI, TLC, Oatmeal Raisin Flax Cookie    | true
			Beverages, coffee, SILK Coffee, soymilk   | true
			McDONALD'S, BIG MAC                       | true
			Cheese, cottage, lowfat, 2% milkfat       | false
			Beef, ground, USDA Commodity, raw         | false
			Milk, 2%, with added vitamins A and D, UHT | false
			""")
	void aBrandStandsInCapitals(String name, boolean branded) {
		assertThat(FoodName.isBranded(name)).isEqualTo(branded);
	}

	@Test
	void otherNamesAddSomething() {
		assertThat(FoodName.others("Potatoes, hashed brown", "Potatoes, hash brown, frozen"))
			.containsExactly("hashed brown");
		assertThat(FoodName.others(null, "Spinach")).isEqualTo(List.of());
	}

}
