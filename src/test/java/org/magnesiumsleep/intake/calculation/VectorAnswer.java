package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a conformance vector shows of an answer, the suggestions apart, rounded as the
 * contract says: milligrams to one decimal, percentages to whole numbers, half up.
 */
final class VectorAnswer {

	private static final int TWO_YEARS_MONTHS = 24;

	private VectorAnswer() {
	}

	static Map<String, Object> of(IntakeResult result, Optional<NextChange> nextChange) {
		return object("referenceRange", range(result.group()), "intake", intake(result), "adequacy",
				adequacy(result.adequacy()), "supplementLimit", limit(result.supplementLimit()), "findings",
				result.findings().stream().map(VectorAnswer::finding).toList(), "nextChange",
				nextChange.map(VectorAnswer::change).orElse(null));
	}

	private static Map<String, Object> range(ReferenceGroup group) {
		return object("slug", group.slug(), "recommendationType", group.type(), "recommendedMg",
				mg(group.recommended()), "supplementalUpperLimitMg", mg(group.supplementalUpperLimit()));
	}

	private static Map<String, Object> intake(IntakeResult result) {
		return object("diet", amount(result.diet()), "supplements", amount(result.supplements()), "total",
				amount(result.total()), "items", result.items().stream().map(VectorAnswer::item).toList());
	}

	private static Map<String, Object> item(Item item) {
		return object("kind", item.kind(), "name", item.name(), "minMg", mg(item.amount().min()), "maxMg",
				mg(item.amount().max()));
	}

	private static Map<String, Object> amount(Interval interval) {
		return object("minMg", mg(interval.min()), "maxMg", mg(interval.max()));
	}

	private static Map<String, Object> adequacy(Adequacy adequacy) {
		Interval shortfall = adequacy.shortfall();
		return object("status", adequacy.status(), "percentOfRecommended", percents(adequacy.percentOfRecommended()),
				"shortfallMg", object("min", mg(shortfall.min()), "max", mg(shortfall.max())));
	}

	private static Map<String, Object> limit(SupplementLimit limit) {
		PercentRange percent = limit.percentOfLimit();
		return object("status", limit.status(), "percentOfLimit", (percent != null) ? percents(percent) : null,
				"headroomMg", mg(limit.headroom()));
	}

	private static Map<String, Object> finding(Finding finding) {
		return object("code", finding.code(), "severity", finding.severity(), "safetyNote", finding.safetyNote());
	}

	private static Map<String, Object> change(NextChange change) {
		boolean inMonths = change.ageMonths() < TWO_YEARS_MONTHS;
		return object(inMonths ? "ageMonths" : "ageYears", inMonths ? change.ageMonths() : change.ageMonths() / 12,
				"recommendedMg", mg(change.recommended()), "supplementalUpperLimitMg",
				mg(change.supplementalUpperLimit()));
	}

	private static Map<String, Object> percents(PercentRange range) {
		return object("min", rounded(range.min(), 0), "max", rounded(range.max(), 0));
	}

	private static @Nullable BigDecimal mg(@Nullable Milligrams amount) {
		return (amount != null) ? rounded(amount.value(), 1) : null;
	}

	/** Without trailing zeros, so that equal numbers are equal as JSON. */
	private static @Nullable BigDecimal rounded(@Nullable BigDecimal number, int decimals) {
		if (number == null) {
			return null;
		}
		BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.setScale(Math.max(rounded.scale(), 0));
	}

	/** An object of names and values in turn, without what is absent. */
	private static Map<String, Object> object(@Nullable Object... namesAndValues) {
		Map<String, Object> object = new LinkedHashMap<>();
		for (int index = 0; index < namesAndValues.length; index += 2) {
			if (namesAndValues[index + 1] != null) {
				object.put((String) namesAndValues[index], namesAndValues[index + 1]);
			}
		}
		return object;
	}

}
