package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.magnesiumsleep.reference.Basis;
import org.magnesiumsleep.reference.LifeStage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every request, tried on thousands of random ones. They are the same ones
 * at every run.
 */
class IntakeLawsTests {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final List<AdequacyStatus> WORST_FIRST = List.of(AdequacyStatus.BELOW, AdequacyStatus.UNDETERMINED,
			AdequacyStatus.MEETS);

	private static final List<RandomRequests.Request> REQUESTS = new RandomRequests(20261122).list(3000);

	private final RandomRequests more = new RandomRequests(42);

	@Test
	void theRequestsReachEveryStatusAndEveryFinding() {
		List<IntakeResult> results = REQUESTS.stream().map(RandomRequests.Request::check).toList();
		assertThat(results).extracting((result) -> result.adequacy().status()).contains(AdequacyStatus.values());
		assertThat(results).extracting((result) -> result.supplementLimit().status())
			.contains(SupplementLimitStatus.values());
		assertThat(results).flatExtracting(IntakeResult::findings)
			.extracting(Finding::code)
			.contains(FindingCode.values());
		assertThat(REQUESTS).extracting((request) -> request.diet().knowledge()).contains(Diet.Knowledge.values());
	}

	/** As long as the diet does not become complete, which is news about the rest. */
	@Test
	void moreFoodNeverLowersAdequacy() {
		for (RandomRequests.Request request : REQUESTS) {
			Diet diet = request.diet();
			Diet.Knowledge after = (diet.knowledge() != Diet.Knowledge.UNKNOWN) ? diet.knowledge()
					: Diet.Knowledge.INCOMPLETE;
			List<Item> items = new ArrayList<>(diet.items());
			items.add(this.more.eaten(request.group()));
			assertThat(adequacy(request.with(new Diet(items, after)))).as("%s", request)
				.isGreaterThanOrEqualTo(adequacy(request));
		}
	}

	@Test
	void moreSupplementsNeverLowerEitherStatus() {
		for (RandomRequests.Request request : REQUESTS) {
			IntakeResult before = request.check();
			IntakeResult after = request.plus(this.more.supplement(request.group())).check();
			assertThat(WORST_FIRST.indexOf(after.adequacy().status())).as("%s", request)
				.isGreaterThanOrEqualTo(WORST_FIRST.indexOf(before.adequacy().status()));
			assertThat(after.supplementLimit().status()).as("%s", request)
				.isGreaterThanOrEqualTo(before.supplementLimit().status());
		}
	}

	/** Whether the entered food was all of the day only decides what is below. */
	@Test
	void doubtWhetherAllFoodIsEnteredMakesUndeterminedOfBelowOnly() {
		for (RandomRequests.Request request : REQUESTS) {
			if (request.diet().knowledge() != Diet.Knowledge.UNKNOWN) {
				AdequacyStatus complete = request.with(Diet.complete(request.diet().items()))
					.check()
					.adequacy()
					.status();
				AdequacyStatus incomplete = request.with(Diet.incomplete(request.diet().items()))
					.check()
					.adequacy()
					.status();
				assertThat(incomplete).as("%s", request)
					.isEqualTo((complete == AdequacyStatus.BELOW) ? AdequacyStatus.UNDETERMINED : complete);
			}
		}
	}

	@Test
	void foodNeverChangesWhatIsSaidAboutTheLimit() {
		Set<FindingCode> aboutLimit = EnumSet.of(FindingCode.AT_UPPER_LIMIT, FindingCode.ABOVE_UPPER_LIMIT,
				FindingCode.POSSIBLY_ABOVE_UPPER_LIMIT, FindingCode.NO_UPPER_LIMIT,
				FindingCode.TRIAL_DOSE_ABOVE_UPPER_LIMIT);
		for (RandomRequests.Request request : REQUESTS) {
			IntakeResult before = request.check();
			IntakeResult after = request.with(this.more.diet(request.group())).check();
			assertThat(after.supplements()).as("%s", request).isEqualTo(before.supplements());
			assertThat(after.supplementLimit()).as("%s", request).isEqualTo(before.supplementLimit());
			assertThat(after.findings()).filteredOn((finding) -> aboutLimit.contains(finding.code()))
				.as("%s", request)
				.isEqualTo(
						before.findings().stream().filter((finding) -> aboutLimit.contains(finding.code())).toList());
		}
	}

