package db.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;

/**
 * USDA National Nutrient Database for Standard Reference, Release 28 (September 2015)
 * with the revision of May 2016, nutrient 304: public domain. Read on 2026-11-21.
 */
public class V0013__LoadUsdaFoods extends BaseJavaMigration {

	private static final Date REVIEWED = Date.valueOf(LocalDate.of(2026, 11, 21));

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	@Override
	public void migrate(Context context) throws IOException, SQLException {
		Map<String, List<Portion>> portions = portions();
		Connection connection = context.getConnection();
		try (PreparedStatement food = connection.prepareStatement("insert into food (slug, name, category, "
				+ "magnesium_mg_per_100g, previous_magnesium_mg_per_100g, magnesium_mg_per_portion, data_points, source, "
				+ "last_reviewed) values (?, ?, ?, ?, ?, ?, ?, 'usda-sr28', ?)");
				PreparedStatement portion = connection
					.prepareStatement("insert into food_portion (food, position, label, grams) values (?, ?, ?, ?)")) {
			for (CSVRecord row : read("foods.csv")) {
				List<Portion> ofFood = portions.getOrDefault(row.get("ndb_no"), List.of());
				addFood(food, row, ofFood.isEmpty() ? null : ofFood.get(0));
				for (int position = 0; position < ofFood.size(); position++) {
					portion.setString(1, slug(row));
					portion.setInt(2, position);
					portion.setString(3, ofFood.get(position).label());
					portion.setBigDecimal(4, ofFood.get(position).grams());
					portion.addBatch();
				}
			}
			food.executeBatch();
			portion.executeBatch();
		}
	}

	private static void addFood(PreparedStatement food, CSVRecord row, @Nullable Portion byDefault)
			throws SQLException {
		BigDecimal published = new BigDecimal(row.get("magnesium_mg_per_100g"));
		String revised = row.get("magnesium_mg_per_100g_rev2016");
		BigDecimal magnesium = revised.isEmpty() ? published : new BigDecimal(revised);
		food.setString(1, slug(row));
		food.setString(2, row.get("description"));
		food.setString(3, row.get("food_group").toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_"));
		food.setBigDecimal(4, magnesium);
		food.setBigDecimal(5, revised.isEmpty() ? null : published);
		food.setBigDecimal(6, (byDefault != null)
				? magnesium.multiply(byDefault.grams()).movePointLeft(2).setScale(2, RoundingMode.HALF_UP) : null);
		food.setInt(7, Integer.parseInt(row.get("n_data_points")));
		food.setDate(8, REVIEWED);
		food.addBatch();
	}

	/**
	 * The portions of each food, the default one first; labels are unique within a food.
	 */
	private static Map<String, List<Portion>> portions() throws IOException {
		Map<String, List<Portion>> portions = new LinkedHashMap<>();
		for (CSVRecord row : read("portions.csv")) {
			String label = new BigDecimal(row.get("amount")).stripTrailingZeros().toPlainString() + " "
					+ row.get("unit_description");
			Portion portion = new Portion(label, new BigDecimal(row.get("gram_weight")).stripTrailingZeros());
			List<Portion> ofFood = portions.computeIfAbsent(row.get("ndb_no"), (number) -> new ArrayList<>());
			if (!ofFood.contains(portion)) {
				ofFood.add(portion);
			}
		}
		portions.replaceAll((number, ofFood) -> distinguish(ofFood));
		for (CSVRecord row : read("article-servings.csv")) {
			Objects.requireNonNull(portions.get(row.get("ndb_no")))
				.add(0, new Portion(row.get("label"), new BigDecimal(row.get("gram_weight"))));
		}
		return portions;
	}

	/** USDA repeats some labels with other weights: there the weight tells them apart. */
	private static List<Portion> distinguish(List<Portion> portions) {
		Map<String, Long> uses = portions.stream()
			.collect(Collectors.groupingBy(Portion::label, Collectors.counting()));
		return portions.stream()
			.map((portion) -> (Objects.requireNonNull(uses.get(portion.label())) > 1) ? portion.withGramsInLabel()
					: portion)
			.collect(Collectors.toCollection(ArrayList::new));
	}

	private static List<CSVRecord> read(String file) throws IOException {
		InputStream stream = Objects.requireNonNull(V0013__LoadUsdaFoods.class.getResourceAsStream("/db/usda/" + file),
				file);
		try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			return FORMAT.parse(reader).getRecords();
		}
	}

	private static String slug(CSVRecord row) {
		return "usda-" + row.get("ndb_no");
	}

	/** Grams are those of the whole label. */
	private record Portion(String label, BigDecimal grams) {

		Portion withGramsInLabel() {
			return new Portion("%s (%s g)".formatted(this.label, this.grams.toPlainString()), this.grams);
		}

	}

}
