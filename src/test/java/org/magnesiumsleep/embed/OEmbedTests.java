package org.magnesiumsleep.embed;

import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Http;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class OEmbedTests {

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "/embed/forms/glycinate, /embed/forms/glycinate", "/api/v1/forms/glycinate, /embed/forms/glycinate",
			"/api/v1/foods?q=nuts, /embed/foods?q=nuts", "/embed/intake-check, /embed/intake-check",
			"/embed/claims/a28?theme=dark, /embed/claims/a28?theme=dark",
			"/embed/intake-check?theme=light, /embed/intake-check?theme=light",
			"/embed/foods?q=a+%26b%2B%22%3Cc&theme=dark&page=1&slug=x&slug=y, "
					+ "/embed/foods?q=a%20%26b%2B%22%3Cc&amp;theme=dark&amp;page=1&amp;slug=x&amp;slug=y" })
	void answersWithOneFrameForACardOrARecord(String address, String framed) {
		JsonNode answer = Http.json(embed(host() + address, ""));
		assertThat(answer.get("type").asString()).isEqualTo("rich");
		assertThat(answer.get("version").asString()).isEqualTo("1.0");
		assertThat(answer.get("width").asInt()).isEqualTo(600);
		String html = answer.get("html").asString();
		assertThat(html).startsWith("<iframe src=\"" + host() + framed + "\" title=\"");
		assertThat(html).matches("<iframe src=\"[^\"<>]+\" title=\"[^\"<>]+\" width=\"600\" height=\"600\" "
				+ "style=\"border:0;max-width:100%\" loading=\"lazy\"></iframe>");
		assertThat(this.http.get(HtmlUtils.htmlUnescape(framed)).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "300, 200, 300, 200", "601, 601, 600, 600", "0, -1, 600, 600", "x, 99999999999, 600, 600" })
	void respectsTheSizeThatIsAllowed(String maxWidth, String maxHeight, int width, int height) {
		JsonNode answer = Http
			.json(embed(host() + "/embed/faqs", "&maxwidth=%s&maxheight=%s".formatted(maxWidth, maxHeight)));
		assertThat(answer.get("width").asInt()).isEqualTo(width);
		assertThat(answer.get("height").asInt()).isEqualTo(height);
		assertThat(answer.get("html").asString()).contains("width=\"%d\" height=\"%d\"".formatted(width, height));
	}

	@Test
	void saysTheSameInXml() throws Exception {
		HttpResponse<String> response = embed(host() + "/embed/claims/a28", "&format=xml");
		assertThat(response.headers().firstValue("Content-Type")).hasValue("text/xml;charset=UTF-8");
		Document xml = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(response.body())));
		JsonNode json = Http.json(embed(host() + "/embed/claims/a28", "&format=json"));
		assertThat(xml.getDocumentElement().getTagName()).isEqualTo("oembed");
		for (String name : json.propertyNames()) {
			assertThat(xml.getElementsByTagName(name).item(0).getTextContent()).isEqualTo(json.get(name).asString());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "javascript:alert(1)", "https://example.org/embed/forms", "//evil/embed/forms",
			"not a url", "http://localhost:1/embed/forms", "%", "/embed/forms/glycinate" })
	void knowsNoOtherHosts(String address) {
		assertThat(embed(address, "").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/embed/forms/nope", "/embed/nope", "/", "/swagger-ui.html", "/embed/forms/glycinate/more",
			"/api/v1/intake-checks", "/embed/forms?theme=pink", "/embed/forms?colour=red", "/embed/forms?page=-1",
			"/embed/forms/glycinate?q=x", "/embed/intake-check?age=28" })
	void knowsNothingElseOfThisHost(String path) {
		assertThat(embed(host() + path, "").statusCode()).isEqualTo(404);
	}

	@Test
	void doesNotKnowOtherFormatsAndIgnoresOtherParameters() {
		HttpResponse<String> refused = embed(host() + "/embed/forms", "&format=yaml");
		assertThat(refused.statusCode()).isEqualTo(501);
		assertThat(Http.json(refused).get("status").asInt()).isEqualTo(501);
		assertThat(Http.json(refused).get("detail").asString())
			.isEqualTo("The parameter format has to be json or xml.");
		assertThat(embed(host() + "/embed/forms", "&utm_source=x&format=json").statusCode()).isEqualTo(200);
	}

	@Test
	void eachCardLeadsToItsAnswers() {
		String card = HtmlUtils.htmlUnescape(this.http.get("/embed/forms/glycinate").body());
		for (String format : new String[] { "json", "xml" }) {
			String link = "href=\"%s/oembed?url=%s&format=%s\"".formatted(host(),
					URLEncoder.encode(host() + "/embed/forms/glycinate", StandardCharsets.UTF_8), format);
			assertThat(card).contains(link);
		}
	}

	private HttpResponse<String> embed(String address, String more) {
		return this.http.get("/oembed?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8) + more);
	}

	private String host() {
		return "http://localhost:" + this.port;
	}

}
