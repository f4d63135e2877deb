package org.magnesiumsleep;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The records name their sources and hold together, whatever they are about. */
@ApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class ContentTests {

	/** Properties that hold slugs, and the collection in which these are found. */
	private static final Map<String, String> REFERENCES = Map.ofEntries(Map.entry("article", "sources"),
			Map.entry("citedIn", "sources"), Map.entry("claims", "claims"), Map.entry("conflictsWith", "claims"),
			Map.entry("decidedBy", "sources"), Map.entry("form", "forms"), Map.entry("forms", "forms"),
			Map.entry("namedInArticles", "sources"), Map.entry("nearestStudies", "studies"),
			Map.entry("source", "sources"), Map.entry("sources", "sources"), Map.entry("studies", "studies"));

	private final Content content;

	ContentTests(@LocalServerPort int port) {
		this.content = new Content(port);
	}

	@Test
	void everyRecordButASourceNamesItsSourcesAndItsLastReview() {
		for (String collection : this.content.collections()) {
			if (!collection.equals("sources")) {
				assertThat(this.content.records(collection)).allSatisfy((record) -> {
					assertThat(record.path("sources")).isNotEmpty();
					assertThat(record.path("lastReviewed").asString("")).matches("\\d{4}-\\d\\d-\\d\\d");
				});
			}
		}
	}

	@Test
	void everySlugThatARecordNamesAnswers() {
		Map<String, Set<String>> named = new TreeMap<>();
		this.content.everything()
			.flatMap(Content::properties)
			.filter((property) -> REFERENCES.containsKey(property.getKey()))
			.forEach((property) -> Content.elements(property.getValue())
				.forEach((value) -> named.computeIfAbsent(property.getKey(), (key) -> new TreeSet<>())
					.add(value.isObject() ? Content.slug(value) : value.asString())));
		assertThat(named.keySet()).isEqualTo(REFERENCES.keySet());
		Set<String> addresses = new LinkedHashSet<>();
		named.forEach((property, slugs) -> slugs
			.forEach((slug) -> addresses.add("/api/v1/" + REFERENCES.get(property) + "/" + slug)));
		assertThat(addresses)
			.allSatisfy((address) -> assertThat(this.content.http().get(address).statusCode()).isEqualTo(200));
	}

	@Test
	void aNamedSourceCarriesTheTitleAndAddressOfItsRecord() {
		assertThat(this.content.everything()
			.flatMap(Content::properties)
			.filter((property) -> Set.of("source", "sources", "decidedBy").contains(property.getKey()))
			.flatMap((property) -> Content.elements(property.getValue()))
			.distinct()).isNotEmpty().allSatisfy((named) -> {
				JsonNode source = this.content.record("sources", Content.slug(named));
				assertThat(named.get("title")).isEqualTo(source.get("title"));
				assertThat(named.get("url")).isEqualTo(source.get("url"));
				assertThat(named.propertyNames()).isSubsetOf("slug", "title", "url");
			});
	}

	@Test
	void articlesAreTheTwo() {
		assertThat(this.content.everything()
			.flatMap(Content::properties)
			.filter((property) -> Set.of("article", "citedIn", "namedInArticles").contains(property.getKey()))
			.flatMap((property) -> Content.elements(property.getValue()))
			.map(JsonNode::asString)
			.distinct()).containsExactlyInAnyOrder("article-a", "article-b");
	}

	@Test
	void conflictsAreSymmetric() {
		Map<String, Set<String>> conflicts = claims("conflictsWith");
		assertThat(conflicts).isNotEmpty();
		conflicts.forEach((claim, others) -> assertThat(others)
			.allSatisfy((other) -> assertThat(conflicts.get(other)).as(other).contains(claim)));
	}

	@Test
	void everyClaimOfADisagreementConflictsWithAllOfTheOtherSide() {
		Map<String, Set<String>> conflicts = new TreeMap<>();
		Map<String, Set<String>> disagreements = new TreeMap<>();
		for (String[] cells : Content.rows("disagreements.csv", 5)) {
			for (String left : cells[3].split(" ")) {
				for (String right : cells[4].split(" ")) {
					add(conflicts, left, right);
					add(conflicts, right, left);
					add(disagreements, left, cells[0]);
					add(disagreements, right, cells[0]);
				}
			}
		}
		assertThat(claims("conflictsWith")).isEqualTo(conflicts);
		assertThat(claims("disagreements.slug")).isEqualTo(disagreements);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "disagreements.csv", numLinesToSkip = 1)
	void aDisagreementReadsTheSameAtEachOfItsClaims(String slug, String scope, String kind, String left, String right) {
		List<String> claims = new ArrayList<>(List.of(left.split(" ")));
		claims.addAll(List.of(right.split(" ")));
		assertThat(claims.stream()
			.flatMap((claim) -> Content.at(this.content.record("claims", claim), "disagreements"))
			.filter((disagreement) -> Content.slug(disagreement).equals(slug))).hasSameSizeAs(claims)
			.allSatisfy((disagreement) -> {
				assertThat(disagreement.get("scope").asString()).isEqualTo(scope);
				assertThat(disagreement.get("kind").asString()).isEqualTo(kind);
				assertThat(disagreement.get("resolution").asString()).isNotBlank();
				assertThat(disagreement.get("sources")).isNotEmpty();
			})
			.satisfies((disagreements) -> assertThat(Set.copyOf(disagreements)).hasSize(1));
	}

	@Test
	void aStoryIsNeverEvidence() {
		assertThat(this.content.records("testimonials")).isNotEmpty().allSatisfy((story) -> {
			assertThat(story.get("evidenceWeight").asString()).isEqualTo("NONE");
			assertThat(story.get("evidenceNote").asString()).isNotBlank();
			assertThat(story.get("claims")).isNotEmpty();
			assertThat(story.get("identityVerified").asBoolean()).isFalse();
		});
	}

	@Test
	void anExpertOpinionWeighsNoMoreThanAnOpinion() {
		assertThat(this.content.records("expert-opinions")).isNotEmpty().allSatisfy((opinion) -> {
			assertThat(opinion.get("evidenceWeight").asString()).isEqualTo("OPINION");
			assertThat(opinion.get("reviewNote").asString()).isNotBlank();
			assertThat(opinion.get("claims")).isNotEmpty();
			assertThat(opinion.get("identityVerified").asBoolean()).isFalse();
		});
	}

	@Test
	void everyAnswerStandsBesideItsReviewNote() {
		assertThat(this.content.records("faqs")).isNotEmpty().allSatisfy((faq) -> {
			assertThat(faq.path("reviewNote").asString("")).isNotBlank();
			assertThat(faq.get("claims")).isNotEmpty();
		});
	}

	/** Databases agree on the lower case of ASCII letters only. */
	@Test
	void textsThatListsAreSortedByHaveCapitalsOfAsciiOnly() {
		Map<String, Set<String>> sortable = new HashMap<>();
		for (String collection : this.content.collections()) {
			Content.at(this.content.openApiPaths().get("/api/v1/" + collection), "get.parameters")
				.filter((parameter) -> parameter.get("name").asString().equals("sort"))
				.flatMap((parameter) -> Content.at(parameter, "schema.items.enum"))
				.forEach((field) -> add(sortable, collection, field.asString().replace(",desc", "")));
			List.of("slug", "name", "title").forEach((field) -> add(sortable, collection, field));
		}
		assertThat(sortable.get("foods")).contains("name", "magnesiumMgPer100g");
		sortable.forEach((collection, fields) -> assertThat(this.content.records(collection)
			.stream()
			.flatMap((record) -> fields.stream().flatMap((field) -> Content.at(record, field)))
			.map((value) -> value.asString(""))
			.filter((text) -> text.codePoints().anyMatch((letter) -> letter > 127 && Character.isUpperCase(letter))))
			.isEmpty());
	}

	@Test
	void theIndexLinksEveryCollection() {
		Set<String> linked = new TreeSet<>();
		this.content.http()
			.json("/api/v1")
			.get("links")
			.forEach((link) -> linked.add(URI.create(link.asString()).getPath()));
		assertThat(this.content.openApiPaths()
			.propertyStream()
			.filter((path) -> path.getKey().startsWith("/api/v1") && !path.getKey().contains("{")
					&& path.getValue().has("get"))
			.map(Map.Entry::getKey)).contains("/api/v1/foods").isSubsetOf(linked);
	}

	/** Claims that have something at the path. */
	private Map<String, Set<String>> claims(String path) {
		Map<String, Set<String>> claims = new TreeMap<>();
		for (JsonNode claim : this.content.records("claims")) {
			Content.texts(claim, path).forEach((text) -> add(claims, Content.slug(claim), text));
		}
		return claims;
	}

	private static void add(Map<String, Set<String>> sets, String key, String value) {
		sets.computeIfAbsent(key, (missing) -> new TreeSet<>()).add(value);
	}

}
