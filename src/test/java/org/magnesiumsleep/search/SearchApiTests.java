package org.magnesiumsleep.search;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Http;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SearchApiTests {

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@Test
	void aHitNamesItsRecordAndQuotesWhatMatches() {
		JsonNode hit = search("bisglycinate", "&kind=form").get("content").get(0);
		assertThat(hit.get("kind").asString()).isEqualTo("FORM");
		assertThat(hit.get("slug").asString()).isEqualTo("glycinate");
		assertThat(hit.get("title").asString()).isEqualTo("Magnesium glycinate");
		assertThat(hit.get("snippet").asString()).contains("<mark>glycinate</mark>");
		assertThat(this.http.json(hit.get("href").asString()).get("name").asString()).isEqualTo("Magnesium glycinate");
	}

	@Test
	void facetsCountEachKindWhicheverIsAskedFor() {
		JsonNode all = search("insomnia", "&size=100");
		JsonNode facets = all.get("facets");
		assertThat(facets).hasSize(Kind.values().length);
		assertThat(search("insomnia", "&kind=study").get("facets")).isEqualTo(facets);
		long sum = 0;
		for (JsonNode facet : facets) {
			String kind = facet.get("kind").asString();
			long count = facet.get("count").asLong();
			sum += count;
			JsonNode ofKind = search("insomnia", "&size=100&kind=" + kind);
			assertThat(ofKind.at("/page/totalElements").asLong()).as(kind).isEqualTo(count);
			assertThat(ofKind.get("content")).as(kind)
				.hasSize((int) count)
				.allSatisfy((hit) -> assertThat(hit.get("kind").asString()).isEqualTo(kind));
		}
		assertThat(all.at("/page/totalElements").asLong()).isEqualTo(sum).isGreaterThan(10);
	}

	@ParameterizedTest
	@ValueSource(strings = { "glycinate", "anxiety night", "citrate stomach", "threonate", "threonate thoughts",
			"melissa glycinate sleep" })
	void testimonialsStandBehindEverythingElseWithTheirEvidenceNote(String query) {
		List<String> kinds = new ArrayList<>();
		for (JsonNode hit : search(query, "&size=100").get("content")) {
			kinds.add(hit.get("kind").asString());
			assertThat(hit.has("evidenceNote")).isEqualTo(hit.get("kind").asString().equals("TESTIMONIAL"));
		}
		assertThat(kinds).contains("TESTIMONIAL", "CLAIM");
		assertThat(kinds.subList(kinds.indexOf("TESTIMONIAL"), kinds.size())).containsOnly("TESTIMONIAL");
	}

	@Test
	void productsOfABrandStandBehindOthersThatHoldAllWords() {
		List<String> titles = new ArrayList<>();
		suggest("flax", "&kind=food").forEach((hit) -> titles.add(hit.get("title").asString()));
		assertThat(titles.get(0)).isEqualTo("Seeds, flaxseed");
		assertThat(titles).anyMatch((title) -> title.startsWith("KASHI"));
	}

	@Test
	void aProductThatAloneHoldsAllWordsStandsInFront() {
		assertThat(search("big mac", "").get("content").get(0).get("title").asString()).contains("BIG MAC");
	}

	@Test
	void nothingIsShownWithoutWhatBelongsBesideIt() {
		search("sleep", "&size=100&kind=claim").get("content")
			.forEach((hit) -> assertThat(hit.get("appraisal").asString()).as(hit.get("slug").asString())
				.isEqualTo(this.http.json(hit.get("href").asString()).get("appraisal").asString()));
		JsonNode claimed = search("meta-analysis of seven trials", "&kind=study").get("content").get(0);
		assertThat(claimed.get("slug").asString()).isEqualTo("claimed-nutrients-2021");
		assertThat(claimed.get("citationStatus").asString()).isEqualTo("NOT_FOUND");
		JsonNode answer = search("take every night", "&kind=faq").get("content").get(0);
		assertThat(answer.get("reviewNote").asString()).isNotBlank();
		JsonNode suggested = suggest("melissa", "&kind=testimonial").get(0);
		assertThat(suggested.get("evidenceNote").asString()).isNotBlank();
		assertThat(suggest("it lowers cortisol", "").get(0).get("appraisal").asString()).isEqualTo("PARTLY_SUPPORTED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sleep", "spinach", "mark", "3 oz", "limit" })
	void snippetsAreSafeToInsert(String query) {
		for (JsonNode hit : search(query, "&size=100").get("content")) {
			String snippet = hit.get("snippet").asString();
			assertThat(snippet.replace("<mark>", "").replace("</mark>", "")).doesNotContain("<", ">");
			assertThat(snippet.split("<mark>", -1)).hasSameSizeAs(snippet.split("</mark>", -1));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "forms", "claims", "faqs", "studies", "safety-notes", "reference-ranges", "sources",
			"expert-opinions", "testimonials" })
	void equalHitsHaveOneOrder(String list) {
		List<Long> turns = new ArrayList<>();
		this.http.json("/api/v1/" + list + "?size=100")
			.get("content")
			.forEach((record) -> turns.add(Entry.turn(record.get("slug").asString())));
		assertThat(turns).doesNotHaveDuplicates();
	}

	@Test
	void anExactWordStandsBeforeItsStemAndThatBeforeATypo() {
		List<String> names = names("foods?q=potatoes&size=100");
		assertThat(names.get(0)).startsWith("Potatoes");
		List<String> spinach = names("foods?q=spinach&size=100");
		assertThat(indexOf(spinach, "Spinach")).isLessThan(indexOf(spinach, "Babyfood"));
		assertThat(names("foods?q=milk&size=100")).noneMatch((name) -> name.matches("(?i).*\\bsilk\\b(?!.*milk).*"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			spinach         | usda-11458
			banana          | usda-09040
			almonds         | usda-12063
			cashew          | usda-12085
			peanut butter   | usda-16098
			dark chocolate  | usda-19904
			halibut         | usda-15037
			""")
	void foodsThatTheArticlesNameComeFirst(String query, String slug) {
		assertThat(list("foods", query).get(0).get("slug").asString()).isEqualTo(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "foods high in magnesium", "what foods have the most magnesium", "top magnesium foods",
			"magnesium rich foods" })
	void foodsWithMuchMagnesiumAreFoundByTheirFigures(String query) {
		List<String> found = new ArrayList<>();
		List<BigDecimal> magnesium = new ArrayList<>();
		for (int page = 0; page < 10; page++) {
			this.http
				.json("/api/v1/foods?size=100&page=" + page + "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
				.get("content")
				.forEach((food) -> {
					found.add(food.get("slug").asString());
					magnesium.add(food.get("magnesiumMgPer100g").decimalValue());
					assertThat(food.get("category").asString()).isNotEqualTo("SPICES_AND_HERBS");
				});
		}
		assertThat(magnesium).allMatch((milligrams) -> milligrams.compareTo(new BigDecimal("56.25")) >= 0);
		assertThat(magnesium.subList(0, 4)).allMatch((milligrams) -> milligrams.intValue() >= 225);
		// Named by the articles: sesame, spinach and black beans with 351, 87 and 70 mg,
		// halibut and milk with 28 and 10.
		assertThat(found).contains("usda-12023", "usda-11458", "usda-16015").doesNotContain("usda-15037", "usda-01077");
		assertThat(found.indexOf("usda-12023")).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			is coffee high in magnesium     | foods/usda-14209
			are bananas rich in magnesium   | foods/usda-09040
			which nuts have most magnesium  | foods/usda-12085
			does magnesium help you sleep   | claims/b02
			how quickly does it work        | faqs/how-long
			""")
	void questionsFindWhatTheyAreAbout(String query, String record) {
		assertThat(search(query, "").get("content").get(0).get("href").asString()).isEqualTo("/api/v1/" + record);
	}

	@Test
	void dishesStandBehindPlainFoodsUnlessTheQueryCallsThem() {
		assertThat(names("foods?q=chicken&size=10")).allMatch((name) -> name.startsWith("Chicken,"));
		assertThat(names("foods?q=chicken%20soup").get(0)).startsWith("Soup, chicken noodle");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			spinch        | Spinach
			spinahc       | Spinach
			xpinach       | Spinach
			brocoli       | Broccoli
			choclate dark | Chocolate
			aubergne      | Eggplant
			""")
	void aLetterMayBeWrong(String query, String name) {
		assertThat(list("foods", query).get(0).get("name").asString()).startsWith(name);
	}

	@Test
	void aSecondWordMayBeMisspeltAndUnfinished() {
		assertThat(suggest("peanut bute", "&kind=food").get(0).get("title").asString()).startsWith("Peanut butter");
	}

	@Test
	void formsThatTheArticlesNameStandBeforeOthers() {
		assertThat(list("search", "magnesium").get(0).get("slug").asString()).isEqualTo("glycinate");
		assertThat(list("search", "magnesium sleep").get(0).get("kind").asString()).isNotEqualTo("FORM");
	}

	@ParameterizedTest
	@ValueSource(strings = { "magnesium", "elderly insomnia", "chocolate milk", "spinch" })
	void hitsOfOneKindStandInTheOrderThatTheyHaveAmongAll(String query) {
		Map<String, List<String>> slugsOfKind = list("search?size=100", query).valueStream()
			.collect(Collectors.groupingBy((hit) -> hit.get("kind").asString(),
					Collectors.mapping((hit) -> hit.get("slug").asString(), Collectors.toList())));
		assertThat(slugsOfKind).isNotEmpty()
			.allSatisfy((kind, slugs) -> assertThat(
					list("search?size=100&kind=" + kind, query).valueStream().map((hit) -> hit.get("slug").asString()))
				.startsWith(slugs.toArray(String[]::new)));
	}

	@ParameterizedTest
	@CsvSource({ "brocolli, Broccoli", "zuchinni, Squash", "cinammon, Spices", "spinnich raw, Spinach" })
	void twoLettersMayBeWrongInLongWords(String query, String name) {
		assertThat(list("foods", query).get(0).get("name").asString()).startsWith(name);
		assertThat(suggest(query, "&kind=food").get(0).get("title").asString()).startsWith(name);
	}

	@Test
	void aWordWithTwoWrongLettersIsMarkedAsTheWordItIsReadAs() {
		assertThat(list("search", "brocolli").get(0).get("snippet").asString()).contains("<mark>Broccoli</mark>");
	}

	@Test
	void oldEditionsStandBehindThoseInForce() {
		assertThat(list("reference-ranges", "2 years").valueStream().map((range) -> range.get("slug").asString()))
			.startsWith("nih-children-1-3")
			.endsWith("japan-2015-children-1-2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			studies      | rls                 | marshall-2019
			studies      | restless leg        | marshall-2019
			forms        | bisglycinate        | glycinate
			forms        | glycinat            | glycinate
			forms        | epsom               | epsom-salt
			safety-notes | diarrhea            | diarrhoea-reversible
			safety-notes | thyroxine           | levothyroxine
			forms        | taurine             | taurate
			foods        | minced beef         | usda-23564
			safety-notes | upset stomach       | digestive-upset
			safety-notes | water pills         | loop-and-thiazide-diuretics
			studies      | hypertension        | argeros-2025
			studies      | high blood pressure | argeros-2025
			studies      | sleeplessness older people | mah-pitre-2021
			foods        | courgette           | usda-11953
			foods        | JALAPEÑO            | usda-11979
			foods        | jalapeno            | usda-11979
			foods        | oatmeal             | usda-08121
			reference-ranges | pregnant         | nih-pregnancy-14-18
			""")
	void synonymsAndSpellingsFindTheSame(String list, String query, String slug) {
		assertThat(list(list, query)).extracting((record) -> record.get("slug").asString()).contains(slug);
	}

	@Test
	void everyListTakesWords() {
		for (String list : List.of("forms", "foods", "studies", "faqs", "testimonials", "expert-opinions", "claims",
				"safety-notes", "reference-ranges", "sources")) {
			JsonNode record = this.http.json("/api/v1/" + list + "?size=1").get("content").get(0);
			String slug = record.get("slug").asString();
			String name = List.of("name", "question", "statement", "title", "summary", "group")
				.stream()
				.filter(record::has)
				.map((field) -> record.get(field).asString())
				.findFirst()
				.orElseThrow();
			String words = (name.length() > 200) ? name.substring(0, 200) : name;
			assertThat(list(list, words)).as(list + ": " + words)
				.extracting((found) -> found.get("slug").asString())
				.contains(slug);
		}
	}

	@Test
	void filtersAndOrdersApplyToWhatIsFound() {
		List<JsonNode> all = this.http.all("/api/v1/foods?q=spinach");
		List<String> named = slugs(this.http.all("/api/v1/foods?q=spinach&namedInArticles=true"));
		assertThat(named).containsExactly("usda-11458");
		List<String> rich = slugs(this.http.all("/api/v1/foods?q=spinach&minMagnesiumMgPer100g=80"));
		assertThat(rich).isNotEmpty()
			.isEqualTo(slugs(all.stream()
				.filter((food) -> food.get("magnesiumMgPer100g").decimalValue().doubleValue() >= 80)
				.toList()));
		List<JsonNode> sorted = this.http.all("/api/v1/foods?q=spinach&sort=magnesiumMgPer100g,desc");
		assertThat(slugs(sorted)).containsExactlyInAnyOrderElementsOf(slugs(all));
		assertThat(sorted).extracting((food) -> -food.get("magnesiumMgPer100g").asDouble()).isSorted();
		assertThat(slugs(this.http.all("/api/v1/foods?q=spinach&slug=usda-11457&slug=usda-12061")))
			.containsExactly("usda-11457");
		List<String> broad = slugs(this.http.all("/api/v1/foods?q=raw&sort=name"));
		assertThat(broad).hasSizeGreaterThan(1000).isSubsetOf(slugs(this.http.all("/api/v1/foods?q=raw")));
		assertThat(slugs(this.http.all("/api/v1/foods?q=raw&category=VEGETABLES_AND_VEGETABLE_PRODUCTS"))).isNotEmpty()
			.isSubsetOf(broad);
	}

	@ParameterizedTest
	@ValueSource(strings = { "search?q=raw", "foods?q=b", "search?q=sleep&kind=claim", "search?q=spinch%20babyfood",
			"claims?q=melatonin%20insomnia%20caffeine%20stretching" })
	void pagingRepeatsAndLosesNothing(String query) {
		Set<String> seen = new HashSet<>();
		long pages = 1;
		long total = -1;
		for (int page = 0; page < pages; page++) {
			JsonNode answer = this.http.json("/api/v1/" + query + "&size=37&page=" + page);
			total = answer.at("/page/totalElements").asLong();
			pages = answer.at("/page/totalPages").asLong();
			for (JsonNode hit : answer.get("content")) {
				assertThat(seen.add(hit.path("kind").asString("") + hit.get("slug").asString())).isTrue();
			}
		}
		assertThat(seen).hasSize((int) total).isNotEmpty();
		assertThat(this.http.json("/api/v1/" + query + "&size=37&page=" + pages).get("content")).isEmpty();
		assertThat(this.http.json("/api/v1/" + query + "&page=999999999&size=100").get("content")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			magnesium spray | /api/v1/forms/bath-flakes
			kidney          | /api/v1/safety-notes/kidney-disease
			milk            | /api/v1/foods/usda-01077
			""")
	void foodsThatOnlyShareAWordStandBehindKnowledge(String query, String href) {
		assertThat(search(query, "").get("content").get(0).get("href").asString()).isEqualTo(href);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			foods  | Spinach, cooked, boiled, drained, with salt                 | usda-11854
			foods  | Spinach, cooked, boiled, drained, without salt              | usda-11458
			foods  | potatoes boiled, cooked in skin flesh without salt          | usda-11365
			search | Milk, whole, 3.25% milkfat, without added vitamin A and vitamin D | usda-01211
			""")
	void aTitleAsItIsWrittenFindsItsRecordFirst(String list, String title, String slug) {
		assertThat(list(list, title).at("/0/slug").asString()).isEqualTo(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "spin\u00adach", "spin\u200bach", "\ufeffspinach", "spin\u200d\u2060ach" })
	void whatNobodySeesIsLeftOut(String spinach) {
		for (String path : List.of("foods", "search", "search/suggestions")) {
			assertThat(list(path, spinach)).as(path).isNotEmpty().isEqualTo(list(path, "spinach"));
		}
		assertThat(list("foods", spinach + ", cooked, boiled, drained, with salt").at("/0/slug").asString())
			.isEqualTo("usda-11854");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 10, 13, 14, 18, 19, 30, 31, 64, 80 })
	void anAgeFindsTheRangeOfTheNihThatHoldsItFirst(int years) {
		JsonNode first = search("how much magnesium for a " + years + " year old", "").at("/content/0");
		assertThat(first.get("slug").asString()).startsWith("nih-");
		JsonNode range = this.http.json(first.get("href").asString());
		assertThat(range.get("ageFromMonths").asInt()).isLessThanOrEqualTo(years * 12);
		assertThat(range.path("ageToMonths").asInt(Integer.MAX_VALUE)).isGreaterThan(years * 12);
	}

	@Test
	void adultsStandFirstWhereNoGroupIsNamed() {
		assertThat(search("rda", "").get("content").findValuesAsString("slug")).startsWith("nih-men-19-30",
				"nih-men-31-50", "nih-women-19-30", "nih-women-31-50");
	}

	@Test
	void optionsOfASearchWorkWithItsWords() {
		assertThat(this.http.send("OPTIONS", "/api/v1/search?q=sleep", null).statusCode()).isEqualTo(200);
	}

	@Test
	void pagesOfHitsAreLinked() {
		HttpResponse<String> response = this.http.get("/api/v1/search?q=sleep&page=1&size=5");
		assertThat(response.headers().firstValue("Link")).hasValueSatisfying((links) -> assertThat(links)
			.contains("/api/v1/search?q=sleep&size=5&page=0>; rel=\"first\"", "page=2>; rel=\"next\""));
	}

	@ParameterizedTest
	@CsvSource({ "s", "sp", "spi", "black be", "choc", "glycin", "sleep", "a b c", "restless leg" })
	void suggestionsAreShortAndDistinct(String typed) {
		JsonNode suggestions = suggest(typed, "");
		assertThat(suggestions).hasSizeBetween(1, 10);
		assertThat(suggestions).extracting((suggestion) -> suggestion.get("title").asString()).doesNotHaveDuplicates();
		assertThat(suggestions)
			.allSatisfy((suggestion) -> assertThat(suggestion.has("kind") && suggestion.has("slug")).isTrue());
	}

	@ParameterizedTest
	@CsvSource({ "sp, Spinach", "be, Beans", "pi, Nuts", "oj, Orange juice" })
	void twoLettersAreTheBeginOfAWordUnlessAFoodIsCalledSo(String typed, String name) {
		assertThat(suggest(typed, "&kind=FOOD").get(0).get("title").asString()).startsWith(name);
	}

	@Test
	void suggestionsHoldTheWordsInTheirNames() {
		assertThat(suggest("black be", "&kind=food").get(0).get("title").asString())
			.isEqualTo("Beans, black, mature seeds, cooked, boiled, without salt");
		assertThat(suggest("choc", "&kind=food").get(0).get("title").asString()).startsWith("Chocolate, dark");
		assertThat(suggest("glycinat", "").get(0).get("title").asString()).isEqualTo("Magnesium glycinate");
		assertThat(suggest("spinch", "&kind=food").get(0).get("title").asString()).startsWith("Spinach");
		assertThat(suggest("magnesium g", "").get(0).get("title").asString()).isEqualTo("Magnesium glycinate");
		assertThat(suggest("xyzzyq", "")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "!", "\"", "\"spinach", "spin*", "*", "?*?*", "title:spinach", "spinach AND",
			"spinach~2", "[a TO z]", "(((((", "\\", "a\\", "/.*/", "<script>alert(1)</script>", "\u0000\u0001\u001f",
			"😴🥜", "المغنيسيوم والنوم", "睡眠鎂", "\u202espinach", "''", "%", "+-&&||!(){}^", "ﬁber", "ｓｐｉｎａｃｈ" })
	void noQueryIsTooStrange(String query) {
		for (String path : List.of("search", "search/suggestions", "foods", "claims")) {
			HttpResponse<String> response = this.http
				.get("/api/v1/" + path + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
			assertThat(response.statusCode()).as(path).isEqualTo(200);
			assertThat(Http.json(response).get("content").isArray()).isTrue();
		}
	}

	@Test
	void twoHundredLettersAreTheMost() {
		assertThat(get("foods", "é".repeat(200)).statusCode()).isEqualTo(200);
		assertThat(get("foods", "a ".repeat(100)).statusCode()).isEqualTo(200);
		assertThat(get("foods", "\uD83E\uDD5C".repeat(200)).statusCode()).isEqualTo(200);
		for (String path : List.of("foods", "search", "search/suggestions")) {
			HttpResponse<String> response = get(path, "a".repeat(201));
			assertThat(response.statusCode()).as(path).isEqualTo(400);
			assertThat(Http.json(response).at("/errors/0/parameter").asString()).isEqualTo("q");
			assertThat(Http.json(response).at("/errors/0/detail").asString()).contains("200");
		}
	}

	@Test
	void hitsAreCacheable() {
		HttpResponse<String> response = this.http.get("/api/v1/search?q=sleep");
		String tag = response.headers().firstValue("ETag").orElseThrow();
		assertThat(response.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");
		assertThat(this.http.get("/api/v1/search?q=sleep", "If-None-Match", tag).statusCode()).isEqualTo(304);
	}

	private HttpResponse<String> get(String path, String query) {
		return this.http.get("/api/v1/" + path + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
	}

	private JsonNode search(String query, String more) {
		return this.http.json("/api/v1/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more);
	}

	private JsonNode suggest(String typed, String more) {
		return this.http.json("/api/v1/search/suggestions?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + more)
			.get("content");
	}

	private JsonNode list(String list, String query) {
		return this.http
			.json("/api/v1/" + list + (list.contains("?") ? "&" : "?") + "q="
					+ URLEncoder.encode(query, StandardCharsets.UTF_8))
			.get("content");
	}

	private List<String> names(String path) {
		List<String> names = new ArrayList<>();
		this.http.json("/api/v1/" + path).get("content").forEach((food) -> names.add(food.get("name").asString()));
		return names;
	}

	private static List<String> slugs(List<JsonNode> records) {
		return records.stream().map((record) -> record.get("slug").asString()).toList();
	}

	private static int indexOf(List<String> names, String begin) {
		return names.stream().filter((name) -> name.startsWith(begin)).findFirst().map(names::indexOf).orElse(999);
	}

}
