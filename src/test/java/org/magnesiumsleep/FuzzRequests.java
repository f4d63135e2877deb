package org.magnesiumsleep;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.magnesiumsleep.FuzzRequest.Expected;
import tools.jackson.databind.JsonNode;

/**
 * Makes requests out of the OpenAPI document, right ones and such as nobody should send.
 */
final class FuzzRequests {

	private static final String VERSION = "HTTP/1.1";

	private static final String CHECK = "/api/v1/intake-checks";

	private static final String FORM = "/embed/intake-check";

	private static final List<String> METHODS = List.of("HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE",
			"BREW", "get", "PROPFIND", "CONNECT");

	private static final List<String> OTHER_PATHS = List.of("/", "/embed/forms", "/embed/forms/glycinate",
			"/embed/foods", "/embed/claims", "/embed/nothing", FORM, "/embed/embed.js", "/docs/api", "/docs/nothing",
			"/problems/not-found", "/problems/nothing", "/swagger-ui.html", "/swagger-ui/index.html", "/v3/api-docs",
			"/v3/api-docs.yaml", "/actuator/health", "/actuator/info", "/actuator/env", "/error", "/nothing",
			"/favicon.ico", "/robots.txt", "/api/v1/", "/api/v1/forms/", "/api/v2", "/api", "//api/v1",
			"/api/v1/forms;a=b", "/api/v1/forms;jsessionid=1", "/api/v1/forms/../foods", "/api/v1/%66orms",
			"/API/V1/FORMS", "/api/v1/forms.json", "/assets/site.css", "/assets/../application.properties",
			"/h2-console", "/api/v1/forms%2Foxide", "/api/v1/forms%00", "/api/v1/forms/%ed%a0%80",
			"/api/v1/forms\\oxide", "*", "/%", "/api/v1/forms/oxide/claims");

	private static final List<String> ACCEPTS = List.of("*/*", "application/json", "text/html", "text/csv",
			"application/ld+json", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "foo", "", ",",
			"*", "*/*;q=0", "application/json;q=0", "application/json;q=2", "application/json;q=x", "image/png",
			"application/problem+json", "application/json;charset=utf-16", "a/b;c=\"",
			"text/x;q=0.1,".repeat(60) + "*/*", "\u00FF/\u00FF", "application/xml, */*;q=0.1", "application/*+json",
			"text/*;q=0.5, application/json;q=0.4");

	private static final List<String> TAGS = List.of("*", "\"x\"", "W/\"x\"", "w/\"x\"", "*, \"x\"", "\"", "x", ",,,",
			"\"a\" b", "\"a,b\", \"c\"", "\"\u00FF\"", "W/", "\"x\", ".repeat(500) + "\"y\"",
			"\"" + "x".repeat(5_000) + "\"");

	private static final List<String> TYPES = List.of("application/json", "application/json; charset=utf-8",
			"application/json;charset=UTF-16", "application/json;charset=latin1", "application/json;charset=none",
			"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=x",
			"application/merge-patch+json", "application/problem+json", "application/*", "*/*", "json", "",
			"application/json;", "application/json;a", "application/json, text/plain", "application/xml", "\u00FF");

	private static final List<String> HEADERS = List.of("Accept-Encoding: gzip", "Accept-Encoding: gzip;q=0, *;q=0",
			"Accept-Encoding: br, \u00FF", "Accept-Language: xx-\u00FF", "Range: bytes=0-10", "Range: bytes=5-1,a",
			"If-Modified-Since: yesterday", "If-Match: \"x\"", "If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT",
			"Cookie: JSESSIONID=1; a=\u00FF; $Version=1", "Origin: null", "Origin: https://example.org",
			"Origin: \u00FF", "X-HTTP-Method-Override: DELETE", "X-Forwarded-Host: evil.example",
			"X-Forwarded-Proto: gopher", "Forwarded: host=\"evil", "Expect: 100-continue", "Expect: the-impossible",
			"Upgrade: websocket", "Connection: upgrade, x", "Authorization: Basic \u00FF", "Content-Type: \u00FF",
			"Content-Language: \u00FF", "Referer: \u00FF", "X-" + "a".repeat(200) + ": 1",
			"X-Long: " + "a".repeat(9_000), "Content-Encoding: gzip", "Access-Control-Request-Method: DELETE",
			"TE: trailers", "Max-Forwards: -1", "Host: evil.example:99", "Transfer-Encoding: chunked");

	private final JsonNode document;

	private final FuzzValues values;

	private final FuzzBodies bodies;

	private final List<Map.Entry<String, JsonNode>> reads = new ArrayList<>();

	FuzzRequests(JsonNode document, FuzzValues values) {
		this.document = document;
		this.values = values;
		this.bodies = new FuzzBodies(document, values);
		document.get("paths").propertyStream().filter((path) -> path.getValue().has("get")).forEach(this.reads::add);
	}

