package org.magnesiumsleep.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;

/**
 * Compares the content of a database that outlives us with what the migrations made of
 * it, table by table, before anything of it is served. An embedded database is new at
 * every start.
 */
@Component
@Profile("postgres")
class ContentChecksums implements SmartInitializingSingleton {

	/** A line for each table: its name, its rows and the sum of their hashes. */
	static final String EXPECTED = "db/checksums.txt";

	private static final String TABLES = "select lower(table_name) from information_schema.tables where table_type = 'BASE TABLE' "
			+ "and lower(table_schema) = lower(current_schema) and lower(table_name) <> 'flyway_schema_history'";

	private final JdbcTemplate database;

	ContentChecksums(JdbcTemplate database) {
		this.database = database;
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<String> found = read();
		List<String> expected = expected();
		if (!found.equals(expected)) {
			throw new DamagedContentException(expected.stream()
				.filter((line) -> !found.contains(line))
				.map((line) -> line.substring(0, line.indexOf(' ')))
				.toList());
		}
	}

	/** What the database holds now. */
	List<String> read() {
		return this.database.queryForList(TABLES, String.class)
			.stream()
			.sorted()
			.map((table) -> this.database.query("select * from " + table, sumOf(table)))
			.toList();
	}

	private static List<String> expected() {
		try {
			return new ClassPathResource(EXPECTED).getContentAsString(StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

	private static ResultSetExtractor<String> sumOf(String table) {
		return (rows) -> line(table, rows);
	}

	private static String line(String table, ResultSet rows) throws SQLException {
		MessageDigest digest = digest();
		SortedMap<String, Integer> columns = new TreeMap<>();
		for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
			columns.put(rows.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT), column);
		}
		long count = 0;
		long sum = 0;
		while (rows.next()) {
			for (Map.Entry<String, Integer> column : columns.entrySet()) {
				digest.update(bytes(column.getKey()));
				digest.update(bytes(text(rows.getObject(column.getValue()))));
			}
			// A sum, as rows come in no order.
			sum += ByteBuffer.wrap(digest.digest()).getLong();
			count++;
		}
		return "%s %d %016x".formatted(table, count, sum);
	}

	/** The same for a value whatever the database that gives it. */
	private static String text(@Nullable Object value) throws SQLException {
		if (value instanceof Array list) {
			return Arrays.deepToString((Object[]) list.getArray());
		}
		return (value instanceof BigDecimal number) ? number.stripTrailingZeros().toPlainString()
				: String.valueOf(value);
	}

	/** With an end that no text holds. */
	private static byte[] bytes(String text) {
		return (text + '\0').getBytes(StandardCharsets.UTF_8);
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException(missing);
		}
	}

}
