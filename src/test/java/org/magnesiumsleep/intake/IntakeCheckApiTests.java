package org.magnesiumsleep.intake;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Http;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class IntakeCheckApiTests {

	private static final String PATH = "/api/v1/intake-checks";

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@Test
	void agreesWithThePublishedTableForEveryGroupAndEdge() {
		List<String> differences = new ArrayList<>();
		for (NihCases.Case known : NihCases.answered()) {
			JsonNode answer = Http.json(this.http.post(PATH, body(known)));
			String got = "%s %s %s %s %s".formatted(answer.at("/referenceRange/slug").asString(),
					answer.at("/referenceRange/recommendedMg").asString(),
					answer.at("/referenceRange/supplementalUpperLimitMg").asString(),
					answer.at("/adequacy/status").asString(), answer.at("/supplementLimit/status").asString());
			String expected = "%s %s %s %s %s".formatted(known.slug(), known.recommendedMg(),
					(known.limitMg() != null) ? known.limitMg() : "", known.adequacy(), known.limitStatus());
			List<String> findings = new ArrayList<>();
			answer.get("findings").forEach((finding) -> findings.add(finding.get("code").asString()));
			if (!got.equals(expected) || !findings.equals(known.findings())) {
				differences.add(
						"%s: expected %s %s but got %s %s".formatted(known, expected, known.findings(), got, findings));
			}
		}
		assertThat(NihCases.answered()).hasSizeGreaterThan(2000);
		assertThat(differences).isEmpty();
	}

	@Test
	void refusesWhatTheTableDoesNotHave() {
		for (NihCases.Refusal refusal : NihCases.refused()) {
			Map<String, Object> profile = profile(refusal.ageMonths(), refusal.sex(), refusal.lifeStage());
			HttpResponse<String> response = this.http.post(PATH, json(Map.of("profile", profile)));
			assertThat(response.statusCode()).as(refusal.toString()).isEqualTo(400);
			assertThat(Http.json(response).get("errors")).as(refusal.toString())
				.extracting((error) -> error.get("pointer").asString())
				.contains(refusal.pointer());
		}
	}

	@Test
	void answersTheExampleOfTheContract() {
		JsonNode answer = Http.json(this.http.post(PATH, """
				{ "profile": { "ageYears": 28, "sex": "FEMALE" },
				  "supplements": [ { "form": "glycinate", "amountMg": 200, "basis": "COMPOUND" } ] }"""));
		assertThat(answer.get("intake").toString()).startsWith(
				"{\"diet\":{\"minMg\":0},\"supplements\":{\"minMg\":28.2,\"maxMg\":28.2},\"total\":{\"minMg\":28.2},");
		assertThat(answer.get("adequacy").toString()).isEqualTo(
				"{\"status\":\"UNDETERMINED\",\"percentOfRecommended\":{\"min\":9},\"shortfallMg\":{\"min\":0,\"max\":281.8},"
						+ "\"message\":\"At least 28.2 mg a day from all sources; what is known does not tell whether that meets the RDA of 310 mg.\"}");
		assertThat(answer.get("supplementLimit").toString())
			.isEqualTo("{\"status\":\"WITHIN\",\"percentOfLimit\":{\"min\":8,\"max\":8},\"headroomMg\":321.8,"
					+ "\"message\":\"28.2 mg a day from supplements and medicines alone, within their upper limit of 350 mg.\"}");
		assertThat(answer.get("findings")).extracting((finding) -> finding.get("code").asString())
			.containsExactly("DIET_UNKNOWN", "CALCIUM_TOGETHER");
		assertThat(answer.get("findings")).allSatisfy((finding) -> assertThat(finding.get("sources")).isNotEmpty());
		assertThat(answer.get("disclaimer").asString()).contains("not medical advice");
		assertThat(answer.get("dataVersion")).isEqualTo(this.http.json("/api/v1").get("dataVersion"));
	}

	@Test
	void showsItsWorkingForEveryItem() {
		JsonNode answer = Http.json(this.http.post(PATH, """
				{ "profile": { "ageYears": 28, "sex": "FEMALE" },
				  "diet": { "magnesiumMg": 180,
				            "foods": [ { "food": "usda-11458", "portion": "1 cup", "quantity": 0.5 },
				                       { "food": "usda-01252", "grams": 28 } ], "complete": true },
				  "supplements": [ { "form": "glycinate", "amountMg": 200, "timesPerDay": 2 } ] }"""));
		assertThat(answer.at("/intake/items"))
			.extracting((item) -> item.get("kind").asString() + " " + item.get("minMg").asString() + " "
					+ item.get("maxMg").asString() + " " + item.get("working").asString())
			.containsExactly("DIET 180 180 180 mg as entered", "FOOD 78.3 78.3 87 mg in 100 g × 180 g × 0.5",
					"FOOD 9.5 9.5 34 mg in 100 g × 28 g",
					"SUPPLEMENT 56.4 400 between 200 mg × 0.141 × 2 a day and 200 mg × 2 a day");
		assertThat(answer.at("/intake/diet").toString()).isEqualTo("{\"minMg\":267.8,\"maxMg\":267.8}");
		assertThat(answer.at("/intake/items/1/food").asString()).isEqualTo("usda-11458");
		assertThat(answer.at("/intake/items/1/sources/0/slug").asString()).isEqualTo("usda-sr28");
		assertThat(answer.at("/intake/items/3/form").asString()).isEqualTo("glycinate");
		assertThat(answer.at("/nextChange").toString())
			.isEqualTo("{\"ageYears\":31,\"recommendedMg\":320,\"supplementalUpperLimitMg\":350}");
		assertThat(answer.get("suggestions")).hasSize(0);
	}

	@Test
	void suggestsFoodsFromFourYearsOnWhereSomethingMayBeMissing() {
		assertThat(Http.json(this.http.post(PATH, "{\"profile\": {\"ageMonths\": 47}}")).get("suggestions")).isEmpty();
		JsonNode answer = Http.json(this.http.post(PATH, "{\"profile\": {\"ageMonths\": 48}}"));
		assertThat(answer.get("suggestions")).extracting((food) -> food.get("food").asString())
			.containsExactly("usda-12063", "usda-11458", "usda-12085", "usda-19904", "usda-16120");
		assertThat(answer.at("/suggestions/0").toString()).isEqualTo(
				"{\"food\":\"usda-12063\",\"name\":\"Almonds\",\"portion\":\"1 oz dry roasted\",\"magnesiumMg\":79.1}");
	}

	@Test
	void passesOnEverySafetyNoteKidneyDiseaseFirst() {
		List<String> notes = this.http.all("/api/v1/safety-notes")
			.stream()
			.filter((note) -> !note.get("kind").asString().equals("ADVERSE_EFFECT"))
			.map((note) -> note.get("slug").asString())
			.toList();
		JsonNode answer = Http
			.json(this.http.post(PATH, "{\"profile\": {\"ageYears\": 5}, \"considerations\": " + json(notes) + "}"));
		List<JsonNode> found = new ArrayList<>();
		answer.get("findings").forEach((finding) -> {
			if (finding.get("code").asString().equals("CONSIDERATION")) {
				found.add(finding);
			}
		});
		assertThat(found).extracting((finding) -> finding.get("safetyNote").asString())
			.containsExactlyInAnyOrderElementsOf(notes)
			.startsWith("kidney-disease", "infants");
		assertThat(answer.at("/findings/0/severity").asString()).isEqualTo("WARNING");
		assertThat(found).filteredOn((finding) -> finding.get("safetyNote").asString().equals("quinolone-antibiotics"))
			.allSatisfy((finding) -> assertThat(finding.get("message").asString()).contains("2 hours before",
					"4 to 6 hours"));
	}

	@Test
	void takesTwoHundredFoodsAndThirtyConsiderationsAndNoMore() {
		String food = "{\"food\": \"usda-09037\", \"grams\": 1}";
		String request = "{\"profile\": {\"ageYears\": 5}, \"diet\": {\"foods\": [%s]}, \"considerations\": [%s]}";
		String notes = "\"gabapentin\"" + ", \"gabapentin\"".repeat(29);
		assertThat(this.http.post(PATH, request.formatted(food + (", " + food).repeat(199), notes)).statusCode())
			.isEqualTo(200);
		HttpResponse<String> tooMany = this.http.post(PATH,
				request.formatted(food + (", " + food).repeat(200), notes + ", \"gabapentin\""));
		assertThat(Http.json(tooMany).get("errors")).extracting((error) -> error.get("pointer").asString())
			.containsExactly("/considerations", "/diet/foods");
	}

	@Test
	void keepsAnUnspecifiedLabelAsAnInterval() {
		JsonNode answer = Http.json(this.http.post(PATH, """
				{ "profile": { "ageYears": 40, "sex": "MALE" }, "diet": { "magnesiumMg": 300.06 },
				  "supplements": [ { "form": "oxide", "amountMg": 200, "timesPerDay": 2 },
				                   { "form": "epsom-salt", "amountMg": 5000 } ] }"""));
		assertThat(answer.at("/intake/supplements").toString()).isEqualTo("{\"minMg\":241.2,\"maxMg\":400}");
		assertThat(answer.at("/intake/total").toString()).isEqualTo("{\"minMg\":541.3,\"maxMg\":700.1}");
		assertThat(answer.at("/adequacy/status").asString()).isEqualTo("MEETS");
		assertThat(answer.at("/supplementLimit").toString())
			.isEqualTo("{\"status\":\"POSSIBLY_ABOVE\",\"percentOfLimit\":{\"min\":69,\"max\":114},\"headroomMg\":0,"
					+ "\"message\":\"Between 241.2 and 400 mg a day from supplements and medicines alone, which may be above their upper limit of 350 mg.\"}");
		assertThat(answer.get("findings")).extracting((finding) -> finding.get("code").asString())
			.startsWith("POSSIBLY_ABOVE_UPPER_LIMIT")
			.contains("LABEL_BASIS_UNSPECIFIED", "TOPICAL_NOT_COUNTED", "LOW_ABSORPTION_FORM",
					"TRIAL_DOSE_ABOVE_UPPER_LIMIT", "RECOMMENDATION_ABOVE_UPPER_LIMIT");
	}

	@Test
	void countsTopicalFormsAsNothingTaken() {
		JsonNode answer = Http.json(this.http.post(PATH, """
				{ "profile": { "ageYears": 40, "sex": "MALE" },
				  "supplements": [ { "form": "bath-flakes", "amountMg": 10000, "basis": "ELEMENTAL" } ] }"""));
		assertThat(answer.at("/supplementLimit").toString())
			.isEqualTo("{\"status\":\"NONE_TAKEN\",\"percentOfLimit\":{\"min\":0,\"max\":0},\"headroomMg\":350,"
					+ "\"message\":\"No magnesium by mouth from supplements or medicines, for which the upper limit is 350 mg a day.\"}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EFSA   | FEMALE | efsa-women-18-plus   | WITHIN
			NORDIC | MALE   | nordic-men-18-plus   | WITHIN
			UK     | MALE   | uk-men-19-64         | NOT_ESTABLISHED
			ANZ    | FEMALE | anz-women-31-plus    | NOT_ESTABLISHED
			""")
	void comparesWithTheAuthorityThatIsAskedFor(String authority, String sex, String range, String status) {
		JsonNode answer = Http.json(this.http.post(PATH, """
				{ "profile": { "ageYears": 40, "sex": "%s" }, "authority": "%s",
				  "supplements": [ { "amountMg": 250, "basis": "ELEMENTAL" } ] }""".formatted(sex, authority)));
		assertThat(answer.at("/referenceRange/slug").asString()).isEqualTo(range);
		assertThat(answer.at("/supplementLimit/status").asString()).isEqualTo(status);
	}

	@Test
	void nullsAreAbsent() {
		assertThat(this.http.post(PATH, """
				{ "profile": { "ageMonths": 40, "ageYears": null, "sex": null, "lifeStage": null }, "authority": null,
				  "diet": null, "supplements": null }""").body())
			.isEqualTo(this.http.post(PATH, "{ \"profile\": { \"ageMonths\": 40 } }").body());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{}                                                           | /profile             | Is required
					{"profile": {}}                                              | /profile             | exactly one of ageYears and ageMonths
					{"profile": {"ageYears": 3, "ageMonths": 36}}                | /profile             | exactly one
					{"profile": {"ageYears": 0}}                                 | /profile/ageYears    | ageMonths
					{"profile": {"ageYears": -1}}                                | /profile/ageYears    | at least 1
					{"profile": {"ageYears": 121}}                               | /profile/ageYears    | at most 120
					{"profile": {"ageMonths": 1441}}                             | /profile/ageMonths   | at most 1440
					{"profile": {"ageYears": 30.5}}                              | /profile/ageYears    | whole number
					{"profile": {"ageYears": 1e2}}                               | /profile/ageYears    | whole number
					{"profile": {"ageYears": 30}}                                | /profile/sex         | FEMALE or MALE
					{"profile": {"ageYears": 30, "sex": "ANY"}}                  | /profile/sex         | one of FEMALE, MALE
					{"profile": {"ageYears": 30, "sex": "MALE", "lifeStage": "PREGNANT"}}    | /profile/lifeStage | FEMALE
					{"profile": {"ageYears": 60, "sex": "FEMALE", "lifeStage": "LACTATING"}} | /profile/lifeStage | 14 to 50 years
					{"profile": {"ageYears": 13, "sex": "FEMALE", "lifeStage": "PREGNANT"}}  | /profile/lifeStage | 14 to 50 years
					{"profile": {"ageYears": 30, "lifeStage": "PREGNANT"}}       | /profile/sex         | FEMALE
					{"profile": {"ageYears": 5}, "authority": "WHO"}             | /authority           | one of NIH, EFSA
					{"profile": {"ageYears": 5}, "authority": "NORWAY"}          | /authority           | Use one of NIH, EFSA
					{"profile": {"ageYears": 60, "sex": "FEMALE", "lifeStage": "LACTATING"}, "authority": "EFSA"} | /profile/lifeStage | 18 to 50 years
					{"profile": {"ageYears": 5}, "considerations": ["gout"]}     | /considerations/0    | no such consideration
					{"profile": {"ageYears": 5}, "considerations": ["toxicity"]} | /considerations/0    | no such consideration
					{"profile": {"ageYears": 5}, "considerations": [1]}          | /considerations/0    | Must be a text
					{"profile": {"ageYears": 5}, "considerations": [null]}       | /considerations/0    | Must be a text
					{"profile": {"ageYears": 5}, "diet": {"foods": [{}]}}        | /diet/foods/0/food   | Is required
					{"profile": {"ageYears": 5}, "diet": {"foods": [null]}}      | /diet/foods/0        | Must be an object
					{"profile": {"ageYears": 5}, "diet": {"foods": [{"food": "usda-00000", "grams": 1}]}} | /diet/foods/0/food | no such food
					{"profile": {"ageYears": 5}, "diet": {"foods": [{"food": "usda-11458"}]}} | /diet/foods/0 | exactly one of portion and grams
					{"profile": {"ageYears": 5}, "diet": {"foods": [{"food": "usda-11458", "portion": "1 cup", "grams": 1}]}} | /diet/foods/0 | exactly one of portion and grams
					{"profile": {"ageYears": 5}, "diet": {"foods": [{"food": "usda-11458", "portion": "1 bowl"}]}} | /diet/foods/0/portion | it has '1/2 cup cooked, boiled, drained', '1 cup'
					{"profile": {"ageYears": 5}, "diet": {"foods": [{"food": "usda-11458", "portion": "1 cup", "quantity": 0}]}} | /diet/foods/0/quantity | greater than 0
					{"profile": {"ageYears": 5}, "diet": {"foods": [{"food": "usda-11458", "portion": "1 cup", "quantity": 100.1}]}} | /diet/foods/0/quantity | at most 100
					{"profile": {"ageYears": 5}, "diet": {"foods": [{"food": "usda-11458", "grams": 0}]}} | /diet/foods/0/grams | greater than 0
					{"profile": {"ageYears": 5}, "diet": {"foods": [{"food": "usda-11458", "grams": 5000.1}]}} | /diet/foods/0/grams | at most 5000
					{"profile": {"ageYears": 5}, "diet": {"foods": [{"food": "usda-11458", "grams": 5, "quantity": 1}]}} | /diet/foods/0/quantity | Leave quantity out
					{"profile": {"ageYears": 5}, "diet": {"foods": [], "complete": true}} | /diet/complete | nothing is known
					{"profile": {"ageYears": 5}, "diet": {"magnesiumMg": -0.01}} | /diet/magnesiumMg    | at least 0
					{"profile": {"ageYears": 5}, "diet": {"magnesiumMg": 10000.01}} | /diet/magnesiumMg | at most 10000
					{"profile": {"ageYears": 5}, "diet": {"complete": true}}     | /diet/complete       | magnesiumMg
					{"profile": {"ageYears": 5}, "supplements": [{}]}            | /supplements/0/amountMg | Is required
					{"profile": {"ageYears": 5}, "supplements": [{"amountMg": 0, "basis": "ELEMENTAL"}]} | /supplements/0/amountMg | greater than 0
					{"profile": {"ageYears": 5}, "supplements": [{"amountMg": 10000.5, "basis": "ELEMENTAL"}]} | /supplements/0/amountMg | at most 10000
					{"profile": {"ageYears": 5}, "supplements": [{"amountMg": 1e-999999999, "basis": "ELEMENTAL"}]} | /supplements/0/amountMg | 20 decimals
					{"profile": {"ageYears": 5}, "supplements": [{"amountMg": 1e999999999, "basis": "ELEMENTAL"}]} | /supplements/0/amountMg | at most 10000
					{"profile": {"ageYears": 5}, "supplements": [{"amountMg": 5}]} | /supplements/0/form | basis ELEMENTAL
					{"profile": {"ageYears": 5}, "supplements": [{"amountMg": 5, "form": "kryptonite"}]} | /supplements/0/form | no such form
					{"profile": {"ageYears": 5}, "supplements": [{"amountMg": 5, "form": "oxide", "timesPerDay": 25}]} | /supplements/0/timesPerDay | at most 24
					{"profile": {"ageYears": 5}, "supplements": [{"amountMg": 5, "form": "oxide", "timesPerDay": 0}]} | /supplements/0/timesPerDay | at least 1
					""")
	void pointsToTheMistake(String body, String pointer, String detail) {
		HttpResponse<String> response = this.http.post(PATH, body);
		assertThat(response.statusCode()).isEqualTo(400);
		JsonNode problem = Http.json(response);
		assertThat(problem.get("type").asString()).isEqualTo("/problems/invalid-body");
		assertThat(problem.get("errors")).anySatisfy((error) -> {
			assertThat(error.get("pointer").asString()).isEqualTo(pointer);
			assertThat(error.get("detail").asString()).contains(detail);
		});
	}

	@Test
	void reportsAllMistakesAtOnceAndEachOnce() {
		HttpResponse<String> response = this.http.post(PATH,
				"""
						{ "profile": { "ageYears": "42", "sex": "X", "weight": 70 }, "diet": { "magnesiumMg": -1, "complete": 1 },
						  "supplements": [ { "form": "nope", "amountMg": 0 }, null, { "amountMg": 10 }, 5 ], "units": "mg" }""");
		assertThat(Http.json(response).get("errors")).extracting((error) -> error.get("pointer").asString())
			.containsExactlyInAnyOrder("/profile/ageYears", "/profile/sex", "/profile/weight", "/diet/magnesiumMg",
					"/diet/complete", "/supplements/0/form", "/supplements/0/amountMg", "/supplements/1",
					"/supplements/2/form", "/supplements/3", "/units");
	}

	@Test
	void takesFiftySupplementsAndNoMore() {
		String one = "{\"amountMg\": 1, \"basis\": \"ELEMENTAL\"}";
		assertThat(this.http.post(PATH, supplements(one, 50)).statusCode()).isEqualTo(200);
		JsonNode problem = Http.json(this.http.post(PATH, supplements(one, 51)));
		assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/supplements");
	}

	@Test
	void answersTheSameRequestWithTheSameBytesAndKeepsNothing() {
		String body = "{\"profile\": {\"ageYears\": 33, \"sex\": \"FEMALE\"}, \"diet\": {\"magnesiumMg\": 123.45}}";
		HttpResponse<String> first = this.http.post(PATH, body);
		assertThat(this.http.post(PATH, body).body()).isEqualTo(first.body());
		assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(first.headers().firstValue("ETag")).isEmpty();
		assertThat(this.http.post(PATH, "{}").headers().firstValue("Cache-Control")).hasValue("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/xml", "application/x-www-form-urlencoded" })
	void takesJsonOnly(String type) {
		HttpResponse<String> response = this.http.send("POST", PATH, "{}", "Content-Type", type);
		assertThat(response.statusCode()).isEqualTo(415);
		assertThat(Http.json(response).get("type").asString()).isEqualTo("/problems/unsupported-media-type");
	}

	@Test
	void refusesMoreThan64KilobytesAndMalformedJson() {
		assertThat(this.http.post(PATH, " ".repeat(65_537)).statusCode()).isEqualTo(413);
		JsonNode problem = Http.json(this.http.post(PATH, "{\"profile\":\n  {\"ageYears\": 3,}}"));
		assertThat(problem.get("type").asString()).isEqualTo("/problems/malformed-json");
		assertThat(problem.get("detail").asString()).contains("line 2, column 18");
	}

	private static String supplements(String one, int times) {
		return "{\"profile\": {\"ageYears\": 5}, \"supplements\": [" + one + (", " + one).repeat(times - 1) + "]}";
	}

	private static String body(NihCases.Case known) {
		Map<String, Object> body = new TreeMap<>();
		body.put("profile", profile(known.ageMonths(), known.sex(), known.lifeStage()));
		if (known.dietMg() != null) {
			body.put("diet", Map.of("magnesiumMg", known.dietMg(), "complete", known.complete()));
		}
		if (known.supplementMg().compareTo(BigDecimal.ZERO) > 0) {
			body.put("supplements", List.of(Map.of("amountMg", known.supplementMg(), "basis", "ELEMENTAL")));
		}
		return json(body);
	}

	private static Map<String, Object> profile(int ageMonths, Object sex, Object lifeStage) {
		Map<String, Object> profile = new TreeMap<>(Map.of("ageMonths", ageMonths, "lifeStage", lifeStage));
		if (sex != null) {
			profile.put("sex", sex);
		}
		return profile;
	}

	private static String json(Object body) {
		return JsonMapper.shared().writeValueAsString(body);
	}

}
