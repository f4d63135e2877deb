package org.magnesiumsleep.intake.calculation;

import java.util.List;

/** The magnesium of a day's food and drink, and how much of the day is known. */
public record Diet(List<Item> items, Knowledge knowledge) {

	/** Whether nothing, a part or all of the day's food and drink is known. */
	public enum Knowledge {

		UNKNOWN, INCOMPLETE, COMPLETE

	}

	public Diet {
		items = List.copyOf(items);
		if (items.isEmpty() != (knowledge == Knowledge.UNKNOWN)) {
			throw new IllegalArgumentException("A diet has items unless it is unknown");
		}
		if (items.stream().anyMatch((item) -> item.amount().max() == null)) {
			throw new IllegalArgumentException("What was eaten has a maximum");
		}
	}

	public static Diet unknown() {
		return new Diet(List.of(), Knowledge.UNKNOWN);
	}

	/** At least the items, without an upper bound. */
	public static Diet incomplete(List<Item> items) {
		return new Diet(items, Knowledge.INCOMPLETE);
	}

	/** The items and nothing else. */
	public static Diet complete(List<Item> items) {
		return new Diet(items, Knowledge.COMPLETE);
	}

	/** What the day brings. */
	public Interval intake() {
		Interval known = this.items.stream().map(Item::amount).reduce(Interval.ZERO, Interval::plus);
		return (this.knowledge == Knowledge.COMPLETE) ? known : Interval.atLeast(known.min());
	}

}
