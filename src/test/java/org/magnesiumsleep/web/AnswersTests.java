package org.magnesiumsleep.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Http;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class AnswersTests {

	private static final Answer ANSWER = new Answer("\"x\"", "application/json", false, List.of(), List.of(),
			new byte[10]);

	@LocalServerPort
	private int port;

	@Autowired
	private Answers answers;

	@Autowired
	private Collections collections;

	@ParameterizedTest
	@CsvSource({ "/api/v1/foods, page=0", "/api/v1/foods, size=20&page=0", "/api/v1/faqs, size=20" })
	void defaultsOfListsMakeNoOtherEntry(String path, String query) {
		assertThat(key(path, query, "*/*")).isEqualTo(key(path, null, "*/*"));
	}

	@Test
	void theOrderOfParametersMakesNoOtherEntryButThatOfValuesDoes() {
		assertThat(key("/api/v1/foods", "size=5&sort=name", "*/*"))
			.isEqualTo(key("/api/v1/foods", "sort=name&size=5", "*/*"));
		assertThat(key("/api/v1/foods", "sort=name&sort=magnesiumMgPer100g", "*/*"))
			.isNotEqualTo(key("/api/v1/foods", "sort=magnesiumMgPer100g&sort=name", "*/*"));
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/foods, page=0&page=0, */*", "/api/v1/foods, page=0&page=1, */*",
			"/api/v1/foods, page=0, text/csv", "/api/v1/foods, page=0&format=csv, */*",
			"/api/v1/forms/glycinate, page=0, */*", "/embed/forms, page=0, */*", "/api/v1/foods, page=1, */*",
			"/api/v1/foods, size=21, */*" })
	void nothingIsTakenForADefaultWhereItIsNone(String path, String query, String accept) {
		assertThat(key(path, query, accept)).isNotEqualTo(key(path, null, accept));
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=warfarin", "size=5&q=warfarin", "%71=warfarin" })
	void wordsThatSomebodyTypedAreNotKept(String query) {
		assertThat(this.answers.key(request("/api/v1/search", query, "*/*"), false)).isEmpty();
	}

	@Test
	void hostAcceptAndCompressionTellAnswersApart() {
		MockHttpServletRequest other = request("/api/v1/forms", null, "*/*");
		other.setServerName("example.org");
		assertThat(this.answers.key(other, false)).isNotEqualTo(key("/api/v1/forms", null, "*/*"));
		assertThat(key("/api/v1/forms", null, "text/csv")).isNotEqualTo(key("/api/v1/forms", null, "*/*"));
		assertThat(this.answers.key(request("/api/v1/forms", null, "*/*"), true))
			.isNotEqualTo(key("/api/v1/forms", null, "*/*"));
	}

	@Test
	void answersOfOldContentAreNotFoundAnyMore() {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("collections", this.collections);
		Answers kept = new Answers(beans.getBeanProvider(Collections.class));
		String old = kept.key(request("/api/v1/forms", null, "*/*"), false).orElseThrow();
		kept.keep(old, ANSWER);
		assertThat(kept.find(kept.key(request("/api/v1/forms", null, "*/*"), false).orElseThrow())).isSameAs(ANSWER);
		kept.forget(new ContentChanged(2));
		assertThat(kept.find(old)).isNull();
		kept.keep(old, ANSWER);
		assertThat(kept.find(kept.key(request("/api/v1/forms", null, "*/*"), false).orElseThrow())).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/forms/citrate", "/api/v1/foods?size=3&page=2", "/api/v1/claims?format=csv",
			"/embed/faqs", "/docs/glossary", "/assets/card.js" })
	void theKeptAnswerIsTheFirstOne(String path) {
		Http http = new Http(this.port);
		HttpResponse<String> first = http.get(path);
		HttpResponse<String> second = http.get(path);
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(headers(second)).isEqualTo(headers(first));
		assertThat(http.get(path, "If-None-Match", first.headers().firstValue("ETag").orElseThrow()).statusCode())
			.isEqualTo(304);
		assertThat(http.send("HEAD", path, null).headers().firstValue("ETag"))
			.isEqualTo(first.headers().firstValue("ETag"));
	}

	@Test
	void mistakesAreNotKept() {
		Http http = new Http(this.port);
		assertThat(http.get("/api/v1/forms?page=0").statusCode()).isEqualTo(200);
		assertThat(http.get("/api/v1/forms?page=0&page=0").statusCode()).isEqualTo(400);
		assertThat(http.get("/api/v1/forms/citrate").statusCode()).isEqualTo(200);
		assertThat(http.get("/api/v1/forms/citrate?page=0").statusCode()).isEqualTo(400);
		for (String csv : List.of("text/csv", "TEXT/CSV", "text/*")) {
			assertThat(http.get("/api/v1/forms", "Accept", csv).statusCode()).as(csv).isEqualTo(200);
			assertThat(http.get("/api/v1/forms?page=0", "Accept", csv).statusCode()).as(csv).isEqualTo(400);
		}
	}

	@Test
	void aFloodNeitherFillsTheMemoryNorDrivesOutWhatIsAskedForOften() {
		Answers kept = new Answers(new StaticListableBeanFactory().getBeanProvider(Collections.class));
		Answer large = new Answer("\"x\"", "application/json", false, List.of(), List.of(), new byte[15_000]);
		kept.keep("hot", ANSWER);
		int found = 0;
		for (int other = 0; other < 20_000; other++) {
			kept.keep("other" + other, large);
			found += (kept.find("hot") != null) ? 1 : 0;
		}
		assertThat(found).isEqualTo(20_000);
		Awaitility.await().untilAsserted(() -> {
			long left = IntStream.range(0, 20_000).filter((other) -> kept.find("other" + other) != null).count();
			assertThat(left * large.weight()).isBetween(1L, 17L << 20);
		});
	}

	private String key(String path, String query, String accept) {
		return this.answers.key(request(path, query, accept), false).orElseThrow();
	}

	private static MockHttpServletRequest request(String path, String query, String accept) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setQueryString(query);
		request.addHeader("Accept", accept);
		return request;
	}

	private static Map<String, List<String>> headers(HttpResponse<String> response) {
		Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
		headers.remove("date");
		return headers;
	}

}
