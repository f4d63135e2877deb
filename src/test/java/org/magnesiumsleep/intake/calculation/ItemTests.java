package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.magnesiumsleep.reference.Basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ItemTests {

	private static final Compound GLYCINATE = new Compound("glycinate", "Magnesium glycinate", new BigDecimal("0.1410"),
			false, false, false);

	private static final Compound EPSOM_SALT = new Compound("epsom-salt", "Epsom salt (bath)", new BigDecimal("0.0986"),
			true, true, false);

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "279,28.35,-,79.0965,279 mg in 100 g × 28.35 g",
			"279.0,28.350,2,158.193,279 mg in 100 g × 28.35 g × 2", "76.6,100,0.5,38.3,76.6 mg in 100 g × 100 g × 0.5",
			"0,5000,-,0,0 mg in 100 g × 5000 g", "592,1E+2,1,592,592 mg in 100 g × 100 g × 1" })
	void showsHowTheMagnesiumOfAFoodIsWorkedOut(String per100g, String grams, @Nullable String portions, String amount,
			String working) {
		Item item = food(per100g, grams, portions).item();
		assertThat(item).isEqualTo(new Item(Item.Kind.FOOD, "Almonds", "usda-12063",
				Interval.exactly(new Milligrams(new BigDecimal(amount))), working, List.of("usda-sr28")));
	}

	@Test
	void refusesFoodsThatCannotBe() {
		assertThatIllegalArgumentException().isThrownBy(() -> food("-0.01", "1", null));
		assertThatIllegalArgumentException().isThrownBy(() -> food("1", "0", null));
		assertThatIllegalArgumentException().isThrownBy(() -> food("1", "-1", "1"));
		assertThatIllegalArgumentException().isThrownBy(() -> food("1", "1", "0"));
		assertThatIllegalArgumentException().isThrownBy(() -> food("1", "1", "-1"));
	}

	@Test
	void namesWhatWasEnteredAsAnAmount() {
		Item item = Item.entered(Interval.exactly(new Milligrams(new BigDecimal("180.26"))));
		assertThat(item.kind()).isEqualTo(Item.Kind.DIET);
		assertThat(item.record()).isNull();
		assertThat(item.amount().min()).isEqualTo(new Milligrams(new BigDecimal("180.26")));
		assertThat(item.working()).isEqualTo("180.26 mg as entered");
		assertThat(item.sources()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "ELEMENTAL;100.5 mg × 2 a day;", "COMPOUND;100.5 mg × 0.141 × 2 a day;iupac-atomic-weights",
					"UNSPECIFIED;between 100.5 mg × 0.141 × 2 a day and 100.5 mg × 2 a day;iupac-atomic-weights" })
	void showsHowASupplementIsConverted(Basis basis, String working, @Nullable String source) {
		Supplement supplement = new Supplement(GLYCINATE, new BigDecimal("100.50"), basis, 2);
		assertThat(supplement.item()).isEqualTo(new Item(Item.Kind.SUPPLEMENT, "Magnesium glycinate", "glycinate",
				supplement.daily(), working, (source != null) ? List.of(source) : List.of()));
	}

	@Test
	void namesAnElementalAmountWithoutAForm() {
		assertThat(new Supplement(null, new BigDecimal("2E+2"), Basis.ELEMENTAL, 1).item())
			.isEqualTo(new Item(Item.Kind.SUPPLEMENT, "Magnesium (elemental)", null,
					Interval.exactly(Milligrams.of(200)), "200 mg × 1 a day", List.of()));
	}

	@ParameterizedTest
	@EnumSource
	void saysWhyABathCountsNothing(Basis basis) {
		assertThat(new Supplement(EPSOM_SALT, BigDecimal.TEN, basis, 1).item()).isEqualTo(new Item(Item.Kind.SUPPLEMENT,
				"Epsom salt (bath)", "epsom-salt", Interval.ZERO, "0 mg: used on the skin", List.of("grober-2017")));
	}

	private static FoodEaten food(String per100g, String grams, @Nullable String portions) {
		return new FoodEaten("usda-12063", "Almonds", new BigDecimal(per100g), new BigDecimal(grams),
				(portions != null) ? new BigDecimal(portions) : null, List.of("usda-sr28"));
	}

}