	/** A certain status either stays or becomes the uncertain one, never its opposite. */
	@Test
	void anUnclearLabelNeverMakesAnUncertainStatusCertain() {
		for (RandomRequests.Request request : REQUESTS) {
			for (int index = 0; index < request.supplements().size(); index++) {
				Supplement clear = request.supplements().get(index);
				if (clear.compound() != null) {
					List<Supplement> unclear = new ArrayList<>(request.supplements());
					unclear.set(index,
							new Supplement(clear.compound(), clear.amountMg(), Basis.UNSPECIFIED, clear.timesPerDay()));
					IntakeResult before = request.check();
					IntakeResult after = request.with(unclear).check();
					assertThat(after.adequacy().status()).as("%s", request)
						.isIn(before.adequacy().status(), AdequacyStatus.UNDETERMINED);
					assertThat(after.supplementLimit().status()).as("%s", request)
						.isIn(before.supplementLimit().status(), orPossibly(before.supplementLimit().status()));
					assertThat(contains(after.supplements(), before.supplements())).as("%s", request).isTrue();
					assertThat(contains(after.total(), before.total())).as("%s", request).isTrue();
				}
			}
		}
	}

	private static SupplementLimitStatus orPossibly(SupplementLimitStatus status) {
		return (status == SupplementLimitStatus.WITHIN || status == SupplementLimitStatus.ABOVE)
				? SupplementLimitStatus.POSSIBLY_ABOVE : status;
	}

	private static boolean contains(Interval outer, Interval inner) {
		return !outer.min().isMoreThan(inner.min())
				&& (outer.max() == null || (inner.max() != null && !inner.max().isMoreThan(outer.max())));
	}

	@Test
	void theOrderShowsInTheListOfItemsOnly() {
		for (RandomRequests.Request request : REQUESTS) {
			IntakeResult before = request.check();
			IntakeResult after = this.more.shuffled(request).check();
			assertThat(after.items()).as("%s", request).containsExactlyInAnyOrderElementsOf(before.items());
			assertThat(withItems(after, before.items())).as("%s", request).isEqualTo(before);
		}
	}

	@Test
	void takingItTwiceAsOftenEqualsTwoEntries() {
		for (RandomRequests.Request request : REQUESTS) {
			Supplement once = this.more.supplement(request.group(), 1 + this.more.random.nextInt(12));
			Supplement twice = new Supplement(once.compound(), once.amountMg(), once.basis(), once.timesPerDay() * 2);
			IntakeResult two = request.plus(once, once).check();
			assertThat(withItems(request.plus(twice).check(), two.items())).as("%s plus %s", request, twice)
				.isEqualTo(two);
		}
	}

	@Test
	void whatIsUsedOnTheSkinChangesNothingButItsItemAndItsFinding() {
		for (RandomRequests.Request request : REQUESTS) {
			IntakeResult before = request.check();
			Supplement bath = this.more.topical();
			IntakeResult after = request.plus(bath).check();
			assertThat(after.items()).as("%s", request)
				.hasSize(before.items().size() + 1)
				.containsAll(before.items())
				.last()
				.extracting(Item::amount, Item::record)
				.containsExactly(Interval.ZERO, bath.compound().slug());
			assertThat(after.findings()).extracting(Finding::code)
				.as("%s", request)
				.contains(FindingCode.TOPICAL_NOT_COUNTED);
			assertThat(without(FindingCode.TOPICAL_NOT_COUNTED, withItems(after, before.items()))).as("%s", request)
				.isEqualTo(without(FindingCode.TOPICAL_NOT_COUNTED, before));
		}
	}

	@Test
	void considerationsChangeNothingButTheirFindings() {
		for (RandomRequests.Request request : REQUESTS) {
			IntakeResult result = request.check();
			IntakeResult plain = new RandomRequests.Request(request.group(), request.diet(), request.supplements(),
					List.of())
				.check();
			IntakeResult others = without(FindingCode.CONSIDERATION, result);
			assertThat(others.findings()).extracting(Finding::code)
				.as("%s", request)
				.isEqualTo(plain.findings().stream().map(Finding::code).toList());
			assertThat(without(FindingCode.FOOD_ABOVE_RECOMMENDATION, others)).as("%s", request)
				.isEqualTo(without(FindingCode.FOOD_ABOVE_RECOMMENDATION, plain));
			assertThat(result.findings()).filteredOn((finding) -> finding.code() == FindingCode.CONSIDERATION)
				.extracting(Finding::safetyNote)
				.as("%s", request)
				.containsExactlyInAnyOrderElementsOf(
						request.considerations().stream().map(Consideration::safetyNote).distinct().toList());
		}
	}

