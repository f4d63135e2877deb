package org.magnesiumsleep;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class ListTests {

	@LocalServerPort
	private int port;

	@Autowired
	private LoggingSystem logging;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "forms", "foods", "studies", "faqs", "testimonials", "expert-opinions", "claims",
			"safety-notes", "reference-ranges", "sources" })
	void pagesRepeatNothingAndLoseNothing(String collection) {
		int size = collection.equals("foods") ? 97 : 3;
		List<String> whole = this.http.all("/api/v1/" + collection)
			.stream()
			.map((item) -> item.get("slug").asString())
			.toList();
		List<String> paged = new ArrayList<>();
		JsonNode page = null;
		for (int number = 0; page == null || number < page.get("page").get("totalPages").asInt(); number++) {
			page = this.http.json("/api/v1/" + collection + "?size=" + size + "&page=" + number);
			page.get("content").forEach((item) -> paged.add(item.get("slug").asString()));
			assertThat(page.get("page").get("number").asInt()).isEqualTo(number);
		}
		assertThat(paged).isEqualTo(whole)
			.doesNotHaveDuplicates()
			.hasSize(page.get("page").get("totalElements").asInt());
	}

	@Test
	void aListIsReadOnceForAllItsPages(CapturedOutput output) {
		this.logging.setLogLevel("org.hibernate.SQL", LogLevel.DEBUG);
		try {
			for (int page = 0; page < 3; page++) {
				this.http.json("/api/v1/foods?minMagnesiumMgPer100g=1.41421&size=7&page=" + page);
			}
		}
		finally {
			this.logging.setLogLevel("org.hibernate.SQL", null);
		}
		assertThat(output.getAll().lines().filter((line) -> line.contains("magnesium_mg_per_100g>="))).hasSize(1);
	}

	@Test
	void linksLeadThroughAllPages() {
		String next = "/api/v1/claims?topic=form&size=5";
		int seen = 0;
		while (next != null) {
			HttpResponse<String> page = this.http.get(next);
			seen += Http.json(page).get("content").size();
			assertThat(link(page, "first")).endsWith("/api/v1/claims?topic=form&size=5&page=0");
			next = link(page, "next");
		}
		assertThat(seen)
			.isEqualTo(this.http.json("/api/v1/claims?topic=FORM").get("page").get("totalElements").asInt());
	}

	@Test
	void firstAndLastPageHaveNoLinkBeyondThem() {
		HttpResponse<String> first = this.http.get("/api/v1/claims");
		assertThat(link(first, "prev")).isNull();
		assertThat(link(first, "next")).isEqualTo("/api/v1/claims?page=1");
		HttpResponse<String> last = this.http.get("/api/v1/claims?page=4");
		assertThat(link(last, "next")).isNull();
		assertThat(link(last, "prev")).isEqualTo("/api/v1/claims?page=3");
		assertThat(last.headers().firstValue("Link").orElseThrow())
			.contains("<http://localhost:" + this.port + "/api/v1/claims?page=4>; rel=\"last\"");
	}

	@ParameterizedTest
	@CsvSource({ "5, /api/v1/claims?page=4", "4711, /api/v1/claims?page=4", "999999999, /api/v1/claims?page=4" })
	void pageBeyondTheEndIsEmptyAndLeadsBack(int number, String previous) {
		HttpResponse<String> page = this.http.get("/api/v1/claims?page=" + number);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(Http.json(page).get("content")).isEmpty();
		assertThat(Http.json(page).get("page").get("totalElements").asInt()).isEqualTo(99);
		assertThat(link(page, "prev")).isEqualTo(previous);
		assertThat(link(page, "next")).isNull();
	}

	@Test
	void emptyResultIsAnEmptyPage() {
		JsonNode page = this.http.json("/api/v1/studies?year=1950");
		assertThat(page.get("content")).isEmpty();
		assertThat(page.get("page").get("totalPages").asInt()).isZero();
	}

	@Test
	void sizeAboveHundredIsTreatedAsHundred() {
		JsonNode page = this.http.json("/api/v1/claims?size=101").get("page");
		assertThat(page.get("size").asInt()).isEqualTo(100);
		assertThat(this.http.json("/api/v1/claims").get("page").get("size").asInt()).isEqualTo(20);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			forms?sort=name                                 | name                 | false
			forms?sort=name,desc                            | name                 | true
			forms?sort=elementalFraction                    | elementalFraction    | false
			forms?sort=elementalFraction,DESC               | elementalFraction    | true
			foods?size=100&sort=name                        | name                 | false
			foods?size=100&sort=magnesiumMgPer100g,desc     | magnesiumMgPer100g   | true
			studies?size=100&sort=year                      | year                 | false
			studies?size=100                                | year                 | true
			studies?size=100&sort=title                     | title                | false
			claims?size=100&sort=slug,desc                  | slug                 | true
			sources?size=100&sort=title,asc                 | title                | false
			""")
	void sortsByTheFieldAndTiesBySlug(String query, String field, boolean downwards) {
		List<JsonNode> records = content("/api/v1/" + query);
		Comparator<JsonNode> order = Comparator.comparing((item) -> key(item.get(field)), ListTests::compare);
		Comparator<JsonNode> total = (downwards ? order.reversed() : order)
			.thenComparing((item) -> item.get("slug").asString());
		assertThat(records).hasSizeGreaterThan(10).isSortedAccordingTo(total);
	}

	@Test
	void sortsByTheDefaultPortion() {
		List<Double> amounts = content("/api/v1/foods?size=100&sort=magnesiumMgPerPortion,desc").stream()
			.map((food) -> food.get("portions").get(0).get("magnesiumMg").asDouble())
			.toList();
		assertThat(amounts).hasSize(100).isSortedAccordingTo(Comparator.reverseOrder());
	}

	@Test
	void putsRecordsWithoutTheSortedFigureLastInBothDirections() {
		for (String direction : List.of("asc", "desc")) {
			List<JsonNode> sources = content("/api/v1/sources?size=100&sort=year," + direction);
			List<Boolean> known = sources.stream().map((source) -> source.has("year")).toList();
			assertThat(known).contains(true, false).isSortedAccordingTo(Comparator.reverseOrder());
		}
	}

	@Test
	void sortsBySeveralFields() {
		List<JsonNode> studies = content("/api/v1/studies?size=100&sort=year,desc&sort=title,desc");
		assertThat(studies).isSortedAccordingTo(Comparator.<JsonNode>comparingInt((study) -> study.get("year").asInt())
			.thenComparing((study) -> study.get("title").asString().toLowerCase(Locale.ROOT))
			.reversed());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					forms?route=topical                          | bath-flakes,epsom-salt
					forms?absorption=low                         | oxide,sulfate
					forms?absorption=MODERATE                    |
					forms?bestFor=SLEEP                          | citrate,glycinate
					forms?bestFor=deep_sleep                     | threonate
					forms?slug=oxide&slug=citrate&slug=nothing   | citrate,oxide
					forms?slug=nothing                           |
					studies?form=threonate                       | hausenblas-2024,lopresti-smith-2026,slutsky-2010
					studies?citationStatus=NOT_FOUND             | claimed-nutrients-2021
					studies?citationStatus=partly_accurate       | abbasi-2012
					studies?design=randomised_crossover&year=2002 | held-2002
					studies?form=taurate                         |
					faqs?article=article-b&topic=onset           | how-long
					testimonials?kind=case_study                 | melissa
					testimonials?form=glycinate                  | lara,melissa
					expert-opinions?expert=ethan-bell            | ethan-bell-nmda-gaba,ethan-bell-threonate
					expert-opinions?form=glycinate               | karen-liu-glycinate-first
					expert-opinions?topic=DEFICIENCY             | karen-liu-deficiency
					claims?topic=timing                          | a30,b43
					foods?minMagnesiumMgPer100g=770              | usda-11663,usda-20060
					foods?minMagnesiumMgPer100g=770.5            | usda-20060
					foods?category=sweets&namedInArticles=true   | usda-19904
					foods?slug=usda-19902&namedInArticles=false  | usda-19902
					reference-ranges?authority=nih&ageYears=0    | nih-infants-0-6-months,nih-infants-7-12-months
					reference-ranges?authority=nih&ageMonths=6   | nih-infants-0-6-months
					reference-ranges?authority=nih&ageMonths=7   | nih-infants-7-12-months
					reference-ranges?authority=nih&ageMonths=11  | nih-infants-7-12-months
					reference-ranges?authority=nih&ageMonths=12  | nih-children-1-3
					reference-ranges?authority=NIH&ageYears=3&sex=FEMALE | nih-children-1-3
					reference-ranges?authority=NIH&ageYears=30&sex=female&lifeStage=none | nih-women-19-30
					reference-ranges?authority=NIH&ageYears=31&sex=FEMALE&lifeStage=PREGNANT | nih-pregnancy-31-50
					reference-ranges?authority=NIH&ageYears=51&lifeStage=LACTATING |
					reference-ranges?authority=NIH&sex=ANY       | nih-children-1-3,nih-children-4-8,nih-infants-0-6-months,nih-infants-7-12-months
					reference-ranges?authority=germany           | germany-4-plus
					safety-notes?kind=at_risk_group&slug=children&slug=toxicity | children
					sources?kind=ARTICLE                         | article-a,article-b
					""")
	void filtersFindExactlyWhatFits(String query, String expected) {
		String[] slugs = (expected != null) ? expected.split(",") : new String[0];
		assertThat(slugs("/api/v1/" + query)).containsExactlyInAnyOrder(slugs);
	}

	@Test
	void foodsAreNamedInArticlesOrNot() {
		assertThat(total("/api/v1/foods?namedInArticles=true")).isEqualTo(18);
		assertThat(total("/api/v1/foods?namedInArticles=false")).isEqualTo(8_032);
		assertThat(total("/api/v1/foods")).isEqualTo(8_050);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					forms?colour=red                   | colour    | allowed are absorption, bestFor, format, page, q, route, size, slug, sort
					forms?route=ORAL&route=TOPICAL     | route     | may stand once
					forms?route=                       | route     | one of ORAL, TOPICAL
					forms?route=nasal                  | route     | one of ORAL, TOPICAL
					forms?page=-1                      | page      | whole number from 0
					forms?page=1.5                     | page      | whole number from 0
					forms?page=99999999999             | page      | whole number from 0
					forms?page=0&page=1                | page      | may stand once
					forms?size=0                       | size      | whole number from 1
					forms?size=ten                     | size      | whole number from 1
					forms?sort=formula                 | sort      | fields are name, elementalFraction
					forms?sort=name,sideways           | sort      | ,asc or ,desc
					forms?sort=name,asc,desc           | sort      | ,asc or ,desc
					forms?sort=                        | sort      | fields are name
					forms?sort=Name                    | sort      | fields are name
					forms?sort=name&sort=name,desc     | sort      | stands twice
					forms?slug=                        | slug      | blank
					forms?q=                           | q         | Blank
					forms?q=%20%09                     | q         | Blank
					forms?q=%C2%A0                     | q         | Blank
					forms?q=%20%E2%80%8B               | q         | Blank
					search?q=%C2%AD                    | q         | Blank
					forms?q=sleep&q=night              | q         | may stand once
					search                             | q         | Missing
					search?q=sleep&kind=herb           | kind      | FORM, FOOD, SAFETY_NOTE
					search?q=sleep&sort=title          | sort      | allowed are kind, page, q, size
					search?q=sleep&slug=a10            | slug      | allowed are kind, page, q, size
					search/suggestions?kind=FOOD       | q         | Missing
					search/suggestions?q=a&page=1      | page      | allowed are kind, q
					faqs?sort=question                 | sort      | Unknown parameter
					studies?form=kryptonite            | form      | glycinate
					studies?year=MMXX                  | year      | whole number from 1900 to 2100
					studies?year=1899                  | year      | whole number from 1900 to 2100
					foods?minMagnesiumMgPer100g=-1     | minMagnesiumMgPer100g | a number from 0
					foods?minMagnesiumMgPer100g=1e3    | minMagnesiumMgPer100g | a number from 0
					foods?minMagnesiumMgPer100g=NaN    | minMagnesiumMgPer100g | a number from 0
					foods?namedInArticles=yes          | namedInArticles | true, false
					reference-ranges?ageYears=121      | ageYears  | from 0 to 120
					reference-ranges?ageMonths=1441    | ageMonths | from 0 to 1440
					expert-opinions?expert=who         | expert    | ethan-bell, karen-liu
					faqs?article=article-c             | article   | article-a, article-b
					forms/glycinate?fields=name        | fields    | allowed are format
					""")
	void namesTheParameterAndWhatIsAllowed(String query, String parameter, String allowed) {
		HttpResponse<String> response = this.http.get("/api/v1/" + query);
		assertThat(response.statusCode()).isEqualTo(400);
		JsonNode problem = Http.json(response);
		assertThat(problem.get("type").asString()).isEqualTo("/problems/invalid-parameters");
		assertThat(problem.get("errors")).hasSize(1);
		assertThat(problem.get("errors").get(0).get("parameter").asString()).isEqualTo(parameter);
		assertThat(problem.get("errors").get(0).get("detail").asString()).contains(allowed);
	}

	@Test
	void reportsAllWrongParametersAtOnce() {
		JsonNode problem = Http
			.json(this.http.get("/api/v1/forms?colour=red&page=-1&size=0&sort=x&route=nasal&bestFor=all&slug="));
		assertThat(problem.get("errors")).extracting((error) -> error.get("parameter").asString())
			.containsExactlyInAnyOrder("colour", "page", "size", "sort", "route", "bestFor", "slug");
	}

	@Test
	void linksOfLongRequestsFitIntoTheHeader() {
		String slugs = "slug=" + "a".repeat(50) + "&";
		HttpResponse<String> page = this.http.get("/api/v1/forms?" + slugs.repeat(130) + "slug=a=b");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(link(page, "last")).endsWith("&slug=a=b&page=0");
	}

	@Test
	void keepsOddCharactersOfParametersInLinks() {
		HttpResponse<String> page = this.http.get("/api/v1/forms?slug=%7Ba%7D%20%26%C3%BC&slug=oxide");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(link(page, "first")).isEqualTo("/api/v1/forms?slug=%7Ba%7D%20%26%C3%BC&slug=oxide&page=0");
	}

	private List<JsonNode> content(String path) {
		List<JsonNode> content = new ArrayList<>();
		this.http.json(path).get("content").forEach(content::add);
		return content;
	}

	private int total(String path) {
		return this.http.json(path).get("page").get("totalElements").asInt();
	}

	private List<String> slugs(String path) {
		return content(path).stream().map((item) -> item.get("slug").asString()).toList();
	}

	/** The path and query of a link, or nothing. */
	private static String link(HttpResponse<String> page, String relation) {
		return Arrays.stream(page.headers().firstValue("Link").orElseThrow().split(", (?=<)"))
			.filter((link) -> link.endsWith("; rel=\"" + relation + "\""))
			.map((link) -> link.replaceFirst("<http://localhost:\\d+([^>]*)>.*", "$1"))
			.findFirst()
			.orElse(null);
	}

	private static Object key(JsonNode value) {
		return value.isNumber() ? value.decimalValue() : value.asString().toLowerCase(Locale.ROOT);
	}

	@SuppressWarnings("unchecked")
	private static int compare(Object one, Object other) {
		return ((Comparable<Object>) one).compareTo(other);
	}

}
