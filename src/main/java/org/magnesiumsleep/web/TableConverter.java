package org.magnesiumsleep.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Writes tables as CSV (RFC 4180), row by row. */
@Component
class TableConverter extends AbstractHttpMessageConverter<Table<?>> {

	/** With these a spreadsheet takes a text for a formula. */
	private static final String FORMULA = "=+-@\t\r";

	private final JsonMapper json;

	TableConverter(JsonMapper json) {
		super(Format.CSV.mediaType());
		this.json = json;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type == Table.class;
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	protected Table<?> readInternal(Class<? extends Table<?>> type, HttpInputMessage message) {
		throw new UnsupportedOperationException("Tables are only written");
	}

	@Override
	protected void writeInternal(Table<?> table, HttpOutputMessage message) throws IOException {
		List<Column> columns = Column.of(table.type());
		Writer writer = new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8);
		CSVFormat.RFC4180.printRecord(writer, columns.stream().map(Column::name).toArray());
		for (Object row : table.rows()) {
			CSVFormat.RFC4180.printRecord(writer,
					columns.stream().map((column) -> cell(column, column.value().apply(row))).toArray());
		}
		writer.flush();
	}

	private String cell(Column column, @Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof BigDecimal number) {
			return number.stripTrailingZeros().toPlainString();
		}
		if (value instanceof Number number) {
			return number.toString();
		}
		if (value instanceof Collection<?> values) {
			return column.nested() ? this.json.writeValueAsString(values)
					: harmless(values.stream().map(String::valueOf).collect(Collectors.joining("; ")));
		}
		return harmless(value.toString());
	}

	private static String harmless(String text) {
		return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}

}
