package db.migration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * The common names of USDA National Nutrient Database for Standard Reference, Release 28
 * (September 2015): public domain. Read on 2026-11-21. Codes of the trade and of
 * commodity programmes among them are left out.
 */
public class V0027__LoadOtherNamesOfFoods extends BaseJavaMigration {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	private static final Predicate<String> CODE = Pattern
		.compile("\\d|#|includes|urmis|imps|commodit|code|usda", Pattern.CASE_INSENSITIVE)
		.asPredicate();

	@Override
	public void migrate(Context context) throws IOException, SQLException {
		try (PreparedStatement food = context.getConnection()
			.prepareStatement("update food set also_called = ? where slug = ?");
				Reader reader = new InputStreamReader(
						Objects.requireNonNull(getClass().getResourceAsStream("/db/usda/foods.csv")),
						StandardCharsets.UTF_8)) {
			for (CSVRecord row : FORMAT.parse(reader)) {
				String names = names(row.get("common_name"));
				if (!names.isEmpty()) {
					food.setString(1, names);
					food.setString(2, "usda-" + row.get("ndb_no"));
					food.addBatch();
				}
			}
			food.executeBatch();
		}
	}

	private static String names(String published) {
		return Arrays.stream(published.split("[,;]"))
			.map(String::strip)
			.filter(Predicate.not(String::isEmpty))
			.filter(CODE.negate())
			.collect(Collectors.joining(", "));
	}

}
