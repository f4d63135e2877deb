package org.magnesiumsleep.embed;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Http;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class EmbedTests {

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@ParameterizedTest
	@EnumSource(CardKind.class)
	void everyRecordHasACardWithSourcesDayAndDisclaimer(CardKind kind) {
		for (JsonNode record : this.http.json("/api/v1/" + kind.collection() + "?size=100").get("content")) {
			String slug = record.get("slug").asString();
			String card = page("/embed/" + kind.collection() + "/" + slug);
			assertThat(card).as(slug)
				.contains("not medical advice", "href=\"/api/v1/%s/%s\"".formatted(kind.collection(), slug),
						"<html lang=\"en\" data-theme=\"auto\">");
			if (kind != CardKind.SOURCES) {
				assertThat(card).as(slug)
					.contains("Reviewed <time datetime=\"" + record.get("lastReviewed").asString());
				for (JsonNode source : record.get("sources")) {
					assertThat(HtmlUtils.htmlUnescape(card)).as(slug).contains(source.get("title").asString());
				}
			}
		}
	}

	@ParameterizedTest
	@EnumSource(CardKind.class)
	void everyListLinksToTheCardsOfItsRecords(CardKind kind) {
		String list = page("/embed/" + kind.collection() + "?size=5");
		for (JsonNode record : this.http.json("/api/v1/" + kind.collection() + "?size=5").get("content")) {
			assertThat(list)
				.contains("href=\"/embed/%s/%s\"".formatted(kind.collection(), record.get("slug").asString()));
		}
	}

	@Test
	void aListTakesTheParametersOfTheApi() {
		assertThat(page("/embed/foods?q=spinach&size=3")).contains("Spinach", "3 of ").doesNotContain("Almonds");
		assertThat(page("/embed/foods")).contains("Almonds").doesNotContain(" of 18");
		assertThat(page("/embed/foods?q=xyzxyz")).contains("Nothing here matches.").doesNotContain("<summary>Sources");
		assertThat(browse("/embed/foods?colour=red").statusCode()).isEqualTo(400);
		assertThat(browse("/embed/foods/usda-11458?q=spinach").statusCode()).isEqualTo(400);
	}

	@Test
	void noStoryStandsWithoutItsEvidenceNote() {
		for (JsonNode story : this.http.json("/api/v1/testimonials").get("content")) {
			String note = story.get("evidenceNote").asString();
			assertThat(HtmlUtils.htmlUnescape(page("/embed/testimonials"))).contains(note);
			assertThat(HtmlUtils.htmlUnescape(page("/embed/testimonials/" + story.get("slug").asString())))
				.contains(note);
		}
	}

	@Test
	void linksToStatementsShowTheirVerdict() {
		String card = page("/embed/testimonials/melissa");
		assertThat(card.split("href=\"/embed/claims/", -1)).hasSameSizeAs(card.split(
				"class=\"UNVERIFIABLE\"|" + "class=\"SUPPORTED\"|class=\"PARTLY_SUPPORTED\"|class=\"CONTRADICTED\"",
				-1));
	}

	@ParameterizedTest
	@EnumSource(CardKind.class)
	void cardsCarryTheJsonLdOfTheirRecords(CardKind kind) {
		String list = "/" + kind.collection() + "?size=3&q=sleep";
		String record = "/" + kind.collection() + "/"
				+ this.http.json("/api/v1/" + kind.collection() + "?size=1").at("/content/0/slug").asString();
		for (String path : List.of(list, record)) {
			String script = find(page("/embed" + path), "<script type=\"application/ld\\+json\">([^<]*)</script>");
			assertThat(Http.read(script)).as(path)
				.isEqualTo(Http.json(this.http.get("/api/v1" + path, "Accept", "application/ld+json")));
		}
	}

	@Test
	void coloursAreFixedOnRequest() {
		assertThat(page("/embed/forms/citrate?theme=dark")).contains("data-theme=\"dark\"");
		assertThat(page("/embed/forms?theme=light&q=citrate")).contains("data-theme=\"light\"", "Magnesium citrate");
		assertThat(browse("/embed/forms?theme=pink").statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/embed/forms/unobtainium", "/embed/vitamins", "/embed/nope/nope", "/docs/nope" })
	void whatDoesNotExistIsAReadablePage(String path) {
		HttpResponse<String> response = browse(path);
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(response.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/html"));
		assertThat(response.body()).contains("<h1>Not found</h1>");
	}

	@Test
	void onlyCardsMayBeFramedAndNoPageTakesForeignParts() {
		for (String path : List.of("/", "/docs/findings", "/problems/not-found", "/embed/forms", "/embed/intake-check",
				"/embed/forms/nope", "/api/v1/forms")) {
			String policy = browse(path).headers().firstValue("Content-Security-Policy").orElseThrow();
			assertThat(policy).as(path)
				.contains("default-src 'none'", "script-src 'self'",
						path.startsWith("/embed/") ? "frame-ancestors *" : "frame-ancestors 'none'")
				.doesNotContain("unsafe");
		}
	}

	@Test
	void everyPageNamesItsIcon() {
		for (String path : List.of("/", "/docs/findings", "/embed/forms", "/embed/forms/nope")) {
			String icon = find(browse(path).body(), "<link rel=\"icon\" href=\"([^\"]+)\" type=\"image/svg\\+xml\">");
			HttpResponse<String> response = this.http.get(icon);
			assertThat(response.statusCode()).as(path).isEqualTo(200);
			assertThat(response.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
		}
	}

	@Test
	void homeOffersEachCardAsAnElementThatHoldsALinkAndAsAFrame() {
		String home = HtmlUtils.htmlUnescape(page("/"));
		String host = "http://localhost:" + this.port;
		assertThat(home).contains(
				"<magnesium-embed src=\"forms/glycinate\"><a href=\"%s/embed/forms/glycinate\">Magnesium glycinate</a></magnesium-embed>"
					.formatted(host),
				"<iframe src=\"%s/embed/forms/glycinate\" title=\"Magnesium glycinate\" width=\"600\" height=\"600\" style=\"border:0;max-width:100%%\""
					.formatted(host));
		List<String> cards = findAll(home, "<magnesium-embed src=\"([^\"]+)\">");
		assertThat(cards).contains("forms", "testimonials", "intake-check")
			.allSatisfy((card) -> page("/embed/" + card));
	}

	@Test
	void pagesNameNoOtherHostThanThoseTheyLinkTo() {
		for (String path : List.of("/", "/docs/findings", "/embed/forms", "/embed/intake-check")) {
			assertThat(page(path)).as(path)
				.doesNotContainPattern("<(script|link|img|iframe)[^>]*(src|href)=\"(https?:)?//(?!localhost)");
		}
	}

	@Test
	void theScriptHasAnAddressForEverAndAnIntegrity() {
		String home = HtmlUtils.htmlUnescape(page("/"));
		String address = find(home, "localhost:%d(/embed/embed-[0-9a-f]{32}\\.js)".formatted(this.port));
		HttpResponse<String> script = this.http.get(address);
		assertThat(script.statusCode()).isEqualTo(200);
		assertThat(script.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
		assertThat(script.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(script.body()).isEqualTo(this.http.get("/embed/embed.js").body());
		assertThat(this.http.get("/embed/embed.js").headers().firstValue("Cache-Control"))
			.hasValue("public, max-age=300");
	}

	@Test
	void theDocumentationIsServedAndItsLinksLeadSomewhere() {
		List<String> dead = new ArrayList<>();
		String home = page("/");
		for (String chapter : findAll(home, "href=\"(/docs/[a-z-]+)\"")) {
			for (String link : findAll(page(chapter), "href=\"(/[^\"#]*)")) {
				if (browse(link).statusCode() >= 400) {
					dead.add(chapter + " -> " + link);
				}
			}
		}
		assertThat(dead).isEmpty();
		assertThat(page("/docs/findings")).contains("<h2 id=\"above_upper_limit\">");
	}

	private String page(String path) {
		HttpResponse<String> response = browse(path);
		assertThat(response.statusCode()).as(path).isEqualTo(200);
		return response.body();
	}

	private HttpResponse<String> browse(String path) {
		return this.http.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
	}

	private static String find(String text, String pattern) {
		return findAll(text, pattern).get(0);
	}

	private static List<String> findAll(String text, String pattern) {
		return Pattern.compile(pattern).matcher(text).results().map((match) -> match.group(1)).distinct().toList();
	}

}
