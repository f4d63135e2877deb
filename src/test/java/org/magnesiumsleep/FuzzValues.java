package org.magnesiumsleep;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import tools.jackson.databind.JsonNode;

/**
 * Values that a schema allows, values that nobody should send, and ways to write them.
 */
final class FuzzValues {

	/** Numbers as texts of JSON, and what looks like one. */
	static final List<String> NUMBERS = List.of("0", "-0", "-0.0", "1", "-1", "0.1", "1.0", "28", "28.0", "1e2", "1E+2",
			"1e309", "-1e309", "1e-400", "1e999999999", "1e-999999999", "1e99999999999", "0x1", "1_000", "NaN",
			"Infinity", "-Infinity", "01", ".5", "5.", "+1", "1,5", "2147483647", "2147483648", "-2147483649",
			"9007199254740993", "9223372036854775808", "999999999", "1000000000", "10000", "10000.0000000001",
			"0.00000000000000000001", "0.000000000000000000001", "5000", "5001", "120", "121", "1440", "1441", "24",
			"25", "9".repeat(1_001), "0." + "3".repeat(999), "٣", "1e", "--1", "");

	/** Texts of all kinds; none of them breaks off in the middle of a letter. */
	static final List<String> TEXTS = List.of("", " ", "\t", "a", "\0", "a\0b", "\r\nX-Injected: 1", "null",
			"undefined", "true", "[]", "{}", "../../etc/passwd", "..", ".", "%", "%00", "%2e%2e", "'", "\"",
			"' or 1=1--", "<b>&amp;", "${7*7}", "#{7*7}", "${jndi:ldap://x}", "\\", "/", "//", ";a=b", "?", "#", "&",
			"=", "+", "*", "**", "\u202Eabc", "שלום", "مرحبا", "💊", "👩‍👩‍👧", "é", "e\u0301", "ß", "İ", "ﬀ",
			"\uFEFFa", "\uFFFE", "\uFFFF", "\u0085", "\u2028", "Ⅷ", "a".repeat(79) + "💊", "💊".repeat(100),
			"💊".repeat(101), "a".repeat(200), "a".repeat(201), "a ".repeat(100), "a".repeat(3_000),
			"\u0301".repeat(50), "glycinate", "GLYCINATE", "usda-11458", "article-a", "kidney-disease", "1 cup",
			"restless legs", "magnesium", "and or not", "title:sleep^2", "sle?p*", "\"a b\"~3");

	/**
	 * Bytes that are no text in UTF-8, percent-encoded: overlong, halves of letters,
	 * unfinished.
	 */
	static final List<String> BROKEN = List.of("%", "%a", "%zz", "%c0%80", "%c0%af", "%e0%80%af", "%f0%80%80%af",
			"%ed%a0%80", "%ed%b0%80", "%ff", "%fe%ff", "%c3", "%e2%82", "%f5%80%80%80", "%80", "%u0041");

	private final Random random;

	FuzzValues(Random random) {
		this.random = random;
	}

	<T> T oneOf(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	boolean chance(double part) {
		return this.random.nextDouble() < part;
	}

	int below(int bound) {
		return this.random.nextInt(bound);
	}

	/** A value of a query parameter that its schema allows. */
	String allowed(JsonNode schema) {
		if (schema.has("enum")) {
			return schema.get("enum").get(below(schema.get("enum").size())).asString();
		}
		return switch (schema.path("type").asString()) {
			case "boolean" -> chance(0.5) ? "true" : "false";
			case "integer" -> String.valueOf(number(schema));
			case "number" -> chance(0.5) ? String.valueOf(number(schema)) : number(schema) / 8 + ".5";
			case "array" -> schema.at("/items/enum").isArray() ? allowed(schema.get("items"))
					: schema.at("/examples/0/0").asString();
			default -> word(schema);
		};
	}

	private long number(JsonNode schema) {
		long least = schema.path("minimum").asLong(Integer.MIN_VALUE);
		long most = schema.path("maximum").asLong(Integer.MAX_VALUE);
		return switch (below(4)) {
			case 0 -> least;
			case 1 -> most;
			default -> least + (long) (this.random.nextDouble() * Math.min(most - least, 200));
		};
	}

	private String word(JsonNode schema) {
		int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
		List<String> fitting = TEXTS.stream()
			.filter((text) -> !text.isBlank() && text.codePointCount(0, text.length()) <= most)
			.toList();
		return chance(0.5) ? schema.at("/examples/0").asString("sleep") : oneOf(fitting);
	}

	/** A value that a schema certainly forbids, or nothing where it allows every text. */
	String forbidden(JsonNode schema) {
		if (schema.has("enum") || schema.at("/items/enum").isArray()) {
			return oneOf(List.of("nonsense", "", "İ", "a,b", "\0", "💊", "null", "a".repeat(1_000)));
		}
		return switch (schema.path("type").asString()) {
			case "boolean" -> oneOf(List.of("1", "yes", "", "truee", "null", "💊"));
			case "integer", "number" -> oneOf(List.of("-1", "1e309", "0x1", "1_000", "NaN", "Infinity", "", " 1", "٣",
					"--1", "9".repeat(400), "1e-400", "null", "-0", "+1"));
			default ->
				schema.has("maxLength") ? oneOf(List.of("", " ", "\u2003", "💊".repeat(201), "a".repeat(3_000))) : null;
		};
	}

	/**
	 * A text in a query or a form: as it has to be, or with more than has to be encoded.
	 */
	String encode(String text) {
		StringBuilder encoded = new StringBuilder();
		boolean all = chance(0.2);
		boolean lower = chance(0.3);
		boolean plus = chance(0.5);
		for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
			boolean plain = one >= '0' && one <= '9' || one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z'
					|| one == '-' || one == '_' || one == '.' || one == ',';
			if (plain && !all) {
				encoded.append((char) one);
			}
			else if (one == ' ' && plus) {
				encoded.append('+');
			}
			else {
				String hex = "%%%02X".formatted(one);
				encoded.append(lower ? hex.toLowerCase(Locale.ROOT) : hex);
			}
		}
		return encoded.toString();
	}

}
