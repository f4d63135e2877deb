package org.magnesiumsleep;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class CachingTests {

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1", "/api/v1/forms", "/api/v1/forms/oxide", "/api/v1/claims?page=99",
			"/problems/not-found", "/v3/api-docs", "/swagger-ui/index.html" })
	void publicAnswersCanBeKeptAndChecked(String path) {
		HttpResponse<String> first = this.http.get(path);
		String etag = first.headers().firstValue("ETag").orElseThrow();
		assertThat(etag).matches("\"[\\w-]{22}\"");
		assertThat(first.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");
		assertThat(first.headers().firstValue("Vary").orElseThrow()).contains("Accept-Encoding");
		assertThat(this.http.get(path).headers().firstValue("ETag")).hasValue(etag);
		for (String known : new String[] { etag, "W/" + etag, "\"other\", " + etag, "*" }) {
			HttpResponse<String> second = this.http.get(path, "If-None-Match", known);
			assertThat(second.statusCode()).isEqualTo(304);
			assertThat(second.body()).isEmpty();
			assertThat(second.headers().firstValue("ETag")).hasValue(etag);
			assertThat(second.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");
			assertThat(second.headers().firstValue("Vary").orElseThrow()).contains("Accept-Encoding");
			assertThat(second.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
			assertThat(second.headers().map()).doesNotContainKeys("link", "content-security-policy", "content-type");
		}
		assertThat(this.http.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "W/%s", "\"other\", %s", "*", "\"a,b\", W/\"c\" , %s, \"d\"", ",, %s ,\t, " })
	void whoHasTheAnswerIsToldSo(String tags) {
		String tag = this.http.get("/api/v1/forms/oxide").headers().firstValue("ETag").orElseThrow();
		assertThat(ifNoneMatch(tags.formatted(tag))).isEqualTo(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"other\"", "W/\"other\"", "", "\"", "unquoted", "W/", ",,,", "\"open, \"*\"" })
	void whoHasAnotherOrNoTagGetsTheAnswer(String tags) {
		assertThat(ifNoneMatch(tags)).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "w/%s", "W/ %s", "%s x", "%s\"x\"", "x, %s", "\"a b\", %s", "*, %s", "%s, *", "%s, \"" })
	void aHeaderThatIsNotWellFormedNamesNoTag(String tags) {
		String tag = this.http.get("/api/v1/forms/oxide").headers().firstValue("ETag").orElseThrow();
		assertThat(ifNoneMatch(tags.formatted(tag))).isEqualTo(200);
	}

	@Test
	void tagsMayComeInSeveralHeaders() {
		String tag = this.http.get("/api/v1/forms/oxide").headers().firstValue("ETag").orElseThrow();
		assertThat(this.http.get("/api/v1/forms/oxide", "If-None-Match", "\"a\"", "If-None-Match", tag).statusCode())
			.isEqualTo(304);
	}

	@Test
	void hundredsOfTagsAreReadToTheLast() {
		String tag = this.http.get("/api/v1/forms/oxide").headers().firstValue("ETag").orElseThrow();
		String others = "\"0123456789\", ".repeat(400);
		assertThat(ifNoneMatch(others + tag)).isEqualTo(304);
		assertThat(ifNoneMatch(others + "\"last\"")).isEqualTo(200);
	}

	@Test
	void anAcceptOfHundredsOfTypesIsDisregarded() {
		String types = "text/x-none;q=0.1, ".repeat(300);
		assertThat(this.http.get("/api/v1/forms/oxide", "Accept", types + "application/json").statusCode())
			.isEqualTo(200);
		assertThat(
				this.http.get("/api/v1/forms/oxide", "Accept", types.substring(0, 19 * 49) + "image/png").statusCode())
			.isEqualTo(406);
	}

	private int ifNoneMatch(String tags) {
		return this.http.get("/api/v1/forms/oxide", "If-None-Match", tags).statusCode();
	}

	@Test
	void differentAnswersHaveDifferentTags() {
		assertThat(this.http.get("/api/v1/forms/oxide").headers().firstValue("ETag"))
			.isNotEqualTo(this.http.get("/api/v1/forms/citrate").headers().firstValue("ETag"));
	}

	@Test
	void headTellsWhatGetWouldSend() {
		HttpResponse<String> get = this.http.get("/api/v1/forms");
		HttpResponse<String> head = this.http.send("HEAD", "/api/v1/forms", null);
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		for (String header : new String[] { "ETag", "Content-Type", "Content-Length", "Link", "Cache-Control" }) {
			assertThat(head.headers().firstValue(header)).isPresent().isEqualTo(get.headers().firstValue(header));
		}
		assertThat(this.http.send("HEAD", "/api/v1/forms/nothing", null).statusCode()).isEqualTo(404);
	}

	@Test
	void headOfARedirectHasTheHeadersOfItsGet() {
		HttpResponse<String> head = this.http.send("HEAD", "/swagger-ui.html", null);
		assertThat(head.statusCode()).isEqualTo(302);
		assertThat(head.headers().firstValue("Content-Length")).hasValue("0")
			.isEqualTo(this.http.get("/swagger-ui.html").headers().firstValue("Content-Length"));
	}

	@Test
	void gzipIsARepresentationOfItsOwn() throws IOException, InterruptedException {
		HttpResponse<String> plain = this.http.get("/api/v1/forms");
		HttpResponse<byte[]> zipped = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/api/v1/forms"))
				.header("Accept-Encoding", "gzip")
				.build(), BodyHandlers.ofByteArray());
		assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(zipped.headers().firstValueAsLong("Content-Length")).hasValue(zipped.body().length);
		assertThat(zipped.body().length).isLessThan(plain.body().length() / 2);
		try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
			assertThat(new String(unzipped.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain.body());
		}
		String etag = zipped.headers().firstValue("ETag").orElseThrow();
		assertThat(etag).isNotEqualTo(plain.headers().firstValue("ETag").orElseThrow());
		HttpResponse<String> known = this.http.get("/api/v1/forms", "Accept-Encoding", "gzip", "If-None-Match", etag);
		assertThat(known.statusCode()).isEqualTo(304);
		assertThat(known.headers().map()).doesNotContainKeys("content-encoding", "content-type");
		assertThat(this.http.get("/api/v1/forms", "If-None-Match", etag).statusCode()).isEqualTo(200);
	}

	@Test
	void answersToPostsAreCompressedButNeverKept() {
		HttpResponse<String> answer = this.http.send("POST", "/api/v1/intake-checks",
				"{\"profile\": {\"ageYears\": 5}}", "Content-Type", "application/json", "Accept-Encoding", "gzip");
		assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
	}

	@Test
	void smallAnswersAreNotCompressed() {
		assertThat(this.http.get("/api/v1/claims?page=99", "Accept-Encoding", "gzip")
			.headers()
			.firstValue("Content-Encoding")).isEmpty();
	}

	@Test
	void optionsTellsTheMethods() {
		HttpResponse<String> options = this.http.send("OPTIONS", "/api/v1/forms", null);
		assertThat(options.statusCode()).isEqualTo(200);
		assertThat(options.headers().firstValue("Allow").orElseThrow().split(",")).containsExactlyInAnyOrder("GET",
				"HEAD", "OPTIONS");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/forms", "/api/v1/forms/oxide", "/api/v1/nothing", "/api/v1/intake-checks" })
	void scriptsOfAnyOriginMayRead(String path) {
		HttpResponse<String> response = this.http.get(path, "Origin", "https://example.org");
		assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(response.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
		assertThat(response.headers().firstValue("Access-Control-Expose-Headers").orElseThrow().split(", "))
			.contains("ETag", "Link", "Location", "Retry-After");
	}

	@Test
	void preflightAllowsToPostIntakeChecksAndNothingElse() {
		HttpResponse<String> check = preflight("/api/v1/intake-checks", "POST");
		assertThat(check.statusCode()).isEqualTo(200);
		assertThat(check.headers().firstValue("Access-Control-Allow-Methods")).hasValue("POST");
		assertThat(check.headers().firstValue("Access-Control-Allow-Headers").orElseThrow()).contains("content-type");
		HttpResponse<String> forms = preflight("/api/v1/forms", "DELETE");
		assertThat(forms.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, HEAD");
	}

	private HttpResponse<String> preflight(String path, String method) {
		return this.http.send("OPTIONS", path, null, "Origin", "https://example.org", "Access-Control-Request-Method",
				method, "Access-Control-Request-Headers", "content-type");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1", "/problems/not-found", "/swagger-ui/index.html", "/v3/api-docs" })
	void nobodyMayFrameOrSniff(String path) {
		HttpResponse<String> response = this.http.get(path);
		assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(response.headers().firstValue("Referrer-Policy")).isPresent();
		assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
			.contains("frame-ancestors 'none'");
	}

}