	FuzzRequest next() {
		int kind = this.values.below(100);
		if (kind < 50) {
			return read();
		}
		if (kind < 78) {
			return check();
		}
		if (kind < 86) {
			return form();
		}
		return (kind < 90) ? embedding() : elsewhere();
	}

	/** A GET of the document, with parameters that may stand there or not. */
	private FuzzRequest read() {
		Map.Entry<String, JsonNode> operation = this.values.oneOf(this.reads);
		JsonNode parameters = operation.getValue().at("/get/parameters");
		String path = operation.getKey();
		List<String> query = new ArrayList<>();
		Set<String> given = new HashSet<>();
		Expected expected = Expected.ANSWER;
		for (JsonNode parameter : parameters) {
			String name = parameter.get("name").asString();
			JsonNode schema = parameter.get("schema");
			if (parameter.get("in").asString().equals("path")) {
				boolean known = this.values.chance(0.7);
				String text = this.values.oneOf(FuzzValues.TEXTS);
				path = path.replace("{" + name + "}",
						known ? parameter.path("example").asString() : this.values.encode(text.isEmpty() ? "x" : text));
				expected = known ? expected : Expected.EITHER;
			}
			else if (parameter.path("required").asBoolean() || this.values.chance(0.2)) {
				given.add(name);
				String forbidden = this.values.chance(0.2) ? this.values.forbidden(schema) : null;
				if (forbidden != null) {
					expected = Expected.REFUSAL;
				}
				String example = parameter.path("example").asString("");
				String allowed = example.isEmpty() || this.values.chance(0.5) ? this.values.allowed(schema) : example;
				query.add(name + "=" + this.values.encode((forbidden != null) ? forbidden : allowed));
				if (this.values.chance(0.03) && !schema.path("type").asString().equals("array")) {
					query.add(query.get(query.size() - 1));
					expected = Expected.REFUSAL;
				}
			}
		}
		boolean table = query.stream().anyMatch((one) -> one.startsWith("format="))
				&& (given.contains("page") || given.contains("size"));
		Expected sure = (table && expected == Expected.ANSWER) ? Expected.EITHER : expected;
		return read(path, query, sure);
	}

	private FuzzRequest read(String path, List<String> right, Expected sure) {
		List<String> query = new ArrayList<>(right);
		List<String> headers = new ArrayList<>();
		Expected expected = sure;
		if (this.values.chance(0.05)) {
			query.add(this.values.oneOf(List.of("colour=red", "Q=a", "size[]=1", "%20size=1", "_method=DELETE", "=",
					"=a", "a", "%00=1", "page.size=1")));
			expected = (sure == Expected.EITHER) ? sure : Expected.REFUSAL;
		}
		if (this.values.chance(0.05)) {
			query.add("x" + this.values.oneOf(List.of("=", "", "=a")) + this.values.oneOf(FuzzValues.BROKEN));
			expected = (sure == Expected.EITHER) ? sure : Expected.REFUSAL;
		}
		if (this.values.chance(0.04)) {
			query.add(this.values.oneOf(List.of("", "&", "&&", "a;b=c", "[1]", "\"", "<>", "|", "^", "{}", "\u00FF",
					"\t", "\\", "a=b?c=d", "a=" + "b".repeat(9_000), "a=1&".repeat(1_001))));
			expected = Expected.EITHER;
		}
		java.util.Collections.shuffle(query, new java.util.Random(this.values.below(1_000)));
		if (this.values.chance(0.12)) {
			headers.add("Accept: " + this.values.oneOf(ACCEPTS));
			expected = (expected == Expected.ANSWER) ? Expected.EITHER : expected;
		}
		if (this.values.chance(0.08)) {
			headers.add("If-None-Match: " + this.values.oneOf(TAGS));
		}
		expected = other(headers, expected);
		byte[] body = this.values.chance(0.02) ? "a=%zz&b".getBytes(StandardCharsets.UTF_8) : null;
		boolean changed = this.values.chance(0.06);
		return new FuzzRequest(changed ? this.values.oneOf(METHODS) : "GET", path, query, headers, body, VERSION,
				changed ? Expected.EITHER : expected);
	}

	/** Adds headers that should not matter, but sometimes are refused. */
	private Expected other(List<String> headers, Expected expected) {
		if (this.values.chance(0.12)) {
			String header = this.values.oneOf(HEADERS);
			headers.add(header);
			return (expected == Expected.ANSWER) ? Expected.EITHER : expected;
		}
		return expected;
	}

	/** An intake check. */
	private FuzzRequest check() {
		List<String> headers = new ArrayList<>();
		headers.add("Content-Type: " + (this.values.chance(0.9) ? "application/json" : this.values.oneOf(TYPES)));
		if (this.values.chance(0.05)) {
			headers.add("Accept: " + this.values.oneOf(ACCEPTS));
		}
		if (this.values.chance(0.03)) {
			headers.add("Content-Encoding: " + this.values.oneOf(List.of("gzip", "br", "identity", "x")));
		}
		other(headers, Expected.EITHER);
		boolean odd = this.values.chance(0.03);
		List<String> query = odd ? List.of("a=b") : List.of();
		byte[] body = this.bodies.body(
				this.document.at("/paths/~1api~1v1~1intake-checks/post/requestBody/content/application~1json/schema"));
		String method = this.values.chance(0.02) ? this.values.oneOf(METHODS) : "POST";
		return new FuzzRequest(method, CHECK, query, headers, body, VERSION, Expected.EITHER);
	}

