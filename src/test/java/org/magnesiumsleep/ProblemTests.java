package org.magnesiumsleep;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.magnesiumsleep.web.ProblemType;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ProblemTests {

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET    | /api/v1/forms/kryptonite     | 404 | not-found              | There is no form 'kryptonite'
			GET    | /api/v1/claims/A10           | 404 | not-found              | There is no claim 'A10'
			GET    | /api/v1/forms/               | 404 | not-found              | index at /api/v1
			GET    | /api/v1/nothing              | 404 | not-found              | index at /api/v1
			GET    | /nothing                     | 404 | not-found              | index at /api/v1
			GET    | /error                       | 404 | not-found              | index at /api/v1
			GET    | /actuator/env                | 404 | not-found              | index at /api/v1
			GET    | /actuator                    | 404 | not-found              | index at /api/v1
			GET    | /problems/nothing            | 404 | not-found              | no type of problem 'nothing'
			POST   | /api/v1/forms                | 405 | method-not-allowed     | Allow header
			DELETE | /api/v1/forms/oxide          | 405 | method-not-allowed     | Allow header
			PUT    | /api/v1                      | 405 | method-not-allowed     | Allow header
			BREW   | /api/v1/forms                | 405 | method-not-allowed     | Allow header
			GET    | /api/v1/intake-checks        | 405 | method-not-allowed     | Allow header
			POST   | /api/v1/intake-checks        | 415 | unsupported-media-type | application/json
			GET    | /api/v1/forms?a=%zz          | 400 | malformed-request      | percent-encoded
			""")
	void everyErrorIsAProblemDocument(String method, String path, int status, String type, String detail) {
		// The client library refuses to send an incomplete percent-encoding.
		HttpResponse<String> response = path.contains("%zz") ? null : this.http.send(method, path, null);
		String body = (response != null) ? response.body() : body(raw("GET " + path + " HTTP/1.1"));
		JsonNode problem = parse(body);
		assertThat(problem.get("status").asInt()).isEqualTo(status);
		assertThat(problem.get("type").asString()).isEqualTo("/problems/" + type);
		assertThat(problem.get("title").asString()).isNotBlank();
		assertThat(problem.get("detail").asString()).contains(detail);
		assertThat(problem.get("instance").asString()).isEqualTo(path.replaceFirst("\\?.*", ""));
		assertThat(body).doesNotContain("springframework", "java.", "Exception", "select ");
		if (response != null) {
			assertThat(response.statusCode()).isEqualTo(status);
			assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
			assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
			assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
			assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /api/v1/forms?a=[1] HTTP/1.1", "GET /api/v1/fo\"rms HTTP/1.1",
			"GET /api/v1/forms/%2e%2e%2fx HTTP/1.1", "GET /api/v1/forms/a%00b HTTP/1.1" })
	void whatTheContainerRefusesIsAProblemDocumentToo(String requestLine) {
		String response = raw(requestLine);
		assertThat(response).startsWith("HTTP/1.1 400").contains("Content-Type: application/problem+json");
		assertThat(parse(body(response)).get("type").asString()).isEqualTo("/problems/malformed-request");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1", "/api/v1/forms", "/oembed?url=http://example.org/embed/foods", "/nothing" })
	void refusesARequestWithoutAHostAsNoLinkCouldBeMade(String path) {
		String response = raw("GET " + path + " HTTP/1.1", "");
		assertThat(response).startsWith("HTTP/1.1 400").contains("Access-Control-Allow-Origin: *");
		assertThat(parse(body(response)).get("type").asString()).isEqualTo("/problems/malformed-request");
	}

	@ParameterizedTest
	@CsvSource({ "/embed/intake-check, 415", "/api/v1/intake-checks, 415", "/api/v1/forms, 405", "/, 405" })
	void partsOfAFormAreNeitherReadNorAnErrorOfOurs(String path, int status) {
		assertThat(this.http.send("POST", path, "zz", "Content-Type", "multipart/form-data").statusCode())
			.isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/api/v1/intake-checks | text/plain                                      |      | as application/json.
					/api/v1/intake-checks | application/json;charset=none                   |      | as application/json.
					/api/v1/intake-checks | application/json;charset=utf-16                 |      | in UTF-8.
					/api/v1/intake-checks | application/json                                | gzip | without a Content-Encoding.
					/embed/intake-check   | application/json                                |      | as application/x-www-form-urlencoded.
					/embed/intake-check   | application/x-www-form-urlencoded;charset=latin1 |     | in UTF-8.
					/embed/intake-check   | application/x-www-form-urlencoded               | br   | without a Content-Encoding.
					""")
	void saysHowABodyHasToBeSent(String path, String type, String coding, String detail) {
		HttpResponse<String> response = this.http.send("POST", path, "{}", "Content-Type", type, "Content-Encoding",
				(coding != null) ? coding : "identity");
		assertThat(response.statusCode()).isEqualTo(415);
		assertThat(Http.json(response).get("detail").asString()).endsWith(detail);
		assertThat(response.headers().firstValue("Accept-Encoding").isPresent()).isEqualTo(coding != null);
	}

	@Test
	void aBodyThatWillBeTooLargeIsRefusedBeforeItComes() {
		try (RawHttp raw = new RawHttp(this.port)) {
			RawHttp.Answer answer = raw.send("""
					POST /api/v1/intake-checks HTTP/1.1\r
					Host: localhost\r
					Content-Type: application/json\r
					Content-Length: 9000000000\r
					Expect: 100-continue\r
					\r
					""".getBytes(StandardCharsets.US_ASCII), false, true);
			assertThat(answer.status()).isEqualTo(413);
			assertThat(Http.read(answer.plain()).get("type").asString()).isEqualTo("/problems/content-too-large");
		}
	}

	@Test
	void takesTheNamesOfUtf8() {
		assertThat(this.http
			.send("POST", "/api/v1/intake-checks", "{\"profile\":{\"ageYears\":5}}", "Content-Type",
					"application/json; charset=\"utf-8\"")
			.statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "PATCH", "DELETE" })
	void aFormThatNobodyTakesIsNotRead(String method) {
		assertThat(this.http.send(method, "/api/v1/forms", "a=%zz", "Content-Type", "application/x-www-form-urlencoded")
			.statusCode()).isEqualTo(405);
	}

	@Test
	void namesAtMostFiveHundredMistakes() {
		String body = IntStream.range(0, 1_000)
			.mapToObj((number) -> "\"" + number + "\":0")
			.collect(Collectors.joining(",", "{", "}"));
		assertThat(Http.json(this.http.post("/api/v1/intake-checks", body)).get("errors")).hasSize(500);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"foods":[%s]}                    | {}
			"foods":[]},"supplements":[%s]   | {}
			"foods":[%s]}                    | []
			"foods":[]},"considerations":[%s] | null
			"foods":[]},"considerations":[%s] | {}
			""")
	void aListOfThousandsIsRefusedAtOnce(String list, String entry) {
		String body = "{\"diet\":{" + list.formatted((entry + ",").repeat(3_000) + entry) + "}";
		assertThat(Http.json(this.http.post("/api/v1/intake-checks", body)).get("errors")).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/search?q=sleep          | */*;q=0                   | 406
			/api/v1/search?q=sleep          | application/json;q=0, */* | 406
			/api/v1/search?q=sleep          | */*;q=0, application/json | 200
			/api/v1/conformance/intake-checks | application/*;q=0       | 406
			/api/v1/forms                   | */*;q=0                   | 406
			/api/v1/forms                   | application/json;q=0, */* | 200
			/v3/api-docs                    | */*;q=0                   | 406
			/embed/forms                    | text/html;q=0, */*        | 406
			/embed/forms                    | text/html;q=0.1, */*;q=0  | 200
			""")
	void whatIsNotAcceptedIsNotSent(String path, String accept, int status) {
		assertThat(this.http.get(path, "Accept", accept).statusCode()).isEqualTo(status);
	}

	@Test
	void tellsTheAllowedMethods() {
		assertThat(
				this.http.send("DELETE", "/api/v1/forms", null).headers().firstValue("Allow").orElseThrow().split(","))
			.containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
		assertThat(this.http.get("/api/v1/intake-checks").headers().firstValue("Allow").orElseThrow().split(","))
			.containsExactlyInAnyOrder("POST", "OPTIONS");
	}

	@Test
	void answersAnAcceptHeaderThatCannotBeRead() {
		HttpResponse<String> response = this.http.get("/api/v1/forms", "Accept", "foo");
		assertThat(response.statusCode()).isEqualTo(406);
		assertThat(Http.json(response).get("type").asString()).isEqualTo("/problems/not-acceptable");
	}

	@Test
	void quotesOnlyTheBeginningOfALongValue() {
		HttpResponse<String> response = this.http.get("/api/v1/forms/" + "a".repeat(5_000));
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(Http.json(response).get("detail").asString()).hasSizeLessThan(200).contains("aaa…'");
	}

	@ParameterizedTest
	@CsvSource({ "GET /api/v1/forms HTTP/3.7, 505, request-refused",
			"TRACE /api/v1/forms HTTP/1.1, 405, method-not-allowed" })
	void refusalsOfTheContainerCarryTheHeadersToo(String requestLine, int status, String type) {
		String response = raw(requestLine);
		assertThat(response).startsWith("HTTP/1.1 " + status)
			.contains("Access-Control-Allow-Origin: *", "X-Content-Type-Options: nosniff", "Cache-Control: no-store");
		assertThat(parse(body(response)).get("type").asString()).isEqualTo("/problems/" + type);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/yaml", "application/xml", "text/html" })
	void answersNoOtherFormats(String accept) {
		HttpResponse<String> response = this.http.get("/api/v1/forms", "Accept", accept);
		assertThat(response.statusCode()).isEqualTo(406);
		assertThat(Http.json(response).get("type").asString()).isEqualTo("/problems/not-acceptable");
	}

	@ParameterizedTest
	@EnumSource(ProblemType.class)
	void everyTypeHasAPageForPeople(ProblemType type) {
		HttpResponse<String> page = this.http.get(type.uri().toString(), "Accept", "text/html");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(page.body()).contains("<html lang=\"en\">", "<h1>" + type.title() + "</h1>");
	}

	@Test
	void browserGetsAReadablePageOutsideTheApiAndJsonInside() {
		HttpResponse<String> page = this.http.get("/nothing/%3Cb%3E", "Accept", "text/html,*/*;q=0.8");
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(page.body()).contains("<h1>Not found</h1>").doesNotContain("<b>");
		HttpResponse<String> refused = this.http.send("DELETE", "/problems/not-found", null, "Accept", "text/html");
		assertThat(refused.statusCode()).isEqualTo(405);
		assertThat(refused.headers().firstValue("Allow").orElseThrow()).contains("GET");
		HttpResponse<String> answer = this.http.get("/api/v1/nothing", "Accept", "text/html,*/*;q=0.8");
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
	}

	@Test
	void browserReadsWhatIsWrongWithEachParameter() {
		HttpResponse<String> page = this.http.get("/embed/forms?theme=%3Cb%3E&theme=dark&%3Ci%3E=1", "Accept",
				"text/html");
		assertThat(page.statusCode()).isEqualTo(400);
		assertThat(page.body())
			.contains("<h1>Invalid query parameters</h1>", "<li>theme: Not &#39;&lt;b&gt;&#39; but one of")
			.doesNotContain("<b>", "<i>");
		assertThat(this.http.get("/embed/forms/glycinate?theme=pink&colour=red", "Accept", "text/html").body())
			.contains("<li>theme: ", "<li>colour: Unknown parameter");
		assertThat(this.http.get("/embed/forms/nope", "Accept", "text/html").body()).doesNotContain("<ul>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET  | /api/v1/forms/nothing | Accept       | */*        | 404
			PUT  | /api/v1/forms         | Accept       | */*        | 405
			GET  | /api/v1/forms         | Accept       | image/png  | 406
			POST | /api/v1/intake-checks | Content-Type | text/plain | 415
			POST | /api/v1/intake-checks | Content-Type | application/json | 413
			GET  | /api/v1/forms?a=b     | Accept       | */*        | 400
			GET  | /actuator/env         | Accept       | */*        | 404
			""")
	void scriptsOfAnyOriginMayReadEveryErrorAndWhichRequestItWas(String method, String path, String header,
			String value, int status) {
		String body = method.equals("POST") ? " ".repeat(65_537) : null;
		HttpResponse<String> response = this.http.send(method, path, body, header, value, "Origin",
				"https://example.org");
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(response.headers().firstValue("Access-Control-Expose-Headers").orElseThrow()).contains("Retry-After",
				"X-Request-Id");
		assertThat(response.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f]{32}");
	}

	@ParameterizedTest
	@CsvSource({ "localhost:99999, 400", "localhost:0, 400", "a_b, 400", "<b>, 400", "user@localhost, 400",
			"a..b, 400" })
	void refusesAHostThatIsNone(String host, int status) {
		String response = raw("GET /api/v1 HTTP/1.1", host);
		assertThat(response).startsWith("HTTP/1.1 " + status).contains("Access-Control-Allow-Origin: *");
		assertThat(parse(body(response)).get("type").asString()).isEqualTo("/problems/malformed-request");
	}

	@Test
	void refusesHeadersThatAreTooLongWithTheHeadersOfEveryAnswer() {
		String response = raw("GET /api/v1 HTTP/1.1", "localhost\r\nX-Long: " + "a".repeat(20_000));
		assertThat(response).startsWith("HTTP/1.1 400").contains("Access-Control-Allow-Origin: *");
		assertThat(parse(body(response)).get("type").asString()).isEqualTo("/problems/malformed-request");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /api/v1 HTTP/1.1", "GET /nothing HTTP/1.1", "GET /embed/forms HTTP/1.1",
			"GET /swagger-ui/index.html HTTP/1.1", "GET /a[b HTTP/1.1", "TRACE / HTTP/1.1", "GET / HTTP/3.7",
			"GET /h2-console HTTP/1.1", "POST /api/v1/forms HTTP/1.1" })
	void nothingNamesTheSoftwareBehindIt(String requestLine) {
		assertThat(raw(requestLine).toLowerCase(Locale.ROOT)).doesNotContain("\r\nserver:", "x-powered-by", "tomcat",
				"spring boot");
	}

	private String raw(String requestLine) {
		return raw(requestLine, "localhost");
	}

	private String raw(String requestLine, String host) {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write((requestLine + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static String body(String response) {
		return response.substring(response.indexOf("\r\n\r\n") + 4);
	}

	private static JsonNode parse(String body) {
		// Answers that Tomcat sends in chunks carry their sizes around the document.
		return JsonMapper.shared().readTree(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1));
	}

}
