package org.magnesiumsleep.intake.calculation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was entered: what it adds to a day, how that was worked out, and the
 * slugs of the sources of the figures that were looked up.
 *
 * @param record slug of the food or the form, where there is one
 */
public record Item(Kind kind, String name, @Nullable String record, Interval amount, String working,
		List<String> sources) {

	/** What was entered. */
	public enum Kind {

		DIET, FOOD, SUPPLEMENT

	}

	public Item {
		sources = List.copyOf(sources);
	}

	/** Magnesium from food and drink that was entered as an amount. */
	public static Item entered(Interval amount) {
		return new Item(Kind.DIET, "Food and drink as entered", null, amount,
				amount.min().value().toPlainString() + " mg as entered", List.of());
	}

}
