package org.magnesiumsleep;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class TableTests {

	@LocalServerPort
	private int port;

	private Content content;

	@BeforeEach
	void connect() {
		this.content = new Content(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "forms", "foods", "studies", "faqs", "testimonials", "expert-opinions", "claims",
			"safety-notes", "reference-ranges", "sources" })
	void tableHasAllRowsAndColumnsOfTheJson(String collection) throws IOException {
		HttpResponse<String> response = this.content.http().get("/api/v1/" + collection, "Accept", "text/csv");
		assertThat(response.headers().firstValue("Content-Type").orElseThrow().split(";"))
			.containsExactlyInAnyOrder("text/csv", "charset=utf-8", "header=present");
		assertThat(response.headers().firstValue("Content-Disposition"))
			.hasValue("inline; filename=\"%s.csv\"".formatted(collection));
		List<CSVRecord> rows = parse(response.body());
		List<JsonNode> records = this.content.records(collection);
		assertThat(rows).hasSameSizeAs(records).isNotEmpty();
		for (int index = 0; index < rows.size(); index++) {
			CSVRecord row = rows.get(index);
			JsonNode record = records.get(index);
			row.toMap().forEach((column, cell) -> {
				JsonNode value = record.at("/" + column.replace('.', '/'));
				assertThat(isNested(column) ? JsonMapper.shared().readTree(cell) : cell).as(column)
					.isEqualTo(isNested(column) ? value : cell(value));
			});
			assertThat(row.toMap().keySet()).containsAll(columns(record));
		}
	}

	@Test
	void headerStandsInTheOrderOfTheJsonAlsoWithoutRows() {
		assertThat(this.content.http().get("/api/v1/foods?format=csv&slug=nothing").body()).isEqualTo(
				"slug,name,commonNames,category,magnesiumMgPer100g,previousMagnesiumMgPer100g,dataPoints,portions,"
						+ "namedInArticles,percentDailyValue,claims,verification,sources,lastReviewed\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/forms?route=topical", "/foods?namedInArticles=true&sort=magnesiumMgPer100g,desc",
			"/foods?q=spinach", "/foods?q=beans&sort=name,desc&category=legumes_and_legume_products",
			"/claims?slug=b10&slug=a10&slug=nothing", "/studies?q=elderly&form=oxide", "/sources?q=qqqqq" })
	void filtersOrderAndWordsApply(String path) throws IOException {
		List<String> slugs = this.content.http().all("/api/v1" + path).stream().map(Content::slug).toList();
		assertThat(parse(this.content.http().get("/api/v1" + path + "&format=csv").body()))
			.extracting((row) -> row.get("slug"))
			.containsExactlyElementsOf(slugs);
	}

	@ParameterizedTest
	@CsvSource({ "page=0, page", "size=10, size", "page=-1&colour=red, page colour", "sort=slug&route=x, route sort",
			"q=%20, q" })
	void mistakesAreRejectedAllAtOnce(String query, String parameters) {
		HttpResponse<String> response = this.content.http().get("/api/v1/forms?format=csv&" + query);
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(Content.texts(Http.json(response), "errors.parameter"))
			.containsExactlyInAnyOrder(parameters.split(" "));
	}

	private static List<CSVRecord> parse(String table) throws IOException {
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(table))
			.getRecords();
	}

	/** What the contract makes of the JSON. */
	private static String cell(JsonNode value) {
		if (value.isMissingNode()) {
			return "";
		}
		if (value.isNumber()) {
			return value.decimalValue().stripTrailingZeros().toPlainString();
		}
		String text = value.isArray() ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining("; "))
				: value.asString();
		return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
	}

	private static boolean isNested(String column) {
		return List
			.of("articleSays", "identifiers", "sources", "portions", "outcomes", "decidedBy", "disagreements",
					"regimen")
			.contains(column);
	}

	private static List<String> columns(JsonNode record) {
		return record.propertyStream()
			.flatMap((property) -> property.getValue().isObject()
					? property.getValue().propertyNames().stream().map((name) -> property.getKey() + "." + name)
					: Stream.of(property.getKey()))
			.toList();
	}

}
