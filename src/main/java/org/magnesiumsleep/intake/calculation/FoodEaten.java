package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A food in an amount: so many grams, or so many portions of so many grams. Its magnesium
 * is that of 100 g, in milligrams.
 *
 * @param portions how many portions; absent where the grams are those of the whole amount
 */
public record FoodEaten(String slug, String name, BigDecimal magnesiumMgPer100g, BigDecimal grams,
		@Nullable BigDecimal portions, List<String> sources) {

	public FoodEaten {
		sources = List.copyOf(sources);
		if (magnesiumMgPer100g.signum() < 0) {
			throw new IllegalArgumentException("The magnesium of a food must not be negative");
		}
		if (grams.signum() <= 0 || (portions != null && portions.signum() <= 0)) {
			throw new IllegalArgumentException("The amount of a food must be above 0");
		}
	}

	/** The magnesium that it adds to a day, and how. */
	public Item item() {
		BigDecimal eaten = (this.portions != null) ? this.grams.multiply(this.portions) : this.grams;
		Milligrams amount = new Milligrams(this.magnesiumMgPer100g.multiply(eaten).movePointLeft(2));
		String working = plain(this.magnesiumMgPer100g) + " mg in 100 g × " + plain(this.grams) + " g"
				+ ((this.portions != null) ? " × " + plain(this.portions) : "");
		return new Item(Item.Kind.FOOD, this.name, this.slug, Interval.exactly(amount), working, this.sources);
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

}
