package org.magnesiumsleep.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.util.ReflectionTestUtils;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Http;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends values that stand nowhere else as every kind of health input, and searches
 * everything that comes out. What answers repeat to the person herself does not count:
 * the result of a check, the filled form, and the words of a search in links to its
 * pages.
 */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class MarkedValueTests {

	private static final String CHECKS = "/api/v1/intake-checks";

	private static final String FORM = "/embed/intake-check";

	/** A word that begins every marked text; the others are amounts and slugs. */
	private static final List<String> MARKS = List.of("zqx", "ZQX", "8123.45", "9876.54", "3377.77", "6543.21",
			"taurate", "usda-09037", "tetracycline");

	private static final List<String> BODIES = List.of(
			"""
					{"profile": {"ageMonths": 1171, "sex": "FEMALE"}, "diet": {"magnesiumMg": 8123.4567,
					 "foods": [{"food": "usda-09037", "grams": 3377.7733}]},
					 "supplements": [{"form": "taurate", "amountMg": 9876.5432}], "considerations": ["tetracycline-antibiotics"]}""",
			"""
					{"profile": {"ageMonths": 1171, "sex": "zqxsex", "lifeStage": "zqxstage"}, "authority": "zqxauthority"}""",
			"""
					{"profile": {"ageMonths": "1171"}, "diet": {"magnesiumMg": "8123.4567"}, "considerations": ["zqxillness", 6543.21]}""",
			"""
					{"profile": {"ageMonths": 1171, "sex": "FEMALE"}, "diet": {"foods": [{"food": "zqxfood", "grams": 3377.7733},
					 {"food": "usda-09037", "portion": "zqxportion"}]}, "supplements": [{"form": "zqxform", "amountMg": 6543.21}]}""",
			"""
					{"profile": {"ageMonths": 1171, "zqxproperty": "zqxvalue"}}""", """
					{"profile": {"ageMonths": 1171, "zqxkey": 1, "zqxkey": 2}}""", """
					{"profile": {"ageMonths": 1171, zqxbroken""", """
					"zqxtext\"""", """
					[6543.21]""", """
					{"profile": {"ageMonths": 1171}} zqxtrailing""", "zqxnojson", """
					{"profile": {"ageMonths": 117100000000}, "diet": {"magnesiumMg": 6543.21e999}}""",
			"{\"zqxlong\": \"" + "zqx".repeat(30_000) + "\"}");

	private static final List<String> FORMS = List.of(
			"profile.ageMonths=1171&profile.sex=FEMALE&supplements.0.form=taurate&supplements.0.amountMg=9876.5432",
			"profile.ageMonths=1171&diet.magnesiumMg=zqxamount", "zqxfield=zqxvalue&profile.ageMonths=1171",
			"profile.ageMonths=zqx%zz");

	private static final List<String> WORDS = List.of("/api/v1/search?q=zqxword", "/api/v1/search?kind=FOOD&q=zqxword",
			"/api/v1/search/suggestions?q=zqxword", "/api/v1/forms?q=zqxword", "/api/v1/foods?sort=name&q=zqxword",
			"/api/v1/claims?format=csv&q=zqxword", "/api/v1/faqs?q=zqxword&size=0",
			"/api/v1/studies?q=zqxword&q=zqxword", "/api/v1/search?q=" + "zqx".repeat(100), "/embed/forms?q=zqxword",
			"/api/v1/search?%71=zqxword");

	/** What is the same for everybody, and kept. */
	private static final List<String> SHARED = List.of("/api/v1", "/api/v1/reference-ranges?size=3",
			"/api/v1/sources?format=csv", "/embed/reference-ranges", "/docs/glossary", "/problems/not-found");

	private static final List<String> LOGGERS = List.of("org.magnesiumsleep", "org.springframework.web",
			"org.springframework.transaction", "org.hibernate.SQL", "org.hibernate.search", "com.zaxxer.hikari");

	private final Map<String, List<String>> out = new LinkedHashMap<>();

	private int requests;

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	@Autowired
	private LoggingSystem logging;

	@Autowired
	private Answers answers;

	@Test
	void nothingMarkedComesOutAnywhere(CapturedOutput output) {
		kept().clear();
		LOGGERS.forEach((logger) -> this.logging.setLogLevel(logger, LogLevel.DEBUG));
		try {
			BODIES.forEach((body) -> send("POST", CHECKS, body, "application/json"));
			BODIES.forEach((body) -> send("POST", CHECKS, body, "text/plain"));
			BODIES.forEach((body) -> send("PUT", CHECKS, body, "application/json"));
			FORMS.forEach((form) -> send("POST", FORM, form, "application/x-www-form-urlencoded"));
			SHARED.forEach((path) -> send("GET", path, null, "application/json"));
			WORDS.forEach((path) -> send("GET", path, null, "application/json"));
			WORDS.forEach((path) -> send("HEAD", path, null, "application/json"));
		}
		finally {
			LOGGERS.forEach((logger) -> this.logging.setLogLevel(logger, null));
		}
		output.getAll().lines().forEach((line) -> keep("lines of the log", line));
		new Http(this.managementPort).get("/actuator/prometheus")
			.body()
			.lines()
			.forEach((line) -> keep("lines of metrics", line));
		kept().entrySet().forEach((answer) -> keep("kept answers", text(answer)));
		this.out.forEach((where, texts) -> assertThat(texts).as(where)
			.isNotEmpty()
			.noneMatch((text) -> MARKS.stream().anyMatch(text::contains)));
		assertThat(output.getAll()).contains("IntakeCheckController#check", "[4bf92f3577b34da6a3ce929d0e0e4736]");
		System.out.printf("Marked values: %d requests; none of %d marks in %s%n", this.requests, MARKS.size(),
				counts());
	}

	private void send(String method, String path, String body, String type) {
		HttpResponse<String> response = new Http(this.port).send(method, path, body, "Content-Type", type, "Accept",
				path.equals(FORM) ? "text/html" : "*/*", "traceparent",
				(this.requests % 2 == 0) ? "00-zqxtrace" : "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
				"tracestate", "zqx=zqxstate", "baggage", "zqx=zqxbaggage", "Referer", "https://example.org/?zqxreferer",
				"User-Agent", "zqxagent", "Cookie", "zqx=zqxcookie", "Authorization", "Basic zqxlogin", "X-Request-Id",
				"zqxrequest", "If-None-Match", "\"zqxtag\"");
		this.requests++;
		response.headers()
			.map()
			.forEach((name, values) -> values.stream()
				.filter((value) -> !name.equals("link"))
				.forEach((value) -> keep("headers", name + ": " + value)));
		if (response.headers().firstValue("Content-Type").orElse("").contains("problem")
				&& !response.body().isEmpty()) {
			problem(response.body()).forEach((text) -> keep("texts of problems", text));
		}
	}

	/** All but the pointers, which say where a mistake stands. */
	private static Stream<String> problem(String document) {
		List<String> texts = new ArrayList<>();
		Http.read(document).propertyStream().forEach((property) -> {
			if (property.getKey().equals("errors")) {
				property.getValue().forEach((error) -> texts.add(error.get("detail").asString()));
			}
			else {
				texts.add(property.getValue().asString());
			}
		});
		return texts.stream();
	}

	private static String text(Map.Entry<String, Answer> kept) {
		Answer answer = kept.getValue();
		return kept.getKey() + answer.headers() + new String(answer.body(), StandardCharsets.UTF_8);
	}

	@SuppressWarnings("unchecked")
	private Map<String, Answer> kept() {
		return ((Cache<String, Answer>) ReflectionTestUtils.getField(this.answers, "kept")).asMap();
	}

	private void keep(String where, String text) {
		this.out.computeIfAbsent(where, (name) -> new ArrayList<>()).add(text);
	}

	private List<String> counts() {
		return this.out.entrySet().stream().map((found) -> found.getValue().size() + " " + found.getKey()).toList();
	}

}
