package org.magnesiumsleep.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestContextManager;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Http;

import static org.assertj.core.api.Assertions.assertThat;

/** What the profile opensearch finds on a real node, beside what Lucene finds. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:h2:mem:opensearch;DB_CLOSE_DELAY=-1")
@ActiveProfiles("opensearch")
@EnabledIfEnvironmentVariable(named = "OPENSEARCH_URIS", matches = ".+",
		disabledReason = "needs a node: ./mvnw -f src/opensearch starts one and runs this test against it")
class OpenSearchTests {

	@LocalServerPort
	private int port;

	private Http openSearch;

	private Http lucene;

	@BeforeEach
	void connect() {
		this.openSearch = new Http(this.port);
		Environment other = new TestContextManager(OnLucene.class).getTestContext()
			.getApplicationContext()
			.getEnvironment();
		this.lucene = new Http(other.getRequiredProperty("local.server.port", Integer.class));
	}

	@ParameterizedTest
	@CsvSource({ "forms, bisglycinate, glycinate", "forms, glycinat, glycinate", "foods, spinch, usda-11458",
			"foods, spinnich raw, usda-11457", "search, magnesum threonate, threonate", "search, restless leg, b10",
			"search/suggestions, magnesium gly, glycinate", "search/suggestions, epsom, epsom-salt" })
	void findsTheRecord(String list, String words, String slug) {
		assertThat(slugs(this.openSearch.json(path(list, words)))).startsWith(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/foods?size=100&q=almonds", "/api/v1/foods?size=100&q=spinch",
			"/api/v1/foods?size=100&q=black+be", "/api/v1/foods?size=100&q=courgette",
			"/api/v1/foods?size=100&q=cheese&sort=name,desc", "/api/v1/forms?q=bath", "/api/v1/claims?q=anxious",
			"/api/v1/studies?q=older+adults", "/api/v1/safety-notes?q=kidneys", "/api/v1/reference-ranges?q=pregnant",
			"/api/v1/search?kind=FORM&q=glycinate", "/api/v1/search?q=threonate",
			"/api/v1/search/suggestions?q=black+be", "/api/v1/search/suggestions?kind=STUDY&q=abba" })
	void answersAsLucene(String path) {
		JsonNode expected = this.lucene.json(path);
		assertThat(expected.get("content")).isNotEmpty();
		assertThat(this.openSearch.json(path)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "magnesium", "insomnia", "magnesium for kids", "upper limit", "leg cramps at night",
			"diarrhoea", "heart problems", "magnesum glycinate", "almon" })
	void findsAndCountsWhatLuceneFindsAndLosesNothingBetweenPages(String words) {
		String path = path("search", words);
		JsonNode expected = this.lucene.json(path);
		JsonNode found = this.openSearch.json(path);
		assertThat(found.get("page")).isEqualTo(expected.get("page"));
		assertThat(found.get("facets")).isEqualTo(expected.get("facets"));
		assertThat(hrefs(this.openSearch.all(path))).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(hrefs(this.lucene.all(path)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "foods", "search" })
	void hasNothingFarBehindTheLastPage(String list) {
		JsonNode page = this.openSearch.json(path(list, "raw") + "&size=100&page=999999999");
		assertThat(page.get("content")).isEmpty();
		assertThat(page.get("page").get("totalElements").asLong()).isGreaterThan(1000);
	}

	@Test
	void findsTheSameWhileAnotherInstanceStarts(@Autowired SearchIndex index) {
		JsonNode before = this.openSearch.json(path("foods", "raw"));
		CompletableFuture<Void> start = CompletableFuture.runAsync(index::afterSingletonsInstantiated);
		do {
			JsonNode meanwhile = this.openSearch.json(path("foods", "raw"));
			assertThat(meanwhile.get("page")).isEqualTo(before.get("page"));
		}
		while (!start.isDone());
		start.join();
	}

	private static String path(String list, String words) {
		return "/api/v1/" + list + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

	private static List<String> slugs(JsonNode page) {
		return StreamSupport.stream(page.get("content").spliterator(), false)
			.map((hit) -> hit.get("slug").asString())
			.toList();
	}

	private static List<String> hrefs(List<JsonNode> hits) {
		return hits.stream().map((hit) -> hit.get("href").asString()).toList();
	}

	/** Names the context of the application on Lucene, which the other tests share. */
	@ApplicationTest
	static class OnLucene {

	}

}
