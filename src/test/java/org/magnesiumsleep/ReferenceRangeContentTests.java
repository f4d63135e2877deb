package org.magnesiumsleep;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.magnesiumsleep.intake.NihCases;
import org.magnesiumsleep.reference.LifeStage;
import org.magnesiumsleep.reference.Sex;

import static org.assertj.core.api.Assertions.assertThat;

/** The reference ranges neither overlap nor leave a gap, and are those of the tables. */
@ApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class ReferenceRangeContentTests {

	private static final int OLDEST_MONTH = 1440;

	private static final int NO_END = Integer.MAX_VALUE;

	static final List<NihCases.Row> NIH_TABLE = NihCases.rows();

	/** Average requirements of the Institute of Medicine, 1997; infants have none. */
	private static final Map<String, Integer> AVERAGE_REQUIREMENTS = Map.ofEntries(Map.entry("nih-children-1-3", 65),
			Map.entry("nih-children-4-8", 110), Map.entry("nih-boys-9-13", 200), Map.entry("nih-girls-9-13", 200),
			Map.entry("nih-boys-14-18", 340), Map.entry("nih-girls-14-18", 300), Map.entry("nih-men-19-30", 330),
			Map.entry("nih-women-19-30", 255), Map.entry("nih-men-31-50", 350), Map.entry("nih-women-31-50", 265),
			Map.entry("nih-men-51-plus", 350), Map.entry("nih-women-51-plus", 265),
			Map.entry("nih-pregnancy-14-18", 335), Map.entry("nih-pregnancy-19-30", 290),
			Map.entry("nih-pregnancy-31-50", 300), Map.entry("nih-lactation-14-18", 300),
			Map.entry("nih-lactation-19-30", 255), Map.entry("nih-lactation-31-50", 265));

	private final Content content;

	private final List<Range> ranges;

	ReferenceRangeContentTests(@LocalServerPort int port) {
		this.content = new Content(port);
		this.ranges = this.content.records("reference-ranges").stream().map(Range::of).toList();
	}

	@ParameterizedTest
	@EnumSource(names = { "FEMALE", "MALE" })
	void nihHasOneRangeAtEveryAge(Sex sex) {
		List<Range> nih = current("NIH");
		assertThat(
				IntStream.rangeClosed(0, OLDEST_MONTH).filter((month) -> count(nih, month, sex, LifeStage.NONE) != 1))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "PREGNANT", "LACTATING" })
	void nihHasOneRangeForMothersFrom14To50YearsAndNoneElsewhere(LifeStage lifeStage) {
		List<Range> nih = current("NIH");
		assertThat(IntStream.rangeClosed(0, OLDEST_MONTH)
			.filter((month) -> count(nih, month, Sex.FEMALE, lifeStage) != ((month >= 168 && month <= 611) ? 1 : 0)))
			.isEmpty();
		assertThat(
				IntStream.rangeClosed(0, OLDEST_MONTH).filter((month) -> count(nih, month, Sex.MALE, lifeStage) != 0))
			.isEmpty();
	}

	@Test
	void noEditionHasTwoRangesForOnePerson() {
		Map<String, List<Range>> editions = this.ranges.stream()
			.collect(Collectors.groupingBy((range) -> range.authority + " " + range.edition));
		assertThat(editions).hasSize(9);
		for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
			for (LifeStage lifeStage : LifeStage.values()) {
				assertThat(editions).allSatisfy((edition,
						rows) -> assertThat(IntStream.rangeClosed(0, OLDEST_MONTH)
							.filter((month) -> count(rows, month, sex, lifeStage) > 1)).as(sex + " " + lifeStage)
							.isEmpty());
			}
		}
	}

	@Test
	void countsTheRangesOfEachAuthority() {
		assertThat(this.ranges.stream().collect(Collectors.groupingBy(Range::authority, Collectors.counting())))
			.isEqualTo(Map.of("NIH", 20L, "EFSA", 10L, "UK", 4L, "NORDIC", 7L, "NORWAY", 4L, "GERMANY", 1L, "ANZ", 10L,
					"JAPAN", 19L));
	}

	@Test
	void onlyTheOlderJapaneseEditionIsSuperseded() {
		assertThat(this.ranges).allSatisfy((range) -> assertThat(range.status)
			.isEqualTo((range.authority.equals("JAPAN") && range.edition.equals("2015")) ? "SUPERSEDED" : "CURRENT"));
	}

	@ParameterizedTest
	@FieldSource("NIH_TABLE")
	void agreesWithThePublishedNihTable(NihCases.Row row) {
		JsonNode range = this.content.record("reference-ranges", row.slug());
		assertThat(Range.of(range)).isEqualTo(new Range(row.slug(), "NIH", "1997", "CURRENT", row.sex(),
				row.lifeStage(), row.firstMonth(), (row.lastMonth() != null) ? row.lastMonth() + 1 : NO_END));
		assertThat(range.get("recommendationType").asString()).isEqualTo(row.type().name());
		assertThat(milligrams(range, "recommendedMg")).isEqualByComparingTo(BigDecimal.valueOf(row.recommendedMg()));
		assertThat(milligrams(range, "supplementalUpperLimitMg")).isEqualTo(decimal(row.limitMg()));
		assertThat(milligrams(range, "estimatedAverageRequirementMg"))
			.isEqualTo(decimal(AVERAGE_REQUIREMENTS.get(row.slug())));
	}

	@Test
	void hasNoNihRangeBeyondThePublishedTable() {
		assertThat(current("NIH")).extracting(Range::slug)
			.containsExactlyInAnyOrderElementsOf(NIH_TABLE.stream().map(NihCases.Row::slug).toList());
	}

	@Test
	void givesNoLimitForAustraliaAndNewZealand() {
		assertThat(this.content.records("reference-ranges"))
			.filteredOn((range) -> range.get("authority").asString().equals("ANZ"))
			.isNotEmpty()
			.noneMatch((range) -> range.has("supplementalUpperLimitMg") || range.has("upperLimitVerification"));
	}

	@Test
	void givesNothingForBritishChildrenFrom4MonthsTo14Years() {
		List<Range> british = current("UK");
		assertThat(british).isNotEmpty();
		for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
			assertThat(IntStream.range(4, 180).filter((month) -> count(british, month, sex, LifeStage.NONE) > 0))
				.isEmpty();
		}
	}

	private List<Range> current(String authority) {
		Predicate<Range> current = (range) -> range.status.equals("CURRENT");
		return this.ranges.stream().filter(current.and((range) -> range.authority.equals(authority))).toList();
	}

	private static long count(List<Range> ranges, int month, Sex sex, LifeStage lifeStage) {
		return ranges.stream().filter((range) -> range.holds(month, sex, lifeStage)).count();
	}

	private static @Nullable BigDecimal milligrams(JsonNode range, String property) {
		return range.has(property) ? range.get(property).decimalValue().setScale(1) : null;
	}

	private static @Nullable BigDecimal decimal(@Nullable Integer milligrams) {
		return (milligrams != null) ? BigDecimal.valueOf(milligrams).setScale(1) : null;
	}

	private record Range(String slug, String authority, String edition, String status, Sex sex, LifeStage lifeStage,
			int fromMonth, int toMonth) {

		static Range of(JsonNode range) {
			return new Range(Content.slug(range), range.get("authority").asString(), range.get("edition").asString(),
					range.get("status").asString(), Sex.valueOf(range.get("sex").asString()),
					LifeStage.valueOf(range.get("lifeStage").asString()), range.get("ageFromMonths").asInt(),
					range.has("ageToMonths") ? range.get("ageToMonths").asInt() : NO_END);
		}

		boolean holds(int month, Sex person, LifeStage stage) {
			return month >= this.fromMonth && month < this.toMonth && this.lifeStage == stage
					&& (this.sex == Sex.ANY || this.sex == person);
		}

	}

}
