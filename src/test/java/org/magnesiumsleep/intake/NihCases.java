package org.magnesiumsleep.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.intake.calculation.AdequacyStatus;
import org.magnesiumsleep.intake.calculation.SupplementLimitStatus;
import org.magnesiumsleep.reference.LifeStage;
import org.magnesiumsleep.reference.RecommendationType;
import org.magnesiumsleep.reference.Sex;

/**
 * The NIH table, typed from print, and what the contract says must come out at both sides
 * of every edge: worked out here in whole hundredths of a milligram, without the code
 * under test.
 */
public final class NihCases {

	private static final int OLDEST_MONTH = 1440;

	private NihCases() {
	}

	/** A printed row; both months belong to it. */
	public record Row(String slug, Sex sex, LifeStage lifeStage, int firstMonth, @Nullable Integer lastMonth,
			RecommendationType type, int recommendedMg, @Nullable Integer limitMg) {

		public boolean matches(int ageMonths, @Nullable Sex sex, LifeStage lifeStage) {
			return this.lifeStage == lifeStage && sexes(this).contains(sex) && ageMonths >= this.firstMonth
					&& (this.lastMonth == null || ageMonths <= this.lastMonth);
		}

	}

	/**
	 * A request with elemental milligrams (0: no supplement, null: nothing said about the
	 * diet) and its answer.
	 */
	public record Case(int ageMonths, @Nullable Sex sex, LifeStage lifeStage, BigDecimal supplementMg,
			@Nullable BigDecimal dietMg, boolean complete, String slug, int recommendedMg, @Nullable Integer limitMg,
			AdequacyStatus adequacy, SupplementLimitStatus limitStatus, List<String> findings) {

	}

	/** A person without an NIH group, and where the mistake is. */
	public record Refusal(int ageMonths, @Nullable Sex sex, LifeStage lifeStage, String pointer) {

	}