	@Test
	void theTotalIsTheSumOfTheItems() {
		for (RandomRequests.Request request : REQUESTS) {
			IntakeResult result = request.check();
			boolean complete = request.diet().knowledge() == Diet.Knowledge.COMPLETE;
			List<Interval> food = request.diet().items().stream().map(Item::amount).toList();
			List<Interval> taken = request.supplements().stream().map(Supplement::daily).toList();
			assertThat(ends(result.diet())).as("%s", request)
				.usingElementComparator(nullsAndNumbers())
				.containsExactly(mins(food), complete ? maxs(food) : null);
			assertThat(ends(result.supplements())).as("%s", request)
				.usingElementComparator(nullsAndNumbers())
				.containsExactly(mins(taken), maxs(taken));
			assertThat(ends(result.total())).as("%s", request)
				.usingElementComparator(nullsAndNumbers())
				.containsExactly(mins(food).add(mins(taken)), complete ? maxs(food).add(maxs(taken)) : null);
			assertThat(result.items()).extracting(Item::amount)
				.as("%s", request)
				.containsExactlyElementsOf(Stream.concat(food.stream(), taken.stream()).toList());
		}
	}

	private static Comparator<@Nullable BigDecimal> nullsAndNumbers() {
		return Comparator.nullsFirst(Comparator.naturalOrder());
	}

