package org.magnesiumsleep;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers have what the OpenAPI document says and nothing else, so that types generated
 * from it are true.
 */
@ApplicationTest
class OpenApiAnswerTests {

	private static final String CHECK = "/paths/~1api~1v1~1intake-checks/post";

	@LocalServerPort
	private int port;

	private Http http;

	private OpenApiContract contract;

	@BeforeEach
	void read() {
		this.http = new Http(this.port);
		this.contract = new OpenApiContract(this.http.json("/v3/api-docs"));
	}

	@Test
	void everyGetAnswersWhatTheDocumentSays() {
		List<String> tried = new ArrayList<>();
		this.contract.document().get("paths").propertyStream().forEach((path) -> {
			JsonNode get = path.getValue().path("get");
			if (get.isObject()) {
				String address = address(path.getKey(), get);
				assertSays("/paths/" + path.getKey().replace("/", "~1") + "/get", 200, OpenApiContract.JSON,
						this.http.get(address), address);
				tried.add(address);
			}
		});
		assertThat(tried).hasSizeGreaterThan(20);
	}

	@Test
	void intakeCheckAnswersWhatTheDocumentSays() {
		assertSays(CHECK, 200, OpenApiContract.JSON, this.http.post("/api/v1/intake-checks", """
				{"profile":{"ageYears":28,"sex":"FEMALE"},"diet":{"foods":[{"food":"usda-12061","grams":28}]},
				 "supplements":[{"form":"glycinate","amountMg":200}],"considerations":["kidney-disease"]}"""),
				"an intake check");
	}

	@Test
	void problemsAreWhatTheDocumentSays() {
		assertSays(CHECK, 400, OpenApiContract.PROBLEM,
				this.http.post("/api/v1/intake-checks", "{\"supplements\":[{\"amountMg\":0}]}"), "a body");
		assertSays(CHECK, 400, OpenApiContract.PROBLEM, this.http.get("/api/v1/forms?page=-1&colour=red"),
				"parameters");
		assertSays(CHECK, 400, OpenApiContract.PROBLEM, this.http.get("/api/v1/forms/gold"), "a slug");
	}

	private void assertSays(String operation, int status, String type, HttpResponse<String> response, String what) {
		assertThat(this.contract.errors(operation, status, type, Http.json(response))).as(what).isEmpty();
	}

	/**
	 * The address of an operation, with the examples of what it needs and as many records
	 * as it gives.
	 */
	private static String address(String path, JsonNode operation) {
		String address = path;
		List<String> query = new ArrayList<>();
		for (JsonNode parameter : operation.path("parameters")) {
			String name = parameter.get("name").asString();
			String example = URLEncoder.encode(parameter.path("example").asString(), StandardCharsets.UTF_8);
			if (parameter.get("in").asString().equals("path")) {
				address = address.replace("{" + name + "}", example);
			}
			else if (parameter.path("required").asBoolean()) {
				query.add(name + "=" + example);
			}
			else if (name.equals("size")) {
				query.add("size=100");
			}
		}
		return query.isEmpty() ? address : address + "?" + String.join("&", query);
	}

}
