package org.magnesiumsleep;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ManagementTests {

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	@Autowired
	private MeterRegistry meters;

	@Autowired
	private ApplicationContext context;

	private Http http;

	private Http management;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
		this.management = new Http(this.managementPort);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/actuator/health           | {"groups":["liveness","readiness"],"status":"UP"}
			/actuator/health/liveness  | {"status":"UP"}
			/actuator/health/readiness | {"status":"UP"}
			""")
	void healthIsPublicAndTheSameOnBothPorts(String path, String body) {
		HttpResponse<String> answer = this.http.get(path);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(Http.json(answer)).isEqualTo(Http.read(body)).isEqualTo(this.management.json(path));
		assertThat(answer.headers().firstValue("Content-Type"))
			.isEqualTo(this.management.get(path).headers().firstValue("Content-Type"));
	}

	@Test
	void aGroupThatIsDownSaysSoInItsStatus() {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.REFUSING_TRAFFIC);
		try {
			HttpResponse<String> answer = this.http.get("/actuator/health/readiness");
			assertThat(answer.statusCode()).isEqualTo(503);
			assertThat(answer.body()).isEqualTo("{\"status\":\"OUT_OF_SERVICE\"}");
			assertThat(this.http.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
		}
		finally {
			AvailabilityChangeEvent.publish(this.context, ReadinessState.ACCEPTING_TRAFFIC);
		}
	}

	@Test
	void infoNamesTheContentAndTheBuild() {
		assertThat(this.http.json("/actuator/info")).isEqualTo(this.management.json("/actuator/info"));
		assertThat(this.http.json("/actuator/info").at("/dataVersion").asString()).isNotEmpty();
		assertThat(this.http.json("/actuator/info").at("/build/version").asString()).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health", "/actuator/health/readiness", "/actuator/info", "/actuator/env" })
	void headHasTheHeadersOfGetAndNothingIsKept(String path) {
		HttpResponse<String> get = this.http.get(path);
		HttpResponse<String> head = this.http.send("HEAD", path, null);
		assertThat(headers(head)).isEqualTo(headers(get)).containsKey("content-length").doesNotContainKey("etag");
		assertThat(get.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(head.body()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "/env", "/prometheus", "/metrics", "/sbom", "/beans", "/heapdump", "/loggers",
			"/shutdown", "/health/", "/health/db", "/health/nothing", "/health/liveness/x", "/info/x" })
	void nothingElseIsPublic(String path) {
		HttpResponse<String> answer = this.http.get("/actuator" + path);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(Http.json(answer).get("type").asString()).isEqualTo("/problems/not-found");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/env", "/actuator/heapdump", "/actuator/beans", "/actuator/loggers",
			"/actuator/shutdown", "/api/v1", "/h2-console" })
	void theManagementPortHasNoMoreThanItSays(String path) {
		HttpResponse<String> answer = this.management.get(path);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).doesNotContain("Tomcat", "springframework", "java.");
		assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
	}

	@Test
	void metricsTellWhatTheServiceDoes() {
		this.http.get("/api/v1/forms/oxide");
		this.http.get("/api/v1/forms/oxide", "If-None-Match", "*");
		this.http.get("/api/v1/forms?q=oxide");
		this.http.get("/api/v1/search?q=oxide");
		this.http.get("/api/v1/search/suggestions?q=oxide");
		this.http.post("/api/v1/intake-checks", "{\"profile\":{\"ageYears\":5}}");
		this.http.post("/api/v1/intake-checks", "{\"profile\":{}}");
		String scraped = this.management.get("/actuator/prometheus").body();
		assertThat(scraped).contains("http_server_requests_seconds_bucket{", "uri=\"/api/v1/search\"",
				"cache_gets_total{cache=\"answers\",result=\"hit\"}",
				"cache_gets_total{cache=\"answers\",result=\"miss\"}", "cache_size{cache=\"answers\"}",
				"cache_weight_bytes{cache=\"answers\"}", "answers_not_modified_total",
				"search_seconds_count{of=\"list\"}", "search_seconds_count{of=\"all\"}",
				"search_seconds_count{of=\"suggestions\"}", "index_build_seconds_sum",
				"intake_checks_total{adequacy=\"UNDETERMINED\",limit=\"NONE_TAKEN\"}", "intake_checks_refused_total",
				"content_edition", "hikaricp_connections_active{", "tomcat_threads_busy_threads{",
				"jvm_memory_used_bytes{");
	}

	@Test
	void keptAnswersAndChecksAreCounted() {
		this.http.get("/api/v1/forms/oxide");
		double hits = this.meters.get("cache.gets").tags("cache", "answers", "result", "hit").functionCounter().count();
		double same = this.meters.get("answers.not.modified").counter().count();
		double refused = this.meters.get("intake.checks.refused").counter().count();
		this.http.get("/api/v1/forms/oxide");
		this.http.get("/api/v1/forms/oxide", "If-None-Match", "*");
		this.http.post("/api/v1/intake-checks", "{\"profile\":");
		assertThat(this.meters.get("cache.gets").tags("cache", "answers", "result", "hit").functionCounter().count())
			.isEqualTo(hits + 2);
		assertThat(this.meters.get("answers.not.modified").counter().count()).isEqualTo(same + 1);
		assertThat(this.meters.get("intake.checks.refused").counter().count()).isEqualTo(refused + 1);
	}

	@Test
	void aFloodOfAddressesMakesNoNewSeries() {
		flood(0);
		int before = this.meters.getMeters().size();
		for (int number = 1; number < 100; number++) {
			flood(number);
		}
		assertThat(this.meters.getMeters()).hasSize(before);
	}

	private void flood(int number) {
		this.http.get("/nothing/" + number);
		this.http.get("/api/v1/nothing" + number);
		this.http.get("/api/v1/forms/nothing" + number);
		this.http.get("/actuator/health/nothing" + number);
		this.http.get("/embed/nothing" + number + "/x");
		this.http.get("/api/v1/forms?nothing" + number + "=1");
		this.http.get("/api/v1/search?q=nothing" + number);
		this.http.get("/api/v1/forms", "Accept", "nothing/n" + number);
		this.http.send("BREW" + number, "/api/v1/forms", null);
	}

	@Test
	void errorsAndAnswersToPostsNameTheirTraceAndOthersDoNot() {
		String traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
		assertThat(
				this.http.get("/api/v1/forms/nothing", "traceparent", traceparent).headers().firstValue("X-Request-Id"))
			.hasValue("4bf92f3577b34da6a3ce929d0e0e4736");
		assertThat(this.http.post("/api/v1/intake-checks", "{\"profile\":{\"ageYears\":5}}")
			.headers()
			.firstValue("X-Request-Id")
			.orElseThrow()).matches("[0-9a-f]{32}");
		assertThat(
				this.http.get("/api/v1/forms?q=zinc", "traceparent", traceparent).headers().firstValue("X-Request-Id"))
			.isEmpty();
	}

	private static Map<String, Object> headers(HttpResponse<String> response) {
		Map<String, Object> headers = new TreeMap<>(response.headers().map());
		headers.keySet().removeAll(List.of("date", "x-request-id"));
		return headers;
	}

}