	/** The form of the intake check, as a browser sends it or not at all so. */
	private FuzzRequest form() {
		List<String> fields = new ArrayList<>(List.of("profile.ageYears=" + (1 + this.values.below(90))));
		List<String> names = List.of("profile.ageYears", "profile.ageMonths", "profile.sex", "profile.lifeStage",
				"diet.magnesiumMg", "diet.complete", "considerations", "theme", "diet.foods", "supplements", "", "a",
				"profile", "diet.foods.0", "diet.foods.0.food", "diet.foods.0.amountMg", "diet.foods.1.quantity",
				"supplements.0.amountMg", "supplements.0.form", "supplements.3.basis", "supplements.0.timesPerDay",
				"supplements.-1.form", "supplements.99999999999.form", "diet.foods.01.food", "__proto__",
				"class.classLoader");
		int count = this.values.chance(0.05) ? this.values.oneOf(List.of(999, 1_000, 1_001, 3_000))
				: this.values.below(8);
		for (int index = 0; index < count; index++) {
			String value = this.values.chance(0.4) ? this.values.oneOf(FuzzValues.NUMBERS)
					: this.values.oneOf(FuzzValues.TEXTS);
			String field = this.values.chance(0.5) ? this.values.oneOf(names)
					: "supplements.%d.amountMg".formatted(index % 1_000);
			fields.add(this.values.encode(field) + "="
					+ (this.values.chance(0.02) ? this.values.oneOf(FuzzValues.BROKEN) : this.values.encode(value)));
		}
		List<String> headers = new ArrayList<>(List.of("Content-Type: "
				+ (this.values.chance(0.95) ? "application/x-www-form-urlencoded" : this.values.oneOf(TYPES))));
		if (this.values.chance(0.7)) {
			headers.add("Accept: text/html");
		}
		other(headers, Expected.EITHER);
		String body = String.join("&", fields);
		return new FuzzRequest("POST", FORM, this.values.chance(0.1) ? List.of("theme=dark") : List.of(), headers,
				body.getBytes(StandardCharsets.ISO_8859_1), VERSION, Expected.EITHER);
	}

	private FuzzRequest embedding() {
		List<String> urls = List.of("http://localhost/embed/forms", "http://localhost/api/v1/forms/glycinate", "",
				"http://localhost", "http://evil.example/embed/forms", "javascript:alert(1)", "http://[::1",
				"http://localhost:x/", "//localhost/embed/forms", "http://localhost/embed/forms?theme=dark",
				"http://user@localhost/embed/forms", "http://localhost/embed/../api/v1/forms", "\0",
				"http://localhost/embed/forms#a", "http://localhost/embed/💊");
		List<String> query = new ArrayList<>(List.of("url=" + this.values.encode(this.values.oneOf(urls))));
		if (this.values.chance(0.5)) {
			query.add(this.values.oneOf(List.of("format=", "maxwidth=", "maxheight=", "url=", "a="))
					+ this.values.encode(this.values.chance(0.5) ? this.values.oneOf(FuzzValues.NUMBERS)
							: this.values.oneOf(FuzzValues.TEXTS)));
		}
		query.add("format=" + this.values.oneOf(List.of("json", "xml", "yaml")));
		return new FuzzRequest("GET", "/oembed", query, List.of(), null, VERSION, Expected.EITHER);
	}

	/** Pages, other addresses, and lines that are no requests. */
	private FuzzRequest elsewhere() {
		FuzzRequest request = read(this.values.oneOf(OTHER_PATHS), List.of(), Expected.EITHER);
		if (this.values.chance(0.7)) {
			return request;
		}
		String method = this.values.oneOf(List.of("GET", "", " ", "G\u0000T", "\u00FFET", "POST"));
		String version = this.values
			.oneOf(List.of(VERSION, "HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "http/1.1", "", "HTTP/1.1 x"));
		List<String> headers = List.of(this.values.oneOf(List.of("Host:", "Host: a b", "Host: \u00FF", "Host: [::1",
				"Host: a:b", "Host: a\r\nHost: b", "No colon", ": no name", " folded: a", "A\u0000: b", "A: \u0000",
				"Content-Length: -1", "Content-Length: 1\r\nContent-Length: 2", "Content-Length: 9999999999999999999",
				"Transfer-Encoding: x", "Transfer-Encoding: chunked\r\nContent-Length: 3",
				"A: b\r\n".repeat(300) + "C: d", "A: " + "b".repeat(100_000))));
		return new FuzzRequest(method, request.path(), request.query(), headers, null, version, Expected.SILENCE);
	}

}
