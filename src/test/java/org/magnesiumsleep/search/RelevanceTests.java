package org.magnesiumsleep.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestContextManager;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Http;
import org.magnesiumsleep.PostgresTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type and the records they mean, in {@code search/relevance.csv}: one of
 * them has to be the first hit, or among the first three.
 */
@PostgresTest
class RelevanceTests {

	private static final int SHOWN = 3;

	@LocalServerPort
	private int port;

	@Test
	void findsWhatPeopleMeanOnPostgres() throws IOException {
		assertFound(new Http(this.port));
	}

	@Test
	void findsWhatPeopleMeanOnH2() throws IOException {
		Environment other = new TestContextManager(OnH2.class).getTestContext()
			.getApplicationContext()
			.getEnvironment();
		assertFound(new Http(other.getRequiredProperty("local.server.port", Integer.class)));
	}

	private static void assertFound(Http http) throws IOException {
		List<String> missed = new ArrayList<>();
		int rows = 0;
		int first = 0;
		for (CSVRecord row : table()) {
			rows++;
			List<String> expected = List.of(row.get("expected").split(";"));
			List<String> found = hits(http, row.get("list"), row.get("query"));
			if (!found.isEmpty() && expected.contains(found.get(0))) {
				first++;
			}
			if (found.stream().noneMatch(expected::contains)) {
				missed.add(row.get("query") + " -> " + found);
			}
		}
		assertThat(rows).isGreaterThanOrEqualTo(80);
		assertThat((double) first / rows).as("success at 1").isGreaterThanOrEqualTo(0.80);
		assertThat((double) (rows - missed.size()) / rows).as("success at 3; missed are %s", missed)
			.isGreaterThanOrEqualTo(0.95);
	}

	private static List<String> hits(Http http, String list, String query) {
		JsonNode answer = http
			.json("/api/v1/" + list + "?size=" + SHOWN + "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
		List<String> hits = new ArrayList<>();
		answer.get("content")
			.forEach((hit) -> hits.add(hit.has("href") ? hit.get("href").asString().replace("/api/v1/", "")
					: list + "/" + hit.get("slug").asString()));
		return hits;
	}

	private static List<CSVRecord> table() throws IOException {
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(RelevanceTests.class.getResourceAsStream("/search/relevance.csv")),
				StandardCharsets.UTF_8)) {
			return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
		}
	}

	/** Names the context of the application on H2, which the other tests share. */
	@ApplicationTest
	static class OnH2 {

	}

}
