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
			Nuts, almonds, dry roasted         | Nuts; almonds
			Fish, salmon, Atlantic, farmed     | Fish; salmon
			Alcoholic beverage, beer, light    | beer
			Snacks, brown rice chips           | Snacks
			Nuts                               | Nuts
			""")
	void theSubjectIsTheFirstPartAndOnAShelfTheSecond(String name, String subject) {
		assertThat(new FoodName(name).subject()).containsExactly(subject.split("; "));
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
		assertThat(new FoodName(name).plainness(category)).isEqualTo(plainness);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			KASHI, TLC, Oatmeal Raisin Flax Cookie     | BAKED_PRODUCTS                      | true
			Beverages, coffee, SILK Coffee, soymilk    | BEVERAGES                           | true
			McDONALD'S, BIG MAC                        | FAST_FOODS                          | true
			Babyfood, vegetables, spinach              | BABY_FOODS                          | true
			Tea, herbal, brewed, Hohoysi (Hopi)        | AMERICAN_INDIAN_ALASKA_NATIVE_FOODS | true
			Cheese, cottage, lowfat, 2% milkfat        | DAIRY_AND_EGG_PRODUCTS              | false
			Beef, ground, USDA Commodity, raw          | BEEF_PRODUCTS                       | false
			Milk, 2%, with added vitamins A and D, UHT | DAIRY_AND_EGG_PRODUCTS              | false
			""")
	void brandsInCapitalsAndFoodsOfRegionsAndForBabiesAreRare(String name, FoodCategory category, boolean rare) {
		assertThat(new FoodName(name).isRare(category)).isEqualTo(rare);
	}

	@Test
	void otherNamesAddSomething() {
		assertThat(new FoodName("Potatoes, hash brown, frozen").others("Potatoes, hashed brown"))
			.containsExactly("hashed brown");
		assertThat(new FoodName("Spinach").others(null)).isEqualTo(List.of());
	}

}
