package org.magnesiumsleep;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class FormatTests {

	private static final String CSL = "application/vnd.citationstyles.csl+json";

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			*/*                                                             | json | json   | json   | json
			text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | json | json   | json   | json
			application/json                                                | json | json   | json   | json
			application/ld+json                                             | ld   | ld     | ld     | 406
			application/ld+json;profile="x"                                 | ld   | ld     | ld     | 406
			text/csv                                                        | 406  | csv    | 406    | 406
			text/csv;q=0                                                    | 406  | 406    | 406    | 406
			text/*                                                          | 406  | csv    | 406    | 406
			text/csv, application/json;q=0.5                                | json | csv    | json   | json
			text/csv;q=0.5, application/json                                | json | json   | json   | json
			application/*                                                   | json | json   | json   | json
			application/*+json                                              | ld   | ld     | ld     | json
			application/json;q=0, */*;q=0.1                                 | ld   | ld     | ld     | 406
			application/ld+json;q=0.3, */*;q=0.5                            | json | json   | json   | json
			application/vnd.citationstyles.csl+json                         | 406  | 406    | csl    | 406
			application/x-bibtex                                            | 406  | 406    | bibtex | 406
			application/x-bibtex, application/*;q=0.9                       | json | json   | bibtex | json
			text/html                                                       | 406  | 406    | 406    | 406
			application/xml                                                 | 406  | 406    | 406    | 406
			foo                                                             | 406  | 406    | 406    | 406
			""")
	void acceptDecides(String accept, String index, String list, String study, String search) {
		assertThat(answer("/api/v1", accept)).isEqualTo(index);
		assertThat(answer("/api/v1/claims", accept)).isEqualTo(list);
		assertThat(answer("/api/v1/studies/abbasi-2012", accept)).isEqualTo(study);
		assertThat(answer("/api/v1/search?q=sleep", accept)).isEqualTo(search);
	}

	@Test
	void sendsUtf8WhicheverCharsetIsAskedFor() {
		HttpResponse<String> response = this.http.send("POST", "/api/v1/intake-checks",
				"{\"profile\":{\"ageYears\":5}}", "Content-Type", "application/json", "Accept",
				"application/json;charset=utf-16");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1?format=jsonld, ld", "/api/v1/claims?format=json, json", "/api/v1/claims?format=jsonld, ld",
			"/api/v1/claims?format=csv, csv", "/api/v1/claims?format=CSV, csv", "/api/v1/claims/a10?format=json, json",
			"/api/v1/claims/a10?format=jsonld, ld", "/api/v1/studies/abbasi-2012?format=csl, csl",
			"/api/v1/studies/abbasi-2012?format=bibtex, bibtex" })
	void parameterWinsOverAccept(String path, String format) {
		assertThat(answer(path, "application/json")).isEqualTo(format);
		assertThat(answer(path, "text/csv")).isEqualTo(format);
		assertThat(answer(path, "text/html")).isEqualTo(format);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1?format=csv                             | one of json, jsonld.
			/api/v1/claims?format=xml                      | one of json, jsonld, csv.
			/api/v1/claims?format=                         | one of json, jsonld, csv.
			/api/v1/claims?format=bibtex                   | one of json, jsonld, csv.
			/api/v1/claims?format=csv&format=csv           | may stand once
			/api/v1/claims/a10?format=csv                  | one of json, jsonld.
			/api/v1/claims/a10?format=bibtex               | one of json, jsonld.
			/api/v1/studies/abbasi-2012?format=csv         | one of json, jsonld, csl, bibtex.
			/api/v1/search?q=sleep&format=json             | allowed are kind, page, q, size.
			/api/v1/search/suggestions?q=sleep&format=json | allowed are kind, q.
			/api/v1/conformance/intake-checks?format=json  | this operation has none.
			""")
	void formatThatIsNotOfferedIsRejected(String path, String detail) {
		HttpResponse<String> response = this.http.get(path, "Accept", "application/json");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(Http.json(response).at("/errors/0/parameter").asString()).isEqualTo("format");
		assertThat(Http.json(response).at("/errors/0/detail").asString()).contains(detail);
	}

	@Test
	void otherMistakesAreNamedTogetherWithTheFormat() {
		for (String path : new String[] { "/api/v1/claims?format=xml&colour=red",
				"/api/v1/claims/a10?format=xml&colour=red" }) {
			assertThat(Content.texts(Http.json(this.http.get(path)), "errors.parameter"))
				.containsExactlyInAnyOrder("format", "colour");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/claims, application/ld+json", "/api/v1/claims, text/csv",
			"/api/v1/claims/a10, application/ld+json", "/api/v1, application/ld+json",
			"/api/v1/studies/abbasi-2012, " + CSL, "/api/v1/studies/abbasi-2012, application/x-bibtex" })
	void eachFormatIsARepresentationOfItsOwn(String path, String accept) {
		HttpResponse<String> json = this.http.get(path);
		HttpResponse<String> other = this.http.get(path, "Accept", accept);
		String etag = other.headers().firstValue("ETag").orElseThrow();
		assertThat(json.headers().firstValue("ETag")).isPresent().isNotEqualTo(other.headers().firstValue("ETag"));
		HttpResponse<String> known = this.http.get(path, "Accept", accept, "If-None-Match", etag);
		assertThat(known.statusCode()).isEqualTo(304);
		assertThat(this.http.get(path, "If-None-Match", etag).statusCode()).isEqualTo(200);
		HttpResponse<String> head = this.http.send("HEAD", path, null, "Accept", accept);
		assertThat(head.statusCode()).isEqualTo(200);
		for (String header : new String[] { "ETag", "Content-Type", "Content-Length", "Content-Disposition", "Link" }) {
			assertThat(head.headers().firstValue(header)).isEqualTo(other.headers().firstValue(header));
		}
		for (HttpResponse<String> response : List.of(json, other, known, head)) {
			assertThat(response.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/claims/nothing?format=jsonld", "/api/v1/studies/nothing?format=bibtex",
			"/api/v1/studies/nothing?format=csl", "/api/v1/nothing?format=csv" })
	void unknownRecordIsNotFoundInAnyFormat(String path) {
		HttpResponse<String> response = this.http.get(path);
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
	}

	private String answer(String path, String accept) {
		HttpResponse<String> response = this.http.get(path, "Accept", accept);
		String type = response.headers().firstValue("Content-Type").orElseThrow();
		return switch (type.replaceFirst(";.*", "")) {
			case "application/json" -> "json";
			case "application/ld+json" -> "ld";
			case "text/csv" -> "csv";
			case CSL -> "csl";
			case "application/x-bibtex" -> "bibtex";
			default -> String.valueOf(response.statusCode());
		};
	}

}
