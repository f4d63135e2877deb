package org.magnesiumsleep;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/**
 * Bodies in JSON, made of the schema of a request: right in most places and wrong in
 * some.
 */
final class FuzzBodies {

	private static final Map<String, List<String>> WORDS = Map.of("form",
			List.of("glycinate", "citrate", "oxide", "epsom-salt", "nonsense"), "food",
			List.of("usda-11458", "usda-12061", "usda-01077", "nonsense"), "portion",
			List.of("1 cup", "1 medium", "1 oz"), "considerations",
			List.of("kidney-disease", "tetracycline-antibiotics", "pregnancy", "nonsense"));

	private static final List<String> WHOLE = List.of("", " ", "null", "true", "0", "\"text\"", "[]", "{}", "[{}]", "{",
			"}", "{\"profile\"", "{'profile':{}}", "{\"profile\":{\"ageYears\":5}}{}",
			"{\"profile\":{\"ageYears\":5}} x", "/* a */{}", "{\"profile\":{\"ageYears\":5},}", "\0", "profile=1",
			"<profile/>", "{\"profile\":{\"ageYears\":5,\"ageYears\":6}}",
			"{\"profile\":{\"ageYears\":5},\"profile\":null}", "{\"profile\":{\"\\u0061geYears\":5,\"ageYears\":6}}",
			"{\"\":0}", "{\"\\ud800\":1}", "{\"a/b~c\":1}");

	private final JsonNode document;

	private final FuzzValues values;

	/** How likely a place is to have a value that it should not have. */
	private double malice;

	FuzzBodies(JsonNode document, FuzzValues values) {
		this.document = document;
		this.values = values;
	}

	/** A body for a schema. */
	byte[] body(JsonNode schema) {
		this.malice = this.values.oneOf(List.of(0.0, 0.0, 0.02, 0.1, 0.5));
		String json = this.values.chance(0.06) ? this.values.oneOf(WHOLE) : value(schema, "");
		return this.values.chance(0.15) ? damaged(json) : json.getBytes(StandardCharsets.UTF_8);
	}

	private byte[] damaged(String json) {
		List<String> charsets = List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1", "windows-1252",
				"UTF-7", "IBM037");
		byte[] bytes = ("\uFEFF".repeat(this.values.below(2)) + json).getBytes(StandardCharsets.UTF_8);
		int place = this.values.below(bytes.length + 1);
		return switch (this.values.below(6)) {
			case 0 -> json.replace("a", "é")
				.getBytes(Charset.isSupported(charsets.get(place % 8)) ? Charset.forName(charsets.get(place % 8))
						: StandardCharsets.UTF_16);
			case 1 -> bytes;
			case 2 -> Arrays.copyOf(bytes, place);
			case 3 -> replaced(bytes, place, new byte[] { (byte) this.values.below(256) });
			case 4 -> replaced(bytes, place,
					this.values.oneOf(List.of(new byte[] { (byte) 0xC0, (byte) 0x80 },
							new byte[] { (byte) 0xED, (byte) 0xA0, (byte) 0x80 }, new byte[] { (byte) 0xFF },
							new byte[] { (byte) 0xC0, (byte) 0xA2 })));
			default -> padded(bytes, this.values.oneOf(List.of(65_535, 65_536, 65_537, 100_000)));
		};
	}

	private static byte[] replaced(byte[] bytes, int place, byte[] part) {
		byte[] damaged = Arrays.copyOf(bytes, Math.max(bytes.length, place + part.length));
		System.arraycopy(part, 0, damaged, place, part.length);
		return damaged;
	}

	private static byte[] padded(byte[] bytes, int length) {
		byte[] padded = new byte[Math.max(length, bytes.length)];
		Arrays.fill(padded, (byte) ' ');
		System.arraycopy(bytes, 0, padded, 0, bytes.length);
		return padded;
	}

	private String value(JsonNode reference, String name) {
		JsonNode schema = reference.has("$ref") ? this.document.at(reference.get("$ref").asString().substring(1))
				: reference;
		if (this.values.chance(this.malice)) {
			return this.values.chance(0.7) ? nonsense() : text(this.values.oneOf(FuzzValues.TEXTS));
		}
		if (schema.has("enum")) {
			return text(this.values.allowed(schema));
		}
		return switch (schema.path("type").asString()) {
			case "object" -> object(schema);
			case "array" -> array(schema, name);
			case "boolean" -> this.values.chance(0.5) ? "true" : "false";
			case "integer", "number" -> number(schema);
			default -> text(this.values.oneOf(WORDS.getOrDefault(name, List.of("a"))));
		};
	}

	private String number(JsonNode schema) {
		if (this.values.chance(0.1)) {
			return this.values.oneOf(List.of("0", "-0", "1e2", "0.1", "1e-20", "1e-21", "28.0"));
		}
		int least = schema.path("minimum").asInt(schema.path("exclusiveMinimum").asInt(0));
		int most = schema.path("maximum").asInt(1_000);
		return String.valueOf(switch (this.values.below(12)) {
			case 0 -> least;
			case 1 -> most;
			case 2 -> least - 1;
			case 3 -> most + 1;
			default -> least + 1 + this.values.below(most - least);
		});
	}

	private String object(JsonNode schema) {
		List<String> members = new ArrayList<>();
		schema.get("properties").propertyStream().forEach((property) -> {
			boolean needed = schema.path("required").toString().contains("\"" + property.getKey() + "\"");
			if (needed || this.values.chance(0.45)) {
				members.add(text(property.getKey()) + ":" + value(property.getValue(), property.getKey()));
			}
		});
		if (this.values.chance(this.malice)) {
			members.add(this.values.chance(0.4) && !members.isEmpty() ? this.values.oneOf(members)
					: text(this.values.oneOf(FuzzValues.TEXTS)) + ":" + nonsense());
		}
		if (this.values.chance(this.malice)) {
			members.add(text("ageYears") + ":" + this.values.oneOf(FuzzValues.NUMBERS));
		}
		return String.join(",", members).transform((all) -> "{" + all + "}");
	}

	private String array(JsonNode schema, String name) {
		int most = schema.path("maxItems").asInt(10);
		int size = this.values.chance(0.1) ? this.values.oneOf(List.of(0, most, most + 1)) : this.values.below(4);
		if (this.values.chance(0.01)) {
			return Collections.nCopies(20_000, this.values.oneOf(List.of("{}", "[]", "0", "\"\"")))
				.stream()
				.collect(Collectors.joining(",", "[", "]"));
		}
		return IntStream.range(0, size)
			.mapToObj((index) -> value(schema.get("items"), name))
			.collect(Collectors.joining(",", "[", "]"));
	}

	private String nonsense() {
		int depth = this.values.oneOf(List.of(1, 2, 10, 499, 501, 5_000));
		return switch (this.values.below(8)) {
			case 0 -> this.values.oneOf(List.of("null", "true", "false", "[]", "{}", "[null]", "{\"a\":{}}"));
			case 1 -> "[".repeat(depth) + "]".repeat(depth);
			case 2 -> "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
			case 3 -> this.values.oneOf(List.of("\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"\\x\"",
					"\"\\u12\"", "\"\t\"", "'a'", "\"a", "undefined", "\"" + "a".repeat(20_000) + "\""));
			default -> this.values.oneOf(FuzzValues.NUMBERS);
		};
	}

	private static String text(String value) {
		return '"' + value.replace("\\", "\\\\")
			.replace("\"", "\\\"")
			.replace("\0", "\\u0000")
			.replace("\t", "\\t")
			.replace("\r", "\\r")
			.replace("\n", "\\n") + '"';
	}

}
