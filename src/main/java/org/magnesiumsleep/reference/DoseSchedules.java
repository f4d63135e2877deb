package org.magnesiumsleep.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.source.RecordPage;
import org.magnesiumsleep.web.LinkedData;

/**
 * Reference ranges as dose schedules. The recommendation counts all sources, the limit
 * supplements and medicines only; each says so.
 */
public final class DoseSchedules {

	private static final Comparator<ReferenceRangeView> BY_AGE = Comparator
		.comparingInt(ReferenceRangeView::ageFromMonths)
		.thenComparing(ReferenceRangeView::slug);

	private DoseSchedules() {
	}

	/** The recommendations among these ranges, youngest group first. */
	public static List<LinkedData> recommended(List<ReferenceRangeView> ranges) {
		return schedules(ranges, ReferenceRangeView::recommendedMg, DoseSchedules::recommended);
	}

	/** The upper limits among these ranges, youngest group first. */
	public static List<LinkedData> maximum(List<ReferenceRangeView> ranges) {
		return schedules(ranges, ReferenceRangeView::supplementalUpperLimitMg, DoseSchedules::maximum);
	}

	static LinkedData of(ReferenceRangeView range) {
		boolean limitOnly = range.recommendationType() == RecommendationType.UPPER_LIMIT_ONLY;
		LinkedData schedule = (limitOnly ? maximum(range) : recommended(range)).at("reference-ranges", range.slug());
		if (!limitOnly && range.supplementalUpperLimitMg() != null) {
			schedule.with("guideline",
					LinkedData.of("MedicalGuideline")
						.with("name", edition(range))
						.with("guidelineSubject", maximum(range)));
		}
		return schedule.with("mainEntityOfPage", RecordPage.of(range.sources(), range.lastReviewed()));
	}

	/** The authority and its edition, which some have in their name. */
	private static String edition(ReferenceRangeView range) {
		String name = range.authorityName();
		return name.contains(range.edition()) ? name : name + ", " + range.edition();
	}

	static LinkedData dataset(LinkedData list) {
		return LinkedData.of("Dataset")
			.with("name", "Reference ranges for magnesium")
			.with("description",
					"What eight authorities recommend a day, in mg of elemental magnesium. Recommendations count all sources; "
							+ "upper limits count supplements and medicines only.")
			.with("license", LinkedData.LICENCE)
			.with("creator", LinkedData.publisher())
			.with("mainEntity", list);
	}

	private static LinkedData recommended(ReferenceRangeView range) {
		List<String> facts = facts(range,
				"%s. Counts magnesium from all sources: food, drinks, supplements and medicines."
					.formatted(range.recommendationType()));
		if (range.estimatedAverageRequirementMg() != null) {
			facts.add("Estimated average requirement: %s mg a day."
				.formatted(range.estimatedAverageRequirementMg().stripTrailingZeros().toPlainString()));
		}
		return schedule("RecommendedDoseSchedule", range.recommendationType() + ", magnesium from all sources",
				range.recommendedMg(), range, facts);
	}

	private static LinkedData maximum(ReferenceRangeView range) {
		return schedule("MaximumDoseSchedule", "Upper limit, supplements and medicines only",
				range.supplementalUpperLimitMg(), range,
				facts(range, "Upper limit for supplements and medicines only, never for food."));
	}

	private static List<String> facts(ReferenceRangeView range, String first) {
		List<String> facts = new ArrayList<>(List.of(first));
		if (range.status() != RangeStatus.CURRENT) {
			facts.add("This edition is superseded.");
		}
		return facts;
	}

	private static LinkedData schedule(String type, String counted, @Nullable BigDecimal milligrams,
			ReferenceRangeView range, List<String> facts) {
		return LinkedData.of(type)
			.with("name", "%s: %s".formatted(counted, range.group()))
			.with("description", String.join(" ", facts))
			.with("doseValue", milligrams)
			.with("doseUnit", "mg")
			.with("frequency", "daily")
			.with("targetPopulation", range.group())
			.with("recognizingAuthority", LinkedData.of("Organization").with("name", range.authorityName()));
	}

	private static List<LinkedData> schedules(List<ReferenceRangeView> ranges,
			Function<ReferenceRangeView, @Nullable BigDecimal> figure,
			Function<ReferenceRangeView, LinkedData> schedule) {
		return ranges.stream().filter((range) -> figure.apply(range) != null).sorted(BY_AGE).map(schedule).toList();
	}

}
