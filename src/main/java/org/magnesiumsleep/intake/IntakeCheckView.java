package org.magnesiumsleep.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.edition.Disclaimer;
import org.magnesiumsleep.food.Food;
import org.magnesiumsleep.intake.calculation.AdequacyStatus;
import org.magnesiumsleep.intake.calculation.Finding;
import org.magnesiumsleep.intake.calculation.FindingCode;
import org.magnesiumsleep.intake.calculation.IntakeResult;
import org.magnesiumsleep.intake.calculation.Interval;
import org.magnesiumsleep.intake.calculation.Item;
import org.magnesiumsleep.intake.calculation.Milligrams;
import org.magnesiumsleep.intake.calculation.NextChange;
import org.magnesiumsleep.intake.calculation.PercentRange;
import org.magnesiumsleep.intake.calculation.Person;
import org.magnesiumsleep.intake.calculation.ReferenceGroup;
import org.magnesiumsleep.intake.calculation.Severity;
import org.magnesiumsleep.intake.calculation.SupplementLimitStatus;
import org.magnesiumsleep.reference.ReferenceRangeView;
import org.magnesiumsleep.source.SourceReference;

/**
 * The answer of an intake check. Only here are figures rounded: milligrams to one
 * decimal, percentages to whole numbers, half up.
 */
