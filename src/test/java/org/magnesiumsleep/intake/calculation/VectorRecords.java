package org.magnesiumsleep.intake.calculation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.reference.Authority;
import org.magnesiumsleep.reference.LifeStage;
import org.magnesiumsleep.reference.RecommendationType;
import org.magnesiumsleep.reference.Sex;

/**
 * The records that the conformance vectors rest on: reference ranges, forms and safety
 * notes from typed tables, foods from USDA's.
 */
record VectorRecords(ReferenceGroups groups, Map<String, Compound> forms, Map<String, Consideration> considerations,
		Map<String, Food> foods, Map<Portion, BigDecimal> portions) {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	/** A food and the magnesium in 100 g of it. */
	record Food(String slug, String name, BigDecimal magnesiumMgPer100g) {

	}

	/** A portion of a food by its label. */
	record Portion(String food, String label) {

		Portion withGramsInLabel(BigDecimal grams) {
			return new Portion(this.food, "%s (%s g)".formatted(this.label, grams.toPlainString()));
		}

	}

	static VectorRecords read() {
		ReferenceGroups groups = new ReferenceGroups(
				Stream.concat(TestGroups.nih().stream(), rows("other-tables.csv").map(VectorRecords::group)).toList());
		return new VectorRecords(groups, bySlug(rows("forms.csv").map(VectorRecords::form), Compound::slug),
				bySlug(rows("considerations.csv").map(VectorRecords::consideration), Consideration::safetyNote),
				bySlug(rows("/db/usda/foods.csv").map(VectorRecords::food), Food::slug), readPortions());
	}

	Compound form(String slug) {
		return find(this.forms, slug);
	}

	Consideration consideration(String slug) {
		return find(this.considerations, slug);
	}

	Food food(String slug) {
		return find(this.foods, slug);
	}

	BigDecimal grams(String food, String label) {
		return find(this.portions, new Portion(food, label));
	}

	private static ReferenceGroup group(CSVRecord row) {
		return TestGroups.group(row.get("slug"), Authority.valueOf(row.get("authority")),
				Integer.parseInt(row.get("from_month")), number(row.get("to_month")), Sex.valueOf(row.get("sex")),
				LifeStage.valueOf(row.get("life_stage")), RecommendationType.valueOf(row.get("type")),
				number(row.get("recommended_mg")), number(row.get("upper_limit_mg")));
	}

	private static @Nullable Integer number(String cell) {
		return cell.isEmpty() ? null : Integer.valueOf(cell);
	}

	private static Compound form(CSVRecord row) {
		return new Compound(row.get("slug"), row.get("name"), new BigDecimal(row.get("elemental_fraction")),
				row.get("route").equals("TOPICAL"), Boolean.parseBoolean(row.get("laxative")),
				Boolean.parseBoolean(row.get("low_absorption")));
	}

	private static Consideration consideration(CSVRecord row) {
		return new Consideration(row.get("slug"), Severity.valueOf(row.get("severity")), "What the note says.",
				List.of("source-of-" + row.get("slug")));
	}

	/** The revision of 2016 replaces the published value. */
	private static Food food(CSVRecord row) {
		String revised = row.get("magnesium_mg_per_100g_rev2016");
		return new Food(slug(row), row.get("description"),
				new BigDecimal(revised.isEmpty() ? row.get("magnesium_mg_per_100g") : revised));
	}

	/**
	 * The grams of each portion; where USDA gives a label several weights, they stand in
	 * the label.
	 */
	private static Map<Portion, BigDecimal> readPortions() {
		Map<Portion, Set<BigDecimal>> printed = new HashMap<>();
		rows("/db/usda/portions.csv").forEach((row) -> {
			String amount = new BigDecimal(row.get("amount")).stripTrailingZeros().toPlainString();
			printed
				.computeIfAbsent(new Portion(slug(row), amount + " " + row.get("unit_description")),
						(portion) -> new HashSet<>())
				.add(grams(row));
		});
		Map<Portion, BigDecimal> portions = new HashMap<>();
		printed.forEach((portion, weights) -> weights.forEach(
				(grams) -> portions.put((weights.size() == 1) ? portion : portion.withGramsInLabel(grams), grams)));
		rows("/db/usda/article-servings.csv")
			.forEach((row) -> portions.put(new Portion(slug(row), row.get("label")), grams(row)));
		return portions;
	}

	private static BigDecimal grams(CSVRecord row) {
		return new BigDecimal(row.get("gram_weight")).stripTrailingZeros();
	}

	private static String slug(CSVRecord row) {
		return "usda-" + row.get("ndb_no");
	}

	private static Stream<CSVRecord> rows(String resource) {
		String path = resource.startsWith("/") ? resource : "/org/magnesiumsleep/intake/" + resource;
		try (InputStream stream = VectorRecords.class.getResourceAsStream(path);
				Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			return FORMAT.parse(reader).getRecords().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static <T> Map<String, T> bySlug(Stream<T> records, Function<T, String> slug) {
		return records.collect(Collectors.toMap(slug, Function.identity()));
	}

	private static <K, V> V find(Map<K, V> records, K key) {
		V found = records.get(key);
		if (found == null) {
			throw new IllegalArgumentException("There is no " + key);
		}
		return found;
	}

}
