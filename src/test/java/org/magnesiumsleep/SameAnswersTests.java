package org.magnesiumsleep;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContextManager;

import static org.assertj.core.api.Assertions.assertThat;

/** What H2 and PostgreSQL answer to everything that the OpenAPI document offers. */
@PostgresTest
class SameAnswersTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcTemplate jdbc;

	private Http postgres;

	private Http h2;

	@BeforeEach
	void connect() {
		this.postgres = new Http(this.port);
		Environment other = new TestContextManager(OnH2.class).getTestContext()
			.getApplicationContext()
			.getEnvironment();
		this.h2 = new Http(other.getRequiredProperty("local.server.port", Integer.class));
	}

	@Test
	void databaseSortsTextUnlikeOurLists() {
		assertThat(this.jdbc.queryForObject("select version()", String.class)).startsWith("PostgreSQL 18");
		assertThat(this.jdbc.queryForList(
				"select word from (values ('b'), ('B'), ('a-c'), ('ab')) words (word) order by word", String.class))
			.containsExactly("a-c", "ab", "b", "B");
	}

	@Test
	void everyListInEveryOrderAndWithEveryFilterIsTheSame() {
		List<String> paths = new ArrayList<>();
		this.h2.json("/v3/api-docs").get("paths").propertyStream().forEach((path) -> {
			JsonNode get = path.getValue().path("get");
			if (get.isObject() && !path.getKey().contains("{") && !path.getKey().contains("/search")) {
				paths.add(path.getKey() + "?size=100");
				get.path("parameters").forEach((parameter) -> paths.addAll(variants(path.getKey(), parameter)));
			}
		});
		assertThat(paths).hasSizeGreaterThan(150);
		paths.removeAll(
				List.of("/api/v1?size=100", "/api/v1?format=json", "/api/v1/conformance/intake-checks?size=100"));
		paths.forEach(this::compare);
	}

	@Test
	void everyRecordIsTheSame() {
		for (String name : this.h2.json("/api/v1").get("links").propertyNames()) {
			String path = this.h2.json("/api/v1").get("links").get(name).asString().replaceFirst("http://[^/]+", "");
			if (path.equals("/api/v1/foods")) {
				for (int page = 0; page < 81; page++) {
					compare(path + "?size=100&page=" + page);
				}
			}
			else if (path.startsWith("/api/v1/")
					&& !List.of("search", "suggestions", "intakeChecks", "conformance").contains(name)) {
				this.h2.all(path).forEach((item) -> compare(path + "/" + item.get("slug").asString()));
			}
		}
	}

	@Test
	void searchesAreTheSame() {
		for (String words : List.of("spinach", "spinch", "brocolli", "restless%20le", "magnesium", "sleep", "b", "raw",
				"citrate%20or%20oxide", "can%20i%20take%20it%20with%20antibiotics", "diarrhea", "caf%C3%A9", "qqqqq",
				"zinc%20trial%20elderly%20italy")) {
			for (String path : List.of("search?", "search?kind=FOOD&", "search?kind=CLAIM&page=1&size=7&",
					"search/suggestions?", "foods?", "foods?page=2&size=9&", "foods?sort=name,desc&",
					"foods?namedInArticles=true&", "studies?", "claims?appraisal=supported&", "reference-ranges?",
					"sources?sort=year&")) {
				compare("/api/v1/" + path + "q=" + words);
			}
		}
	}

	@Test
	void healthIsTheSameWithAManagementPortAndWithout() {
		for (String path : List.of("/health", "/health/liveness", "/health/readiness", "/info")) {
			assertThat(this.postgres.json("/actuator" + path)).isEqualTo(this.h2.json("/actuator" + path));
		}
		assertThat(this.postgres.get("/actuator/prometheus").statusCode()).isEqualTo(404);
	}

	@Test
	void intakeChecksAreTheSame() {
		for (String body : List.of("""
				{ "profile": { "ageYears": 40, "sex": "MALE" }, "diet": { "magnesiumMg": 300.06 },
				  "supplements": [ { "form": "oxide", "amountMg": 200, "timesPerDay": 2 } ] }""", """
				{ "profile": { "ageYears": 50, "sex": "FEMALE" }, "considerations": [ "gabapentin", "kidney-disease" ],
				  "diet": { "foods": [ { "food": "usda-11458", "portion": "1 cup", "quantity": 0.5 },
				                       { "food": "usda-01252", "grams": 33.3 } ] } }""", """
				{ "profile": { "ageMonths": 5 }, "supplements": [ { "form": "citrate", "amountMg": 10 } ] }""")) {
			HttpResponse<String> one = this.h2.post("/api/v1/intake-checks", body);
			HttpResponse<String> other = this.postgres.post("/api/v1/intake-checks", body);
			assertThat(one.statusCode()).isEqualTo(200);
			assertThat(other.body()).isEqualTo(one.body());
		}
	}

	private static List<String> variants(String path, JsonNode parameter) {
		JsonNode schema = parameter.get("schema");
		JsonNode values = schema.has("items") ? schema.get("items").path("enum") : schema.path("enum");
		List<String> variants = new ArrayList<>();
		String name = parameter.get("name").asString();
		String others = name.equals("format") ? "?" : "?size=100&";
		values.forEach((value) -> variants.add(path + others + name + "=" + value.asString()));
		if (schema.has("minimum") && !List.of("page", "size").contains(name)) {
			for (int value : new int[] { 0, 7, 25, 60, 120, 1900, 2012, 2021 }) {
				if (value >= schema.get("minimum").asInt() && value <= schema.get("maximum").asInt()) {
					variants.add(path + "?size=100&" + name + "=" + value);
				}
			}
		}
		return variants;
	}

	private void compare(String path) {
		HttpResponse<String> one = this.h2.get(path);
		HttpResponse<String> other = this.postgres.get(path);
		assertThat(one.statusCode()).as(path).isEqualTo(200);
		assertThat(anyPort(other)).as(path).isEqualTo(anyPort(one));
		if (!path.contains("format=jsonld")) {
			assertThat(other.headers().firstValue("ETag")).as(path)
				.isPresent()
				.isEqualTo(one.headers().firstValue("ETag"));
		}
	}

	/** The body without the ports in the addresses of linked data. */
	private static String anyPort(HttpResponse<String> response) {
		return response.body().replaceAll("http://localhost:\\d+/", "http://localhost/");
	}

	/** Names the context of the application on H2, which the other tests share. */
	@ApplicationTest
	static class OnH2 {

	}

}
