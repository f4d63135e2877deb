package org.magnesiumsleep;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the OpenAPI document shows is there, is allowed and is true. */
@ApplicationTest
class OpenApiExampleTests {

	private static final String ADDRESS = "http://localhost/v3/api-docs";

	private static final String JSON = "/content/application~1json";

	@LocalServerPort
	private int port;

	private Http http;

	private JsonNode document;

	@BeforeEach
	void read() {
		this.http = new Http(this.port);
		this.document = this.http.json("/v3/api-docs");
	}

	@Test
	void everyPropertyHasADescriptionAndAnExample() {
		SchemaRegistry schemas = closedSchemas();
		List<String> wanting = new ArrayList<>();
		this.document.at("/components/schemas")
			.propertyStream()
			.forEach((schema) -> look("#/components/schemas/" + schema.getKey(), schema.getValue(), schemas, wanting));
		assertThat(wanting).isEmpty();
	}

	@Test
	void propertyThatIsALongListShowsItsFirstItems() {
		assertThat(this.document.at("/components/schemas/Suggestions/properties/content/example"))
			.containsExactlyElementsOf(this.document
				.at("/paths/~1api~1v1~1search~1suggestions/get/responses/200" + JSON + "/examples/answer/value/content")
				.valueStream()
				.limit(2)
				.toList());
	}

	@Test
	void everyParameterHasADescriptionAndAnExample() {
		gets().forEach((path, operation) -> {
			for (JsonNode parameter : operation.path("parameters")) {
				String name = path + " " + parameter.get("name").asString();
				assertThat(parameter.path("description").asString()).as(name).isNotBlank();
				assertThat(errors(parameter.get("schema"), example(parameter))).as(name).isEmpty();
			}
		});
	}

	@Test
	void everyExampleOfAParameterFindsSomething() {
		gets().forEach((path, operation) -> {
			for (JsonNode parameter : operation.path("parameters")) {
				boolean narrows = parameter.get("in").asString().equals("query")
						&& !parameter.get("name").asString().equals("format");
				if (narrows && !path.contains("search")) {
					JsonNode example = example(parameter);
					String query = query(parameter, example.isArray() ? example.get(0) : example);
					assertThat(this.http.json(path + "?" + query).at("/page/totalElements").asInt()).as(path + query)
						.isPositive();
				}
			}
		});
	}

	@Test
	void everyAnswerThatIsShownIsTheAnswerOfTheService() {
		gets().forEach((path, operation) -> {
			if (!path.contains("conformance")) {
				JsonNode answer = this.http.json(address(path, operation));
				JsonNode shown = operation.at("/responses/200" + JSON + "/examples/answer/value");
				assertThat(shown.toString().replace("localhost:8080", "localhost:" + this.port)).as(path)
					.isEqualTo(answer.toString());
			}
		});
		JsonNode check = this.document.at("/paths/~1api~1v1~1intake-checks/post");
		check.at("/requestBody" + JSON + "/examples").propertyStream().forEach((request) -> {
			String body = request.getValue().get("value").toString();
			assertThat(check.at("/responses/200" + JSON + "/examples/" + request.getKey() + "/value"))
				.isEqualTo(Http.json(this.http.post("/api/v1/intake-checks", body)));
		});
	}

	@Test
	void schemasAllowTheExamplesAndNameAllTheirParts() {
		SchemaRegistry schemas = closedSchemas();
		List<JsonNode> contents = new ArrayList<>();
		for (JsonNode path : this.document.get("paths")) {
			for (JsonNode operation : path) {
				contents.add(operation.at("/requestBody" + JSON));
				contents.add(operation.at("/responses/200" + JSON));
			}
		}
		for (JsonNode content : contents) {
			String reference = content.at("/schema/$ref").asString();
			for (JsonNode example : content.path("examples")) {
				assertThat(schemas.getSchema(SchemaLocation.of(ADDRESS + reference)).validate(example.get("value")))
					.as(reference)
					.isEmpty();
			}
		}
		assertThat(contents).filteredOn((content) -> content.has("examples")).hasSize(25);
	}

	@Test
	void newcomerReadsFromTopToBottom() {
		assertThat(this.document.get("tags")).extracting((tag) -> tag.get("name").asString())
			.containsExactly("Index", "Search", "Intake check", "Forms", "Foods", "Questions and answers", "Claims",
					"Studies", "Safety notes", "Reference ranges", "Sources", "Expert opinions", "Testimonials",
					"Conformance");
		List<String> paths = List.copyOf(this.document.get("paths").propertyNames());
		assertThat(paths).startsWith("/api/v1", "/api/v1/search", "/api/v1/search/suggestions", "/api/v1/intake-checks",
				"/api/v1/forms", "/api/v1/forms/{slug}");
		assertThat(paths).endsWith("/api/v1/testimonials/{slug}", "/api/v1/conformance/intake-checks");
	}

	/** The schemas of the document, none of which allows what it does not name. */
	private SchemaRegistry closedSchemas() {
		for (JsonNode schema : this.document.at("/components/schemas")) {
			((ObjectNode) schema).put("additionalProperties", false);
		}
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
				(builder) -> builder.schemas(Map.of(ADDRESS, this.document.toString())));
	}

	private static void look(String place, JsonNode schema, SchemaRegistry schemas, List<String> wanting) {
		schema.path("properties").propertyStream().forEach((property) -> {
			String part = place + "/properties/" + property.getKey();
			JsonNode value = property.getValue();
			if (value.path("description").asString().isBlank()) {
				wanting.add(part + " has no description");
			}
			errors(schemas.getSchema(SchemaLocation.of(ADDRESS + part)), value.path("example"))
				.forEach((error) -> wanting.add(part + error));
			look(part, value, schemas, wanting);
			look(part + "/items", value.path("items"), schemas, wanting);
		});
	}

	private static List<String> errors(JsonNode schema, JsonNode example) {
		return errors(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema), example);
	}

	private static List<String> errors(Schema schema, JsonNode example) {
		return example.isMissingNode() ? List.of(" has no example")
				: schema.validate(example).stream().map((error) -> " " + error).toList();
	}

	private Map<String, JsonNode> gets() {
		Map<String, JsonNode> gets = new LinkedHashMap<>();
		this.document.get("paths").propertyStream().forEach((path) -> {
			if (path.getValue().has("get")) {
				gets.put(path.getKey(), path.getValue().get("get"));
			}
		});
		return gets;
	}

	/** Optional parameters have theirs in the schema, as Swagger UI would send it. */
	private static JsonNode example(JsonNode parameter) {
		return parameter.path("required").asBoolean() ? parameter.path("example") : parameter.at("/schema/examples/0");
	}

	private static String address(String path, JsonNode operation) {
		List<String> query = new ArrayList<>();
		String address = path;
		for (JsonNode parameter : operation.path("parameters")) {
			if (parameter.get("in").asString().equals("path")) {
				address = address.replace("{slug}", parameter.get("example").asString());
			}
			else if (parameter.path("required").asBoolean()) {
				query.add(query(parameter, parameter.get("example")));
			}
			else if (parameter.get("name").asString().equals("size")) {
				query.add("size=1");
			}
		}
		return address + (query.isEmpty() ? "" : "?" + String.join("&", query));
	}

	private static String query(JsonNode parameter, JsonNode value) {
		return parameter.get("name").asString() + "=" + URLEncoder.encode(value.asString(), StandardCharsets.UTF_8);
	}

}
