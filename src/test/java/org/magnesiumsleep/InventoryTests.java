package org.magnesiumsleep;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that the two articles hold is published, and nothing that nobody could
 * verify.
 */
@ApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class InventoryTests {

	private final Content content;

	InventoryTests(@LocalServerPort int port) {
		this.content = new Content(port);
	}

	@ParameterizedTest(name = "{0}: {1}/{2} {3} {4}")
	@CsvFileSource(resources = "inventory.csv", numLinesToSkip = 1)
	void publishes(String section, String collection, String slug, String path, String expected) {
		JsonNode record = this.content.record(collection, slug);
		assertThat(Content.at(record, path)).as("%s/%s %s: %s", collection, slug, path, expected)
			.anyMatch((value) -> says(value, expected));
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "expert-opinions", "faqs", "forms", "safety-notes", "studies", "testimonials" })
	void publishesNothingBeyondTheInventory(String collection) {
		assertThat(this.content.slugs(collection)).doesNotHaveDuplicates().hasSameElementsAs(inventoried(collection));
	}

	@Test
	void publishesAsManyRecordsAsTheInventoryCounts() {
		Map<String, Integer> counts = this.content.collections()
			.stream()
			.collect(Collectors.toMap(Function.identity(), (collection) -> this.content.records(collection).size()));
		assertThat(counts).isEqualTo(Map.of("claims", 99, "expert-opinions", 5, "faqs", 9, "foods", 8050, "forms", 17,
				"reference-ranges", 75, "safety-notes", 26, "sources", 60, "studies", 26, "testimonials", 4));
	}

	@Test
	void appraisesTheClaimsAsReviewed() {
		assertThat(this.content.records("claims")
			.stream()
			.collect(Collectors.groupingBy((claim) -> claim.get("appraisal").asString(), Collectors.counting())))
			.isEqualTo(Map.of("SUPPORTED", 19L, "PARTLY_SUPPORTED", 54L, "CONTRADICTED", 5L, "UNVERIFIABLE", 21L));
	}

	@Test
	void countsClaimsAndQuestionsOfEachArticle() {
		assertThat(articles("claims")).isEqualTo(Map.of("article-a", 43L, "article-b", 56L));
		assertThat(articles("faqs")).isEqualTo(Map.of("article-a", 4L, "article-b", 5L));
		assertThat(articles("testimonials")).isEqualTo(Map.of("article-a", 4L));
		assertThat(articles("expert-opinions")).isEqualTo(Map.of("article-a", 5L));
	}

	@ParameterizedTest(name = "{0}/{1} {2} {3}")
	@CsvFileSource(resources = "unpublished.csv", numLinesToSkip = 1)
	void withholds(String collection, String slug, String path, String value) {
		List<JsonNode> records = (collection != null) ? this.content.records(collection)
				: this.content.everything().toList();
		if (path != null) {
			assertThat(records).anyMatch((record) -> Content.at(record, path).findAny().isPresent());
		}
		assertThat(records.stream()
			.filter((record) -> slug == null || Content.slug(record).equals(slug))
			.flatMap((record) -> (path != null) ? Content.at(record, path)
					: (value != null) ? Content.leaves(record) : Stream.of(record))
			.filter((found) -> value == null || says(found, value))).as("%s/%s %s: %s", collection, slug, path, value)
			.isEmpty();
	}

	@Test
	void servesNoValueThatIsUnverified() {
		assertThat(this.content.everything()
			.flatMap(Content::properties)
			.filter((property) -> Content.elements(property.getValue())
				.anyMatch((value) -> value.asString("").equalsIgnoreCase("unverified"))))
			.isEmpty();
	}

	@Test
	void callsNothingUnverified() {
		assertThat(this.content.everything()
			.flatMap(Content::leaves)
			.filter((value) -> value.isString() && lowerCase(value.asString()).contains("unverified"))
			.map(JsonNode::asString)).isEmpty();
	}

	@Test
	void servesTheStudyThatNobodyFoundWithoutAnythingToFindItBy() {
		JsonNode claimed = this.content.record("studies", "claimed-nutrients-2021");
		assertThat(claimed.get("citationStatus").asString()).isEqualTo("NOT_FOUND");
		assertThat(claimed.get("design").asString()).isEqualTo("UNIDENTIFIED");
		assertThat(List.of("doi", "pmid", "pmcid", "url", "volume", "issue", "pages", "verification"))
			.noneMatch(claimed::has);
		assertThat(claimed.get("authors")).isEmpty();
		assertThat(claimed.get("outcomes")).isEmpty();
		assertThat(Content.texts(claimed, "nearestStudies")).containsExactlyInAnyOrder("mah-pitre-2021", "boyle-2017",
				"chan-lo-2021", "arab-2023");
		assertThat(this.content.records("studies")
			.stream()
			.filter((study) -> study.get("citationStatus").asString().equals("NOT_FOUND") || !study.has("verification")
					|| !study.get("nearestStudies").isEmpty())
			.map(Content::slug)).containsExactly("claimed-nutrients-2021");
	}

	private Map<String, Long> articles(String collection) {
		return this.content.records(collection)
			.stream()
			.collect(Collectors.groupingBy((record) -> record.get("article").asString(), Collectors.counting()));
	}

	private static List<String> inventoried(String collection) {
		return Content.rows("inventory.csv", 4)
			.stream()
			.filter((cells) -> cells[1].equals(collection))
			.map((cells) -> cells[2])
			.distinct()
			.toList();
	}

	private static boolean says(JsonNode value, String expected) {
		return value.isString() ? lowerCase(value.asString()).contains(lowerCase(expected))
				: value.asString("").equals(expected);
	}

	private static String lowerCase(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
