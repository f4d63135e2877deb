package org.magnesiumsleep;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;

/** The vocabulary of schema.org, and what in a document is not in it. */
final class SchemaOrg {

	private static final String NAMESPACE = "http://schema.org/";

	private static final Pattern LINE = Pattern.compile("(\\w+) (?:< (.*)|: (.*) -> (.*))");

	private final Map<String, Set<String>> parents = new HashMap<>();

	private final Map<String, Set<String>> domains = new HashMap<>();

	private final Map<String, Set<String>> ranges = new HashMap<>();

	SchemaOrg() {
		try (InputStream terms = SchemaOrg.class.getResourceAsStream("schema-org-terms.txt")) {
			new String(terms.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(LINE::matcher)
				.filter(Matcher::matches)
				.forEach(this::read);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** All that is wrong with a document, after a JSON-LD processor has expanded it. */
	List<String> mistakes(String document) {
		return expand(document).stream().flatMap((node) -> mistakes("", node.asJsonObject())).toList();
	}

	/** As a client that follows the context gets it. */
	JsonArray expand(String document) {
		try {
			return JsonLd.expand(JsonDocument.of(new StringReader(document)))
				.loader((address, options) -> JsonDocument.of(new StringReader(context(address.toString()))))
				.get();
		}
		catch (JsonLdError failure) {
			throw new AssertionError(document, failure);
		}
	}

	/** Stands for the context that schema.org serves: addresses are typed in it. */
	private String context(String address) {
		if (!address.matches("https://schema.org/?")) {
			throw new AssertionError("unknown context " + address);
		}
		return this.ranges.entrySet()
			.stream()
			.filter((property) -> property.getValue().contains("URL"))
			.map((property) -> "\"%s\":{\"@id\":\"%s%1$s\",\"@type\":\"@id\"}".formatted(property.getKey(), NAMESPACE))
			.collect(Collectors.joining(",", "{\"@context\":{\"@vocab\":\"" + NAMESPACE + "\",", "}}"));
	}

	private Stream<String> mistakes(String place, JsonObject node) {
		Set<String> types = new TreeSet<>();
		if (node.containsKey("@type")) {
			node.getJsonArray("@type").forEach((type) -> types.add(term(((JsonString) type).getString())));
		}
		if (types.isEmpty()) {
			return node.keySet().equals(Set.of("@id")) ? Stream.empty() : Stream.of(place + " has no type");
		}
		Set<String> kinds = types.stream().flatMap((type) -> ancestors(type).stream()).collect(Collectors.toSet());
		return Stream.concat(
				types.stream()
					.filter((type) -> !this.parents.containsKey(type))
					.map((type) -> place + " unknown type " + type),
				node.entrySet()
					.stream()
					.filter((entry) -> !entry.getKey().startsWith("@"))
					.flatMap((entry) -> mistakes(place + "/" + types, kinds, term(entry.getKey()),
							entry.getValue().asJsonArray())));
	}

	private Stream<String> mistakes(String place, Set<String> kinds, String property, JsonArray values) {
		if (!this.domains.containsKey(property)) {
			return Stream.of(place + " unknown property " + property);
		}
		if (this.domains.get(property).stream().noneMatch(kinds::contains)) {
			return Stream.of(place + " may not have " + property);
		}
		return values.stream()
			.map(JsonValue::asJsonObject)
			.flatMap(
					(value) -> Stream.concat(mistake(place + "/" + property, this.ranges.get(property), value).stream(),
							value.containsKey("@value") ? Stream.empty() : mistakes(place + "/" + property, value)));
	}

	private Set<String> mistake(String place, Set<String> range, JsonObject value) {
		Set<String> kinds;
		if (value.containsKey("@value")) {
			kinds = (value.get("@value").getValueType() == ValueType.NUMBER) ? Set.of("Number", "Integer", "Float")
					: Set.of("Text", "Date", "DateTime", "URL");
		}
		else if (value.containsKey("@type")) {
			kinds = ancestors(term(((JsonString) value.getJsonArray("@type").get(0)).getString()));
		}
		else {
			kinds = Set.of("URL", "Thing", "CreativeWork", "MedicalEntity");
		}
		return range.stream().anyMatch(kinds::contains) ? Set.of() : Set.of(place + " may not be " + value);
	}

	private Set<String> ancestors(String type) {
		Set<String> all = new TreeSet<>(Set.of(type));
		this.parents.getOrDefault(type, Set.of()).forEach((parent) -> all.addAll(ancestors(parent)));
		return all;
	}

	private void read(Matcher line) {
		if (line.group(2) != null) {
			this.parents.put(line.group(1), words(line.group(2)));
		}
		else {
			this.domains.put(line.group(1), words(line.group(3)));
			this.ranges.put(line.group(1), words(line.group(4)));
		}
	}

	private static Set<String> words(String text) {
		return Stream.of(text.split(" ")).filter((word) -> !word.isEmpty()).collect(Collectors.toSet());
	}

	private static String term(String address) {
		return address.startsWith(NAMESPACE) ? address.substring(NAMESPACE.length()) : address;
	}

}
