package org.magnesiumsleep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.magnesiumsleep.web.Collections;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class LinkedDataTests {

	private static final SchemaOrg SCHEMA_ORG = new SchemaOrg();

	@LocalServerPort
	private int port;

	@Autowired
	private Collections collections;

	@Autowired
	private JsonMapper json;

	private Content content;

	@BeforeEach
	void connect() {
		this.content = new Content(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "forms", "foods?namedInArticles=true", "foods?page=0", "foods?page=40", "foods?q=beans",
			"studies", "faqs", "testimonials", "expert-opinions", "claims", "safety-notes", "reference-ranges",
			"sources" })
	void everyRecordNamesExistingTermsOnly(String list) {
		String path = "/api/v1/%s%ssize=100".formatted(list, list.contains("?") ? "&" : "?");
		List<JsonNode> records = checked(path);
		assertThat(records).extracting((record) -> record.get("@id").asString().replaceFirst(".*/", ""))
			.containsExactlyElementsOf(
					Content.at(this.content.http().json(path), "content").map(Content::slug).toList());
		for (JsonNode listed : records) {
			String address = listed.get("@id").asString();
			assertThat(linked(address.substring(address.indexOf("/api"))))
				.isEqualTo("{\"@context\":\"https://schema.org\"," + listed.toString().substring(1));
		}
	}

	@Test
	void foodsOfEveryKindNameExistingTermsOnly() {
		for (Predicate<JsonNode> kind : List.<Predicate<JsonNode>>of((food) -> food.get("portions").isEmpty(),
				(food) -> food.has("previousMagnesiumMgPer100g"), (food) -> food.get("dataPoints").asInt() == 0)) {
			String slugs = this.content.records("foods")
				.stream()
				.filter(kind)
				.limit(50)
				.map((food) -> "&slug=" + Content.slug(food))
				.collect(Collectors.joining());
			assertThat(checked("/api/v1/foods?size=100" + slugs)).hasSizeGreaterThan(5);
		}
	}

	@ParameterizedTest
	@CsvSource({ "'', Dataset", "/forms, ItemList", "/foods, ItemList", "/studies, ItemList", "/faqs, FAQPage",
			"/testimonials, ItemList", "/expert-opinions, ItemList", "/claims, ItemList", "/safety-notes, ItemList",
			"/reference-ranges, Dataset", "/sources, ItemList", "/forms/oxide, DietarySupplement",
			"/foods/usda-11458, Product", "/studies/abbasi-2012, MedicalScholarlyArticle",
			"/faqs/take-every-night, Question", "/claims/a10, ClaimReview",
			"/reference-ranges/nih-women-19-30, RecommendedDoseSchedule",
			"/reference-ranges/germany-4-plus, MaximumDoseSchedule", "/sources/abbasi-2012, ScholarlyArticle",
			"/sources/nih-ods-magnesium-hp, WebPage", "/sources/usda-sr28, Dataset", "/sources/iom-1997, Book" })
	void everyAddressHasItsType(String path, String type) {
		String address = "http://localhost:%d/api/v1%s".formatted(this.port, path);
		JsonNode document = this.content.http().json("/api/v1" + path + "?format=jsonld");
		assertThat(document.get("@type").asString()).isEqualTo(type);
		assertThat(document.get("@id").asString()).isEqualTo(address);
		assertThat(document.get("url").asString()).isEqualTo(address);
		assertThat(SCHEMA_ORG.mistakes(document.toString())).isEmpty();
	}

	@Test
	void formsHaveTheDosesOfEachGroupAndSayWhatTheLimitCounts() {
		JsonNode form = this.content.http().json("/api/v1/forms/glycinate?format=jsonld");
		List<JsonNode> nih = this.content.records("reference-ranges")
			.stream()
			.filter((range) -> range.get("authority").asString().equals("NIH"))
			.toList();
		assertThat(doses(form.get("recommendedIntake")))
			.containsExactlyInAnyOrderElementsOf(figures(nih, "recommendedMg"));
		assertThat(doses(form.get("maximumIntake")))
			.containsExactlyInAnyOrderElementsOf(figures(nih, "supplementalUpperLimitMg"));
		assertThat(Content.texts(form, "maximumIntake.description")).isNotEmpty()
			.allMatch((text) -> text.contains("supplements and medicines only"));
		assertThat(Content.texts(form, "recommendedIntake.description")).isNotEmpty()
			.allMatch((text) -> text.contains("all sources"));
		assertThat(Content.texts(form, "recommendedIntake.name")).contains(
				"AI, magnesium from all sources: Infants 0–6 months",
				"RDA, magnesium from all sources: Women 19–30 years");
		assertThat(Content.texts(form, "maximumIntake.name"))
			.contains("Upper limit, supplements and medicines only: Women 19–30 years");
	}

	@Test
	void formsForTheSkinHaveNoDoses() {
		for (JsonNode form : this.content.records("forms")) {
			JsonNode linked = this.content.http().json("/api/v1/forms/" + Content.slug(form) + "?format=jsonld");
			boolean oral = form.get("route").asString().equals("ORAL");
			assertThat(linked.has("recommendedIntake")).as(Content.slug(form)).isEqualTo(oral);
			assertThat(linked.has("maximumIntake")).as(Content.slug(form)).isEqualTo(oral);
		}
	}

	@Test
	void rangeKeepsBothFigures() {
		JsonNode range = this.content.http().json("/api/v1/reference-ranges/nih-women-19-30?format=jsonld");
		assertThat(range.get("doseValue").asInt()).isEqualTo(310);
		assertThat(range.at("/guideline/guidelineSubject/@type").asString()).isEqualTo("MaximumDoseSchedule");
		assertThat(range.at("/guideline/guidelineSubject/doseValue").asInt()).isEqualTo(350);
		assertThat(range.at("/guideline/name").asString())
			.isEqualTo("US National Institutes of Health, after the Institute of Medicine (1997)");
		assertThat(this.content.http()
			.json("/api/v1/reference-ranges/efsa-children-4-9?format=jsonld")
			.at("/guideline/name")
			.asString()).isEqualTo("European Food Safety Authority, 2015");
	}

	@Test
	void foodsHaveTheirMagnesiumAsNamedValues() {
		JsonNode food = this.content.record("foods", "usda-12063");
		JsonNode linked = this.content.http().json("/api/v1/foods/usda-12063?format=jsonld");
		assertThat(linked.get("additionalProperty")).extracting((value) -> value.get("value").asDouble())
			.containsExactly(food.get("magnesiumMgPer100g").asDouble(), food.at("/portions/0/magnesiumMg").asDouble(),
					food.get("percentDailyValue").asDouble());
		assertThat(Content.texts(linked, "additionalProperty.unitText")).containsExactly("mg", "mg", "%");
	}

	@Test
	void verdictsAreRatingsFromOneToFourWithTheirReasons() {
		Map<String, Integer> ratings = Map.of("CONTRADICTED", 1, "UNVERIFIABLE", 2, "PARTLY_SUPPORTED", 3, "SUPPORTED",
				4);
		Map<String, String> words = Map.of("CONTRADICTED", "Contradicted by the sources.", "UNVERIFIABLE",
				"Cannot be verified: the number is no measure of truth.", "PARTLY_SUPPORTED",
				"Partly supported by the sources.", "SUPPORTED", "Supported by the sources.");
		for (JsonNode claim : this.content.records("claims")) {
			JsonNode review = this.content.http().json("/api/v1/claims/" + Content.slug(claim) + "?format=jsonld");
			JsonNode rating = review.get("reviewRating");
			assertThat(rating.get("alternateName")).isEqualTo(claim.get("appraisal"));
			assertThat(rating.get("ratingValue").asInt()).isEqualTo(ratings.get(claim.get("appraisal").asString()));
			assertThat(rating.get("ratingExplanation").asString())
				.isEqualTo(words.get(claim.get("appraisal").asString()) + " " + claim.get("rationale").asString());
			assertThat(review.get("itemReviewed").has("author")).isFalse();
			assertThat(review.get("claimReviewed")).isEqualTo(claim.get("statement"));
			assertThat(review.at("/itemReviewed/appearance/@id").asString())
				.endsWith("/api/v1/sources/" + claim.get("article").asString());
		}
	}

	@Test
	void nothingStandsWithoutItsNote() {
		this.content.records("faqs")
			.stream()
			.filter((faq) -> faq.has("reviewNote"))
			.forEach((faq) -> assertThat(answer(faq)).contains(faq.get("answer").asString(),
					faq.get("reviewNote").asString()));
		this.content.records("testimonials")
			.forEach((story) -> assertThat(this.content.http()
				.json("/api/v1/testimonials/" + Content.slug(story) + "?format=jsonld")
				.get("text")
				.asString()).contains(story.get("evidenceNote").asString()));
		assertThat(this.content.http()
			.json("/api/v1/studies/claimed-nutrients-2021?format=jsonld")
			.get("description")
			.asString()).contains("NOT_FOUND",
					this.content.record("studies", "claimed-nutrients-2021").get("citationCheck").asString());
	}

	@Test
	void storiesRateNothing() {
		String stories = this.content.http().get("/api/v1/testimonials?format=jsonld").body();
		assertThat(stories).doesNotContain("Review\"", "Rating", "rating");
		this.content.collections()
			.forEach((collection) -> assertThat(
					this.content.http().get("/api/v1/" + collection + "?size=100&format=jsonld").body())
				.doesNotContain("aggregateRating"));
	}

	@Test
	void itemsAreCountedOverTheWholeList() {
		JsonNode list = this.content.http().json("/api/v1/claims?format=jsonld&size=10&page=2&sort=slug,desc");
		assertThat(list.get("numberOfItems").asInt()).isEqualTo(this.content.records("claims").size());
		assertThat(list.get("itemListElement")).extracting((item) -> item.get("position").asInt())
			.containsExactly(21, 22, 23, 24, 25, 26, 27, 28, 29, 30);
		assertThat(list.get("url").asString()).endsWith("/api/v1/claims?size=10&page=2&sort=slug,desc");
		assertThat(this.content.http()
			.get("/api/v1/claims?format=jsonld&size=10&page=2")
			.headers()
			.firstValue("Link")
			.orElseThrow()).contains("format=jsonld&size=10&page=3>; rel=\"next\"");
	}

	@Test
	void pagesCanShowTheSameDocuments() {
		MockHttpServletRequest page = new MockHttpServletRequest("GET", "/page");
		page.setServerPort(this.port);
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(page));
		try {
			assertThat(this.json.writeValueAsString(this.collections.linkedData("claims", "a10").orElseThrow()))
				.isEqualTo(linked("/api/v1/claims/a10"));
			assertThat(this.json.writeValueAsString(
					this.collections.describedPage("faqs", new LinkedMultiValueMap<>()).orElseThrow().description()))
				.isEqualTo(linked("/api/v1/faqs"));
			assertThat(this.collections.linkedData("claims", "nothing")).isEmpty();
			assertThat(this.collections.linkedData("nothing", "a10")).isEmpty();
		}
		finally {
			RequestContextHolder.resetRequestAttributes();
		}
	}

	private String answer(JsonNode faq) {
		return this.content.http()
			.json("/api/v1/faqs/" + Content.slug(faq) + "?format=jsonld")
			.at("/acceptedAnswer/text")
			.asString();
	}

	private String linked(String path) {
		return this.content.http().get(path, "Accept", "application/ld+json").body();
	}

	/** The records on a page whose document is valid. */
	private List<JsonNode> checked(String path) {
		String document = linked(path);
		assertThat(SCHEMA_ORG.mistakes(document)).as(path).isEmpty();
		return nodes(JsonMapper.shared().readTree(document), path.replaceFirst("\\?.*", "/"));
	}

	/** The outermost nodes that stand for records below a path. */
	private static List<JsonNode> nodes(JsonNode node, String path) {
		List<JsonNode> found = new ArrayList<>();
		if (node.path("@id").asString("").contains(path) && node.has("@type")) {
			found.add(node);
		}
		else {
			node.forEach((child) -> found.addAll(nodes(child, path)));
		}
		return found;
	}

	private static List<String> doses(JsonNode schedules) {
		List<String> doses = new ArrayList<>();
		schedules.forEach((schedule) -> doses
			.add(schedule.get("targetPopulation").asString() + " " + schedule.get("doseValue").asInt()));
		return doses;
	}

	private static List<String> figures(List<JsonNode> ranges, String field) {
		return ranges.stream()
			.filter((range) -> range.has(field))
			.map((range) -> range.get("group").asString() + " " + range.get(field).asInt())
			.toList();
	}

}
