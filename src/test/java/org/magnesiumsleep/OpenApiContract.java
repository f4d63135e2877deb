package org.magnesiumsleep;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the OpenAPI document says of answers: their statuses, types and schemas. */
final class OpenApiContract {

	static final String JSON = "application/json";

	static final String PROBLEM = "application/problem+json";

	private static final Map<String, String> METHODS = Map.of("GET", "get", "HEAD", "get", "POST", "post");

	private static final SchemaRegistry REGISTRY = SchemaRegistry
		.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private final JsonNode document;

	private final Map<String, Pattern> paths = new TreeMap<>();

	private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

	/**
	 * Takes the document as it is served; a schema that names properties has no others.
	 */
	OpenApiContract(JsonNode document) {
		this.document = document;
		close(document.get("components"));
		document.get("paths")
			.propertyNames()
			.forEach((path) -> this.paths.put(path,
					Pattern.compile(path.replace(".", "\\.").replaceAll("\\{\\w+}", "[a-zA-Z0-9-]+"))));
	}

	JsonNode document() {
		return this.document;
	}

	/**
	 * The pointer to the operation that answers a method at an address, if there is one.
	 */
	Optional<String> operation(String method, String path) {
		String name = METHODS.getOrDefault(method, "none");
		return this.paths.entrySet()
			.stream()
			.sorted((one, other) -> one.getKey().contains("{") ? 1 : -1)
			.filter((known) -> known.getValue().matcher(path).matches())
			.map((known) -> "/paths/" + known.getKey().replace("/", "~1") + "/" + name)
			.filter((pointer) -> this.document.at(pointer).isObject())
			.findFirst();
	}

	/** Whether an operation has an answer of this status. */
	boolean answers(String operation, int status) {
		return this.document.at(operation + "/responses/" + status).isObject();
	}

	/** Whether an operation answers with this type of content. */
	boolean answers(String operation, int status, String type) {
		return schema(operation, status, type).isObject();
	}

	/** What of an answer is not as the document says. */
	List<Error> errors(String operation, int status, String type, JsonNode body) {
		return errors(operation + status + type, schema(operation, status, type), body);
	}

	/** What of the body of a request is not as the document says. */
	List<Error> requestErrors(String operation, JsonNode body) {
		return errors(operation, this.document.at(operation + "/requestBody/content/application~1json/schema"), body);
	}

	/** What of any problem document is not as the document says. */
	List<Error> problemErrors(JsonNode body) {
		return errors(PROBLEM, this.document.at("/components/schemas/Problem"), body);
	}

	private JsonNode schema(String operation, int status, String type) {
		return this.document.at(operation + "/responses/" + status + "/content/" + type.replace("/", "~1") + "/schema");
	}

	private List<Error> errors(String name, JsonNode schema, JsonNode body) {
		return this.schemas.computeIfAbsent(name, (key) -> {
			ObjectNode whole = ((ObjectNode) schema.deepCopy()).set("components", this.document.get("components"));
			return REGISTRY.getSchema(whole.toString());
		}).validate(body);
	}

	/** Forbids properties that a schema does not name, wherever it names any. */
	private static void close(JsonNode node) {
		if (node instanceof ObjectNode schema && schema.path("properties").isObject()
				&& !schema.has("additionalProperties")) {
			schema.put("additionalProperties", false);
		}
		node.forEach(OpenApiContract::close);
	}

}
