package org.magnesiumsleep;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** What the service publishes, as a client reads it; each list is fetched once. */
final class Content {

	private static final String BASE = "/api/v1/";

	private static final String ONE = "/{slug}";

	private final Http http;

	private final Map<String, List<JsonNode>> lists = new HashMap<>();

	Content(int port) {
		this.http = new Http(port);
	}

	Http http() {
		return this.http;
	}

	/** The last part of the address of every collection whose records have a slug. */
	Set<String> collections() {
		Set<String> collections = new TreeSet<>();
		openApiPaths().propertyNames()
			.stream()
			.filter((path) -> path.startsWith(BASE) && path.endsWith(ONE))
			.map((path) -> path.substring(BASE.length(), path.length() - ONE.length()))
			.forEach(collections::add);
		return collections;
	}

	JsonNode openApiPaths() {
		return this.http.json("/v3/api-docs").get("paths");
	}

	List<JsonNode> records(String collection) {
		return this.lists.computeIfAbsent(collection, (name) -> this.http.all(BASE + name));
	}

	Stream<JsonNode> everything() {
		return collections().stream().flatMap((collection) -> records(collection).stream());
	}

	List<String> slugs(String collection) {
		return records(collection).stream().map(Content::slug).toList();
	}

	JsonNode record(String collection, String slug) {
		return records(collection).stream()
			.filter((record) -> slug(record).equals(slug))
			.findAny()
			.orElseThrow(() -> new AssertionError("no " + slug + " in " + collection));
	}

	static String slug(JsonNode record) {
		return record.get("slug").asString();
	}

	/** The values at a path such as {@code portions.grams}, out of every list on it. */
	static Stream<JsonNode> at(JsonNode node, String path) {
		Stream<JsonNode> nodes = elements(node);
		for (String name : path.split("\\.")) {
			nodes = nodes.filter((parent) -> parent.has(name)).flatMap((parent) -> elements(parent.get(name)));
		}
		return nodes;
	}

	static List<String> texts(JsonNode node, String path) {
		return at(node, path).map(JsonNode::asString).toList();
	}

	/** Every property in the record, however deep. */
	static Stream<Map.Entry<String, JsonNode>> properties(JsonNode node) {
		return Stream.concat(node.propertyStream(),
				Stream
					.concat(node.propertyStream().map(Map.Entry::getValue),
							node.isArray() ? elements(node) : Stream.empty())
					.flatMap(Content::properties));
	}

	/** Every text and figure in the record, however deep. */
	static Stream<JsonNode> leaves(JsonNode node) {
		return node.isContainer() ? node.valueStream().flatMap(Content::leaves) : Stream.of(node);
	}

	/**
	 * The rows of a table of test data without its head; the last of the columns asked
	 * for takes the rest of the row.
	 */
	static List<String[]> rows(String resource, int columns) {
		try (InputStream table = Content.class.getResourceAsStream(resource)) {
			return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((row) -> row.split(",", columns))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Stream<JsonNode> elements(JsonNode node) {
		return node.isArray() ? node.valueStream() : Stream.of(node);
	}

}
