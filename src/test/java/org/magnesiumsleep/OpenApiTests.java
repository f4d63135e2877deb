package org.magnesiumsleep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class OpenApiTests {

	private static final Path GOLDEN = Path.of("docs", "openapi.json");

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	@LocalServerPort
	private int port;

	private Http http;

	private JsonNode document;

	@BeforeEach
	void read() {
		this.http = new Http(this.port);
		this.document = this.http.json("/v3/api-docs");
	}

	/**
	 * With -Dgolden.update=true the copy is written anew, so that the diff shows the
	 * change.
	 */
	@Test
	void goldenCopyIsCurrent() throws IOException {
		if (Boolean.getBoolean("golden.update")) {
			Files.writeString(GOLDEN, JSON.writeValueAsString(this.document) + "\n");
		}
		assertThat(JSON.readTree(Files.readString(GOLDEN))).isEqualTo(this.document);
	}

	@Test
	void documentIsOpenApi31() {
		assertThat(this.document.get("openapi").asString()).startsWith("3.1");
		assertThat(this.document.at("/servers/0/url").asString()).isEqualTo("/");
	}

	@Test
	void everyOperationExplainsItself() {
		List<String> ids = new ArrayList<>();
		for (JsonNode operation : operations()) {
			String id = operation.get("operationId").asString();
			ids.add(id);
			assertThat(operation.path("summary").asString()).as(id).isNotBlank();
			assertThat(operation.path("description").asString()).as(id).isNotBlank();
			assertThat(operation.path("tags")).as(id).hasSize(1);
			assertThat(operation.path("responses").propertyNames()).as(id).contains("200", "400", "406", "500");
			for (JsonNode parameter : operation.path("parameters")) {
				assertThat(parameter.path("description").asString()).as(id).isNotBlank();
				assertThat(parameter.path("schema").isObject()).as(id + parameter).isTrue();
				assertThat(parameter.path("required").asBoolean()).as(id + parameter)
					.isEqualTo(parameter.path("example").isString());
			}
		}
		assertThat(ids).hasSize(25).doesNotHaveDuplicates();
	}

	@Test
	void problemsAreDeclaredAsProblemDocuments() {
		for (JsonNode operation : operations()) {
			operation.get("responses")
				.propertyStream()
				.filter((response) -> response.getKey().matches("[45].."))
				.forEach((response) -> assertThat(
						response.getValue().at("/content/application~1problem+json/schema/$ref").asString())
					.isEqualTo("#/components/schemas/Problem"));
		}
	}

	@Test
	void propertiesAreRequiredWhereTheyAreAlwaysThere() {
		assertThat(strings(this.document.at("/components/schemas/Food/required")))
			.contains("slug", "name", "magnesiumMgPer100g", "portions", "sources")
			.doesNotContain("percentDailyValue");
		assertThat(strings(this.document.at("/components/schemas/FoodPage/required"))).containsExactly("content",
				"page");
		assertThat(strings(this.document.at("/components/schemas/Supplement/required"))).containsExactly("amountMg");
		assertThat(this.document.at("/components/schemas/Supplement/properties/amountMg/maximum").asInt())
			.isEqualTo(10_000);
	}

	@Test
	void pagingParametersArePlainQueryParameters() {
		assertThat(this.document.at("/paths/~1api~1v1~1forms/get/parameters"))
			.extracting((parameter) -> parameter.get("name").asString() + " " + parameter.get("in").asString())
			.containsExactly("q query", "route query", "absorption query", "bestFor query", "slug query", "sort query",
					"page query", "size query", "format query");
	}

	private List<JsonNode> operations() {
		List<JsonNode> operations = new ArrayList<>();
		this.document.get("paths").forEach((path) -> path.forEach(operations::add));
		return operations;
	}

	private static List<String> strings(JsonNode array) {
		List<String> strings = new ArrayList<>();
		array.forEach((item) -> strings.add(item.asString()));
		return strings;
	}

}
