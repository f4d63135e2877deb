package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.magnesiumsleep.reference.Authority;

/**
 * What the rules look at: the group, what was entered and how it compares, in the words
 * of their messages.
 */
record Facts(ReferenceGroup group, Milligrams recommended, Diet diet, List<Supplement> items,
		List<Consideration> considerations, Interval supplements, AdequacyStatus adequacy,
		SupplementLimitStatus limitStatus) {

	private static final int FIRST_BIRTHDAY_MONTHS = 12;

	/** What the limit of the authority counts, where that is not what these words say. */
	String meaning() {
		return (this.group.authority() == Authority.NIH) ? "" : " " + this.group.scope();
	}

	/** Whether something was named that comes before everything else. */
	boolean isUrgent() {
		return this.considerations.stream().anyMatch((named) -> named.severity() == Severity.WARNING);
	}

	/** Whether the group is one of the first year of life. */
	boolean isInfant() {
		return this.group.ageFromMonths() < FIRST_BIRTHDAY_MONTHS;
	}

	boolean anyTakenByMouth() {
		return this.items.stream().anyMatch(Supplement::isTakenByMouth);
	}

	/**
	 * The names of the compounds of these supplements, each once and sorted: the order of
	 * the items never shows.
	 */
	List<String> compoundNames(Predicate<Supplement> filter) {
		return this.items.stream()
			.filter(filter)
			.flatMap((item) -> Stream.ofNullable(item.compound()))
			.map(Compound::name)
			.distinct()
			.sorted()
			.toList();
	}

	/** The sources of the group's figures, then the others, each once. */
	List<String> groupSourcesAnd(String... others) {
		return Stream.concat(this.group.sources().stream(), Stream.of(others)).distinct().toList();
	}

	static String text(Milligrams amount) {
		BigDecimal rounded = amount.value().setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.toPlainString() + " mg";
	}

	static String text(List<String> names) {
		int last = names.size() - 1;
		return (last < 1) ? String.join("", names)
				: String.join(", ", names.subList(0, last)) + " and " + names.get(last);
	}

}