	public static List<Row> rows() {
		try (InputStream table = NihCases.class.getResourceAsStream("nih-table.csv")) {
			return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((line) -> row(line.split(",", -1)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Row row(String[] cells) {
		return new Row(cells[0], Sex.valueOf(cells[2]), LifeStage.valueOf(cells[3]), Integer.parseInt(cells[4]),
				number(cells[5]), RecommendationType.valueOf(cells[6]), Integer.parseInt(cells[7]), number(cells[8]));
	}

	private static @Nullable Integer number(String cell) {
		return cell.isEmpty() ? null : Integer.valueOf(cell);
	}

	/**
	 * The sexes that a person of this row may state; null is leaving it out, which finds
	 * the boys of 9 to 13 years.
	 */
	private static List<@Nullable Sex> sexes(Row row) {
		if (row.sex() == Sex.ANY) {
			return Arrays.asList(Sex.FEMALE, Sex.MALE, null);
		}
		return row.slug().equals("nih-boys-9-13") ? Arrays.asList(Sex.MALE, null)
				: Collections.singletonList(row.sex());
	}

	/**
	 * Every row at its first and its last month, with every kind of supplement and diet.
	 */
	public static List<Case> answered() {
		List<Case> cases = new ArrayList<>();
		for (Row row : rows()) {
			for (Sex sex : sexes(row)) {
				for (int age : List.of(row.firstMonth(), (row.lastMonth() != null) ? row.lastMonth() : OLDEST_MONTH)) {
					for (long supplement : supplements(row)) {
						addDiets(cases, row, age, sex, supplement);
					}
				}
			}
		}
		return cases;
	}

	/**
	 * None, some, and where there is a limit just below it, exactly at it and just above
	 * it.
	 */
	private static List<Long> supplements(Row row) {
		if (row.limitMg() == null) {
			return List.of(0L, 20_00L, 350_00L);
		}
		long limit = row.limitMg() * 100L;
		return List.of(0L, 20_00L, limit - 1, limit, limit + 1);
	}

	/**
	 * Unknown; a part or all of the day so that the total falls just short, is exact or
	 * food alone is above.
	 */
	private static void addDiets(List<Case> cases, Row row, int age, @Nullable Sex sex, long supplement) {
		cases.add(answer(row, age, sex, supplement, null, false));
		long recommended = row.recommendedMg() * 100L;
		long gap = Math.max(0, recommended - supplement);
		for (boolean complete : List.of(false, true)) {
			for (long diet : new TreeSet<>(Arrays.asList(Math.max(0, gap - 1), gap, recommended, recommended + 1))) {
				cases.add(answer(row, age, sex, supplement, diet, complete));
			}
		}
	}

	private static Case answer(Row row, int age, @Nullable Sex sex, long supplement, @Nullable Long diet,
			boolean complete) {
		long total = supplement + ((diet != null) ? diet : 0);
		AdequacyStatus adequacy = (total >= row.recommendedMg() * 100L) ? AdequacyStatus.MEETS
				: complete ? AdequacyStatus.BELOW : AdequacyStatus.UNDETERMINED;
		SupplementLimitStatus limit = (supplement == 0) ? SupplementLimitStatus.NONE_TAKEN : (row.limitMg() == null)
				? SupplementLimitStatus.NOT_ESTABLISHED
				: (supplement > row.limitMg() * 100L) ? SupplementLimitStatus.ABOVE : SupplementLimitStatus.WITHIN;
		return new Case(age, sex, row.lifeStage(), BigDecimal.valueOf(supplement, 2),
				(diet != null) ? BigDecimal.valueOf(diet, 2) : null, complete, row.slug(), row.recommendedMg(),
				row.limitMg(), adequacy, limit, findings(row, supplement, diet, complete, adequacy));
	}

	private static List<String> findings(Row row, long supplement, @Nullable Long diet, boolean complete,
			AdequacyStatus adequacy) {
		List<String> codes = new ArrayList<>();
		boolean limited = row.limitMg() != null;
		long limit = limited ? row.limitMg() * 100L : Long.MAX_VALUE;
		add(codes, "ABOVE_UPPER_LIMIT", supplement > limit);
		add(codes, "INFANT_SUPPLEMENT", row.firstMonth() < 12 && supplement > 0);
		add(codes, "DIET_UNKNOWN", diet == null);
		add(codes, "DIET_INCOMPLETE", diet != null && !complete);
		add(codes, "AT_UPPER_LIMIT", supplement == limit);
		add(codes, "RECOMMENDATION_ABOVE_UPPER_LIMIT", row.recommendedMg() * 100L > limit);
		add(codes, "ADEQUATE_INTAKE_IS_NO_CUTOFF",
				row.type() == RecommendationType.AI && adequacy != AdequacyStatus.MEETS);
		add(codes, "CALCIUM_TOGETHER", supplement > 0);
		add(codes, "TRIAL_DOSE_ABOVE_UPPER_LIMIT", supplement > limit);
		add(codes, "FOOD_ABOVE_RECOMMENDATION", diet != null && diet > row.recommendedMg() * 100L);
		return codes;
	}

	private static void add(List<String> codes, String code, boolean expected) {
		if (expected) {
			codes.add(code);
		}
	}

	/**
	 * Both sides of what the NIH table has for pregnancy and lactation, and where it
	 * cannot do without the sex.
	 */
	public static List<Refusal> refused() {
		List<Refusal> refusals = new ArrayList<>();
		for (int age : List.of(168, 227, 228, 371, 372, 611, 612, OLDEST_MONTH)) {
			refusals.add(new Refusal(age, null, LifeStage.NONE, "/profile/sex"));
		}
		for (LifeStage lifeStage : List.of(LifeStage.PREGNANT, LifeStage.LACTATING)) {
			for (int age : List.of(0, 167, 612, OLDEST_MONTH)) {
				refusals.add(new Refusal(age, Sex.FEMALE, lifeStage, "/profile/lifeStage"));
			}
			for (int age : List.of(168, 611)) {
				refusals.add(new Refusal(age, Sex.MALE, lifeStage, "/profile/lifeStage"));
				refusals.add(new Refusal(age, null, lifeStage, "/profile/sex"));
			}
		}
		return refusals;
	}

}