	private static BigDecimal mins(List<Interval> intervals) {
		return intervals.stream().map((interval) -> interval.min().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static BigDecimal maxs(List<Interval> intervals) {
		return intervals.stream().map((interval) -> interval.max().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	@Test
	void noMinimumExceedsItsMaximum() {
		for (RandomRequests.Request request : REQUESTS) {
			IntakeResult result = request.check();
			Stream<List<@Nullable BigDecimal>> intervals = Stream
				.concat(result.items().stream().map(Item::amount),
						Stream.of(result.diet(), result.supplements(), result.total(), result.adequacy().shortfall()))
				.map(IntakeLawsTests::ends);
			Stream<List<@Nullable BigDecimal>> percentages = Stream
				.of(result.adequacy().percentOfRecommended(), result.supplementLimit().percentOfLimit())
				.filter((range) -> range != null)
				.map((range) -> Arrays.asList(range.min(), range.max()));
			assertThat(Stream.concat(intervals, percentages)).as("%s", request)
				.allSatisfy((ends) -> assertThat(ends.get(0)).isNotNegative())
				.filteredOn((ends) -> ends.get(1) != null)
				.allSatisfy((ends) -> assertThat(ends.get(0)).isLessThanOrEqualTo(ends.get(1)));
		}
	}

	@Test
	void adequacyAgreesWithItsNumbers() {
		for (RandomRequests.Request request : REQUESTS) {
			IntakeResult result = request.check();
			Adequacy adequacy = result.adequacy();
			BigDecimal goal = request.group().recommended().value();
			BigDecimal min = result.total().min().value();
			BigDecimal max = (result.total().max() != null) ? result.total().max().value() : null;
			assertThat(adequacy.status()).as("%s", request)
				.isEqualTo((min.compareTo(goal) >= 0) ? AdequacyStatus.MEETS : (max != null && max.compareTo(goal) < 0)
						? AdequacyStatus.BELOW : AdequacyStatus.UNDETERMINED);
			assertThat(ends(adequacy.shortfall())).as("%s", request)
				.usingElementComparator(nullsAndNumbers())
				.containsExactly((max != null) ? missing(goal, max) : BigDecimal.ZERO, missing(goal, min));
			assertPercent(request, adequacy.percentOfRecommended().min(), min, goal);
			assertPercent(request, adequacy.percentOfRecommended().max(), max, goal);
			assertThat(adequacy.status() == AdequacyStatus.MEETS).as("%s", request)
				.isEqualTo(adequacy.shortfall().max().value().signum() == 0)
				.isEqualTo(adequacy.percentOfRecommended().min().compareTo(HUNDRED) >= 0);
			assertThat(adequacy.status() == AdequacyStatus.BELOW).as("%s", request)
				.isEqualTo(adequacy.shortfall().min().value().signum() > 0)
				.isEqualTo(max != null && adequacy.percentOfRecommended().max().compareTo(HUNDRED) < 0);
		}
	}

	@Test
	void theLimitAgreesWithItsNumbers() {
		for (RandomRequests.Request request : REQUESTS) {
			IntakeResult result = request.check();
			SupplementLimit answer = result.supplementLimit();
			BigDecimal min = result.supplements().min().value();
			BigDecimal max = result.supplements().max().value();
			if (request.group().supplementalUpperLimit() == null) {
				assertThat(answer).as("%s", request)
					.isEqualTo(new SupplementLimit((max.signum() == 0) ? SupplementLimitStatus.NONE_TAKEN
							: SupplementLimitStatus.NOT_ESTABLISHED, null, null));
				continue;
			}
			BigDecimal limit = request.group().supplementalUpperLimit().value();
			assertThat(answer.status()).as("%s", request)
				.isEqualTo((max.signum() == 0) ? SupplementLimitStatus.NONE_TAKEN
						: (max.compareTo(limit) <= 0) ? SupplementLimitStatus.WITHIN : (min.compareTo(limit) > 0)
								? SupplementLimitStatus.ABOVE : SupplementLimitStatus.POSSIBLY_ABOVE);
			assertThat(answer.headroom().value()).as("%s", request).isEqualByComparingTo(missing(limit, max));
			assertPercent(request, answer.percentOfLimit().min(), min, limit);
			assertPercent(request, answer.percentOfLimit().max(), max, limit);
		}
	}

	private static BigDecimal missing(BigDecimal goal, BigDecimal amount) {
		return goal.subtract(amount).max(BigDecimal.ZERO);
	}

	/** Exact to a millionth, and the whole percentage is that of the exact one. */
	private static void assertPercent(RandomRequests.Request request, @Nullable BigDecimal percent,
			@Nullable BigDecimal part, BigDecimal whole) {
		assertThat(percent == null).as("%s", request).isEqualTo(part == null);
		if (part != null) {
			BigDecimal exact = part.multiply(HUNDRED).divide(whole, new MathContext(60, RoundingMode.DOWN));
			assertThat(exact.subtract(percent)).as("%s", request)
				.isNotNegative()
				.isLessThan(new BigDecimal("0.000001"));
			assertThat(percent.setScale(0, RoundingMode.HALF_UP)).as("%s", request)
				.isEqualTo(exact.setScale(0, RoundingMode.HALF_UP));
		}
	}

	@Test
	void thePrintedPercentagesNeverContradictTheStatus() {
		for (RandomRequests.Request request : REQUESTS) {
			IntakeResult result = request.check();
			assertPrinted(request, result.adequacy().percentOfRecommended(),
					result.adequacy().status() != AdequacyStatus.MEETS,
					result.adequacy().status() != AdequacyStatus.BELOW);
			if (result.supplementLimit().percentOfLimit() != null) {
				SupplementLimitStatus status = result.supplementLimit().status();
				assertPrinted(request, result.supplementLimit().percentOfLimit(), status != SupplementLimitStatus.ABOVE,
						status == SupplementLimitStatus.ABOVE || status == SupplementLimitStatus.POSSIBLY_ABOVE);
			}
		}
	}

	private static void assertPrinted(RandomRequests.Request request, PercentRange range, boolean mayBeLess,
			boolean mayBeMore) {
		int min = range.min().setScale(0, RoundingMode.HALF_UP).intValueExact();
		int max = (range.max() != null) ? range.max().setScale(0, RoundingMode.HALF_UP).intValueExact()
				: Integer.MAX_VALUE;
		assertThat(mayBeLess ? min <= 100 : min >= 100).as("%s: %d %%", request, min).isTrue();
		assertThat(mayBeMore ? max >= 100 : max <= 100).as("%s: %d %%", request, max).isTrue();
	}

	@Test
	void findingsComeOnceEachWarningsFirstInTheOrderOfTheRules() {
		for (RandomRequests.Request request : REQUESTS) {
			List<Finding> findings = request.check().findings();
			assertThat(findings).extracting(Finding::code)
				.filteredOn((code) -> code != FindingCode.CONSIDERATION)
				.as("%s", request)
				.doesNotHaveDuplicates();
			assertThat(findings).as("%s", request)
				.isSortedAccordingTo(Comparator.comparing((Finding finding) -> finding.severity() != Severity.WARNING)
					.thenComparing(Finding::code));
		}
	}

	@Test
	void findingsAgreeWithTheStatuses() {
		for (RandomRequests.Request request : REQUESTS) {
			IntakeResult result = request.check();
			SupplementLimitStatus status = result.supplementLimit().status();
			Set<FindingCode> codes = result.findings().stream().map(Finding::code).collect(Collectors.toSet());
			boolean infant = request.group().ageToMonths() != null && request.group().ageToMonths() <= 12;
			boolean atLimit = request.group().supplementalUpperLimit() != null
					&& request.group().supplementalUpperLimit().equals(result.supplements().max());
			assertThat(codes.contains(FindingCode.ABOVE_UPPER_LIMIT)).as("%s", request)
				.isEqualTo(status == SupplementLimitStatus.ABOVE);
			assertThat(codes.contains(FindingCode.POSSIBLY_ABOVE_UPPER_LIMIT)).as("%s", request)
				.isEqualTo(status == SupplementLimitStatus.POSSIBLY_ABOVE);
			assertThat(codes.contains(FindingCode.AT_UPPER_LIMIT)).as("%s", request).isEqualTo(atLimit);
			assertThat(codes.contains(FindingCode.INFANT_SUPPLEMENT)).as("%s", request)
				.isEqualTo(infant && status != SupplementLimitStatus.NONE_TAKEN);
			assertThat(codes.contains(FindingCode.CALCIUM_TOGETHER)).as("%s", request)
				.isEqualTo(status != SupplementLimitStatus.NONE_TAKEN);
			assertThat(codes.contains(FindingCode.DIET_UNKNOWN) || codes.contains(FindingCode.DIET_INCOMPLETE))
				.as("%s", request)
				.isEqualTo(result.total().max() == null);
		}
	}

	@Test
	void muchFoodIsCalledFineOnlyWhereNoConsiderationIsUrgent() {
		for (RandomRequests.Request request : REQUESTS) {
			boolean urgent = request.considerations()
				.stream()
				.anyMatch((consideration) -> consideration.severity() == Severity.WARNING);
			assertThat(request.check().findings())
				.filteredOn((finding) -> finding.code() == FindingCode.FOOD_ABOVE_RECOMMENDATION)
				.as("%s", request)
				.allSatisfy((finding) -> assertThat(finding.message().contains("that is fine")).isEqualTo(!urgent));
		}
	}

	@Test
	void foodsAreSuggestedFromFourYearsOnUnlessTheRecommendationIsMet() {
		for (RandomRequests.Request request : REQUESTS) {
			IntakeResult result = request.check();
			boolean useful = result.adequacy().status() != AdequacyStatus.MEETS;
			assertThat(result.suggestsFoods(new Person(47, null, LifeStage.NONE))).as("%s", request).isFalse();
			assertThat(result.suggestsFoods(new Person(48, null, LifeStage.NONE))).as("%s", request).isEqualTo(useful);
		}
	}

	private static Integer adequacy(RandomRequests.Request request) {
		return WORST_FIRST.indexOf(request.check().adequacy().status());
	}

	private static List<@Nullable BigDecimal> ends(Interval interval) {
		return Arrays.asList(interval.min().value(), (interval.max() != null) ? interval.max().value() : null);
	}

	private static IntakeResult withItems(IntakeResult result, List<Item> items) {
		return new IntakeResult(result.group(), result.diet(), result.supplements(), result.total(), items,
				result.adequacy(), result.supplementLimit(), result.findings());
	}

	private static IntakeResult without(FindingCode code, IntakeResult result) {
		return new IntakeResult(result.group(), result.diet(), result.supplements(), result.total(), result.items(),
				result.adequacy(), result.supplementLimit(),
				result.findings().stream().filter((finding) -> finding.code() != code).toList());
	}

}