@Schema(name = "IntakeCheck")
record IntakeCheckView(
		@Schema(description = "The range that the intake is compared with") ReferenceRangeView referenceRange,
		@Schema(description = "The intake as intervals") Intake intake,
		@Schema(description = "Magnesium from all sources against the recommendation") AdequacyView adequacy,
		@Schema(description = "Supplements and medicines alone against the upper limit") SupplementLimitView supplementLimit,
		@Schema(description = "What to know about the result; WARNING first") List<FindingView> findings,
		@Schema(description = "Foods that the articles name, most magnesium first, where something may be missing") List<SuggestionView> suggestions,
		@Schema(description = "The next age at which the figures change; absent where they do not") @Nullable NextChangeView nextChange,
		@Schema(description = "Version of the content") String dataVersion,
		@Schema(description = "What the answer is not") String disclaimer) {

	/** The answer to a check of this person. */
	static IntakeCheckView of(Person person, IntakeResult result, Records records) {
		ReferenceGroup group = result.group();
		Map<String, SourceReference> sources = records.sources();
		return new IntakeCheckView(Objects.requireNonNull(records.ranges().get(group.slug())),
				Intake.of(result, sources), AdequacyView.of(result), SupplementLimitView.of(result),
				result.findings().stream().map((finding) -> FindingView.of(finding, sources)).toList(),
				result.suggestsFoods(person) ? records.suggestions() : List.of(),
				records.groups().nextChange(person, group).map(NextChangeView::of).orElse(null), records.dataVersion(),
				Disclaimer.TEXT);
	}

	private static List<SourceReference> references(List<String> slugs, Map<String, SourceReference> sources) {
		return slugs.stream().map(sources::get).toList();
	}

	/** Shows nothing, so that no log can repeat a person's figures. */
	@Override
	public String toString() {
		return "IntakeCheckView";
	}

	static BigDecimal mg(Milligrams amount) {
		return amount.value().setScale(1, RoundingMode.HALF_UP);
	}

	private static @Nullable BigDecimal mgOrNothing(@Nullable Milligrams amount) {
		return (amount != null) ? mg(amount) : null;
	}

	/** What food and drink, supplements, and both together give a day. */
	record Intake(@Schema(description = "Food and drink") IntervalView diet,
			@Schema(description = "Supplements and medicines by mouth") IntervalView supplements,
			@Schema(description = "Both together") IntervalView total,
			@Schema(description = "What was entered, one by one, and how it was worked out") List<ItemView> items) {

		static Intake of(IntakeResult result, Map<String, SourceReference> sources) {
			return new Intake(IntervalView.of(result.diet()), IntervalView.of(result.supplements()),
					IntervalView.of(result.total()),
					result.items().stream().map((item) -> ItemView.of(item, sources)).toList());
		}

	}

	/** One thing that was entered. */
	@Schema(name = "Item")
	record ItemView(@Schema(
			description = "DIET: the amount that was entered for food and drink; FOOD; SUPPLEMENT") Item.Kind kind,
			@Schema(description = "Name of the food or the form") String name,
			@Schema(description = "Slug of the food") @Nullable String food,
			@Schema(description = "Slug of the form") @Nullable String form,
			@Schema(description = "The least that it adds, in mg a day") BigDecimal minMg,
			@Schema(description = "The most that it adds, in mg a day") @Nullable BigDecimal maxMg,
			@Schema(description = "How it was worked out") String working,
			@Schema(description = "Sources of the figures that were looked up") List<SourceReference> sources) {

		static ItemView of(Item item, Map<String, SourceReference> sources) {
			return new ItemView(item.kind(), item.name(), (item.kind() == Item.Kind.FOOD) ? item.record() : null,
					(item.kind() == Item.Kind.SUPPLEMENT) ? item.record() : null, mg(item.amount().min()),
					mgOrNothing(item.amount().max()), item.working(), references(item.sources(), sources));
		}

	}

	/** A food with much magnesium. */
	@Schema(name = "SuggestedFood")
	record SuggestionView(@Schema(description = "Slug of the food") String food,
			@Schema(description = "What the articles call it") String name,
			@Schema(description = "Default portion") String portion,
			@Schema(description = "Magnesium in mg in the portion") BigDecimal magnesiumMg) {

		static SuggestionView of(Food food) {
			return new SuggestionView(food.slug(), food.commonName(), food.portionLabels().get(0),
					mg(new Milligrams(food.magnesiumMgInDefaultPortion().orElseThrow())));
		}

	}

	/** The next age at which the figures change. */
	@Schema(name = "NextChange")
	record NextChangeView(
			@Schema(description = "The age in months, where it is below two years",
					example = "12") @Nullable Integer ageMonths,
			@Schema(description = "The age in years, from two years on") @Nullable Integer ageYears,
			@Schema(description = "Recommended mg a day from then on; absent where it depends on a sex that was not given") @Nullable BigDecimal recommendedMg,
			@Schema(description = "Upper limit in mg a day from then on; absent where there is none or it depends on the sex") @Nullable BigDecimal supplementalUpperLimitMg) {

		private static final int TWO_YEARS = 24;

		static NextChangeView of(NextChange change) {
			boolean months = change.ageMonths() < TWO_YEARS;
			return new NextChangeView(months ? change.ageMonths() : null, months ? null : change.ageMonths() / 12,
					mgOrNothing(change.recommended()), mgOrNothing(change.supplementalUpperLimit()));
		}

	}

	/** Everything that an amount may be. */
	@Schema(name = "Interval")
	record IntervalView(@Schema(description = "The least, in mg a day") BigDecimal minMg,
			@Schema(description = "The most, in mg a day; absent where nothing bounds it") @Nullable BigDecimal maxMg) {

		static IntervalView of(Interval interval) {
			return new IntervalView(mg(interval.min()), mgOrNothing(interval.max()));
		}

	}

	/** An interval of whole percentages. */
	@Schema(name = "PercentRange")
	record PercentView(@Schema(description = "The least, in percent") int min,
			@Schema(description = "The most, in percent; absent where nothing bounds it") @Nullable Integer max) {

		static @Nullable PercentView of(@Nullable PercentRange range) {
			if (range == null) {
				return null;
			}
			BigDecimal max = range.max();
			return new PercentView(whole(range.min()), (max != null) ? whole(max) : null);
		}

		private static int whole(BigDecimal percent) {
			return percent.setScale(0, RoundingMode.HALF_UP).intValueExact();
		}

	}

	/** What is missing to the recommendation. */
	@Schema(name = "Shortfall")
	record ShortfallView(@Schema(description = "The least that is missing, in mg a day") BigDecimal min,
			@Schema(description = "The most that is missing, in mg a day") BigDecimal max) {

		static ShortfallView of(Interval shortfall) {
			Milligrams max = shortfall.max();
			return new ShortfallView(mg(shortfall.min()), mg((max != null) ? max : shortfall.min()));
		}

	}

	/** Magnesium from all sources against the recommendation. */
	@Schema(name = "Adequacy")
	record AdequacyView(@Schema(
			description = "MEETS: surely; BELOW: surely not; UNDETERMINED: what is known does not tell") AdequacyStatus status,
			@Schema(description = "Share of the recommendation") @Nullable PercentView percentOfRecommended,
			@Schema(description = "What is missing") ShortfallView shortfallMg,
			@Schema(description = "All of this in a sentence for people",
					example = "At least 28.2 mg a day from all sources; what is known does not tell whether that meets the RDA of 310 mg.") String message) {

		static AdequacyView of(IntakeResult result) {
			return new AdequacyView(result.adequacy().status(),
					PercentView.of(result.adequacy().percentOfRecommended()),
					ShortfallView.of(result.adequacy().shortfall()), Sentences.adequacy(result));
		}

	}

	/** Supplements and medicines alone against the upper limit. */
	@Schema(name = "SupplementLimit")
	record SupplementLimitView(@Schema(
			description = "NONE_TAKEN: no supplement by mouth; NOT_ESTABLISHED: something is taken and the group has no limit; WITHIN and ABOVE: surely; POSSIBLY_ABOVE: only the largest possible amount exceeds the limit") SupplementLimitStatus status,
			@Schema(description = "Share of the limit; absent where there is none") @Nullable PercentView percentOfLimit,
			@Schema(description = "What is left to the limit in mg a day; absent where there is none") @Nullable BigDecimal headroomMg,
			@Schema(description = "All of this in a sentence for people") String message) {

		static SupplementLimitView of(IntakeResult result) {
			return new SupplementLimitView(result.supplementLimit().status(),
					PercentView.of(result.supplementLimit().percentOfLimit()),
					mgOrNothing(result.supplementLimit().headroom()), Sentences.supplementLimit(result));
		}

	}

	/** What a rule says about the result. */
	@Schema(name = "Finding")
	record FindingView(
			@Schema(description = "Stable code of the rule; docs/findings.md explains each") FindingCode code,
			@Schema(description = "How much attention it asks for: INFO, CAUTION, WARNING") Severity severity,
			@Schema(description = "A few sentences for people") String message,
			@Schema(description = "Slug of the safety note that a consideration led to") @Nullable String safetyNote,
			@Schema(description = "What it rests on") List<SourceReference> sources) {

		static FindingView of(Finding finding, Map<String, SourceReference> sources) {
			return new FindingView(finding.code(), finding.severity(), finding.message(), finding.safetyNote(),
					references(finding.sources(), sources));
		}

	}

}
