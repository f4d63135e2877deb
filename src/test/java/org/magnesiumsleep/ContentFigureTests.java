package org.magnesiumsleep;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures of foods and forms follow from what is published beside them. */
@ApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class ContentFigureTests {

	private static final BigDecimal DAILY_VALUE = BigDecimal.valueOf(420);

	/** IUPAC abridged standard atomic weights. */
	private static final Map<String, BigDecimal> ATOMIC_WEIGHTS = Map.of("H", new BigDecimal("1.008"), "C",
			new BigDecimal("12.011"), "N", new BigDecimal("14.007"), "O", new BigDecimal("15.999"), "Mg",
			new BigDecimal("24.305"), "S", new BigDecimal("32.06"), "Cl", new BigDecimal("35.45"));

	private static final Pattern FORMULA = Pattern.compile("([A-Z][a-z]?\\d*)+");

	private static final Pattern ELEMENT = Pattern.compile("([A-Z][a-z]?)(\\d*)");

	private final Content content;

	ContentFigureTests(@LocalServerPort int port) {
		this.content = new Content(port);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "servings.csv", numLinesToSkip = 1)
	void aFoodOfTheArticlesStartsWithTheirServing(String slug, String names, String articles, BigDecimal grams,
			BigDecimal per100g, BigDecimal milligrams, int percentDailyValue, String label) {
		JsonNode food = this.content.record("foods", slug);
		assertThat(Content.texts(food, "commonNames")).containsExactly(names.split("/"));
		assertThat(Content.texts(food, "namedInArticles")).containsExactly(articles.split("/"));
		assertThat(decimal(food, "magnesiumMgPer100g")).isEqualByComparingTo(per100g);
		assertThat(food.get("percentDailyValue").asInt()).isEqualTo(percentDailyValue);
		JsonNode portion = food.get("portions").get(0);
		assertThat(portion.get("label").asString()).isEqualTo(label);
		assertThat(decimal(portion, "grams")).isEqualByComparingTo(grams);
		assertThat(decimal(portion, "magnesiumMg")).isEqualByComparingTo(milligrams);
		assertThat(portion.get("default").asBoolean()).isTrue();
	}

	@Test
	void theArticlesNameEighteenRecordsByNineteenNames() {
		List<JsonNode> named = this.content.records("foods")
			.stream()
			.filter((food) -> !food.get("namedInArticles").isEmpty() || !food.get("commonNames").isEmpty())
			.toList();
		assertThat(named).hasSize(18);
		assertThat(named.stream().flatMap((food) -> Content.texts(food, "commonNames").stream())).hasSize(19)
			.doesNotHaveDuplicates();
		assertThat(this.content.http().all("/api/v1/foods?namedInArticles=true"))
			.containsExactlyInAnyOrderElementsOf(named);
	}

	@Test
	void portionsHaveTheirOwnLabelAndOneOfThemIsTheDefault() {
		assertThat(this.content.records("foods")).filteredOn((food) -> !food.get("portions").isEmpty())
			.isNotEmpty()
			.allSatisfy((food) -> {
				assertThat(Content.texts(food, "portions.label")).doesNotHaveDuplicates().doesNotContain("");
				assertThat(Content.at(food, "portions.default").filter(JsonNode::asBoolean)).hasSize(1);
				assertThat(food.get("portions").get(0).get("default").asBoolean()).isTrue();
			});
	}

	@Test
	void magnesiumInAPortionFollowsFromItsGrams() {
		assertThat(this.content.records("foods")).allSatisfy((food) -> {
			BigDecimal per100g = decimal(food, "magnesiumMgPer100g");
			assertThat(food.get("portions")).allSatisfy((portion) -> assertThat(decimal(portion, "magnesiumMg"))
				.isEqualByComparingTo(per100g.multiply(decimal(portion, "grams"))
					.movePointLeft(2)
					.setScale(2, RoundingMode.HALF_UP)));
		});
	}

	@Test
	void theDailyValueIsThatOfTheDefaultPortion() {
		assertThat(this.content.records("foods")).allSatisfy((food) -> {
			assertThat(food.has("percentDailyValue")).isEqualTo(!food.get("portions").isEmpty());
			Content.at(food, "portions")
				.filter((portion) -> portion.get("default").asBoolean())
				.forEach((portion) -> assertThat(food.get("percentDailyValue").asInt())
					.isEqualTo(decimal(food, "magnesiumMgPer100g").multiply(decimal(portion, "grams"))
						.divide(DAILY_VALUE, 0, RoundingMode.HALF_UP)
						.intValueExact()));
		});
	}

	@Test
	void molarMassAndElementalFractionFollowFromTheFormula() {
		assertThat(this.content.records("forms")).isNotEmpty().allSatisfy((form) -> {
			String formula = form.get("formula").asString();
			assertThat(formula).matches(FORMULA).contains("Mg");
			BigDecimal mass = ELEMENT.matcher(formula)
				.results()
				.map(ContentFigureTests::weight)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
			BigDecimal magnesium = ELEMENT.matcher(formula)
				.results()
				.filter((part) -> part.group(1).equals("Mg"))
				.map(ContentFigureTests::weight)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
			assertThat(decimal(form, "molarMassGPerMol")).isEqualByComparingTo(mass.setScale(3, RoundingMode.HALF_UP));
			assertThat(decimal(form, "elementalFraction"))
				.isEqualByComparingTo(magnesium.divide(mass, 4, RoundingMode.HALF_UP));
		});
	}

	private static BigDecimal weight(MatchResult part) {
		BigDecimal weight = ATOMIC_WEIGHTS.get(part.group(1));
		return part.group(2).isEmpty() ? weight : weight.multiply(new BigDecimal(part.group(2)));
	}

	private static BigDecimal decimal(JsonNode node, String property) {
		return node.get(property).decimalValue();
	}

}
