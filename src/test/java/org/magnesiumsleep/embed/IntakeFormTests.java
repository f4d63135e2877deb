package org.magnesiumsleep.embed;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Http;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class IntakeFormTests {

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@Test
	void emptyRowsAreClosedUpAndNumbersMayHaveAComma() {
		Map<String, List<String>> typed = new LinkedHashMap<>();
		typed.put("profile.ageYears", List.of(" 30 "));
		typed.put("supplements.0.form", List.of(""));
		typed.put("supplements.2.amountMg", List.of("12,5"));
		typed.put("diet.foods.1.food", List.of("usda-12063|1 oz dry roasted"));
		typed.put("diet.foods.1.quantity", List.of("two"));
		assertThat(new String(new IntakeForm(typed).request(JsonMapper.shared()), StandardCharsets.UTF_8)).isEqualTo(
				"{\"profile\":{\"ageYears\":30},\"diet\":{\"foods\":[{\"food\":\"usda-12063\",\"portion\":\"1 oz dry roasted\","
						+ "\"quantity\":\"two\"}],\"complete\":false},\"supplements\":[{\"amountMg\":12.5}]}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					                                           | Age in years: Give the age in years or in months.
					profile.ageYears=28&diet.complete=true     | This is all of the day: Give foods or an amount too, or do not tick this: nothing is known of the diet.
					profile.ageYears=28&diet.foods.0.quantity=3 | Food 1, Food: This is needed. Choose the food.
					profile.ageYears=28&profile.sex=FEMALE&supplements.0.amountMg=5 | Supplement 1, Form: Give the form, or say that the amount counts magnesium itself.
					profile.ageYears=30                        | Sex: Add the sex: the figures of NIH differ by sex at this age.
					profile.ageYears=28&profile.sex=FEMALE&colour=red | The form: It has no field 'colour'.
					diet.foods=1&diet.foods.0.food=usda-12063  | The form: It has no field 'diet.foods'.
					profile.ageYears=28&profile.sex=FEMALE&supplements=x | The form: It has no field 'supplements'.
					supplements.01.amountMg=5&supplements.1.amountMg=6 | The form: It has no field 'supplements.01.amountMg'.
					profile.ageYears=28&colour=red&size=1      | The form: It has no field 'colour'. It has no field 'size'.
					profile.ageYears=28&profile.ageYears=8&profile.sex=FEMALE | Age in years: Given 2 times; it may stand once.
					profile.ageYears=28&profile.sex=MALE&profile.sex=MALE | Sex: Given 2 times; it may stand once.
					profile.ageYears=8&supplements.4.amountMg=5&supplements.4.amountMg=6 | Supplement 1, Amount in mg: Given 2 times; it may stand once.
					profile.ageYears=8&diet.magnesiumMg=5&diet.complete=maybe | This is all of the day: Tick it or leave it.
					profile.ageYears=8&supplements.0.food=x    | The form: It has no field 'supplements.0.food'.
					profile.ageYears=8&diet.foods.0.amountMg=5 | The form: It has no field 'diet.foods.0.amountMg'.
					profile.ageYears=old&profile.ageYears=8    | Age in years: Given 2 times; it may stand once. Must be a whole number.
					""")
	void saysWhatIsWrongInPlainWords(String typed, String message) {
		HttpResponse<String> response = post((typed != null) ? typed : "");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(HtmlUtils.htmlUnescape(response.body())).contains(message).doesNotContain("??");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			51  | supplements | amountMg | Supplements: Must have at most 50 entries.  | 50
			900 | supplements | amountMg | Supplements: Must have at most 50 entries.  | 50
			201 | diet.foods  | quantity | Foods: Must have at most 200 entries.       | 200
			900 | diet.foods  | quantity | Foods: Must have at most 200 entries.       | 200
			""")
	void saysWhichListIsTooLong(int rows, String list, String field, String message, int shown) {
		String typed = IntStream.range(0, rows)
			.mapToObj((row) -> list + "." + row + "." + field + "=1")
			.collect(Collectors.joining("&"));
		HttpResponse<String> response = post(typed);
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains(message, "id=\"" + list + "-error\"", "id=\"" + list + "\"")
			.contains("id=\"%s.%d.%s\"".formatted(list, shown - 1, field))
			.doesNotContain("id=\"%s.%d.%s\"".formatted(list, shown, field), "??");
	}

	@Test
	void severalConsiderationsMayBeChosen() {
		HttpResponse<String> response = post(
				"profile.ageYears=72&profile.sex=MALE&considerations=kidney-disease&considerations=alcohol-dependence");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).contains("With impaired kidneys magnesium accumulates.",
				"Low magnesium is common.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "profile=1&profile.ageYears=3", ".=1", "...=x", "supplements.0=x", "supplements.0.foo=1",
			"diet=1", "diet.foods.0.food.more=1", "supplements.99999.amountMg=1", "profile.ageYears=1e309",
			"profile.ageYears=%00", "considerations=nonsense", "profile.sex=%F0%9F%92%8A" })
	void badInputIsNeverTheFaultOfTheService(String typed) {
		HttpResponse<String> response = post(typed);
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).doesNotContain("??");
	}

	@ParameterizedTest
	@ValueSource(strings = { "profile.sex", "nothing" })
	void aFormAboveTheLimitIsTooLargeWhateverItHas(String field) {
		String typed = field + "=" + "a".repeat(65_536 - field.length() - 1);
		assertThat(post(typed).statusCode()).isEqualTo(400);
		assertThat(post(typed + "a").statusCode()).isEqualTo(413);
	}

	@Test
	void aFormBelowTheLimitIsReadHoweverLongItsJsonIs() {
		HttpResponse<String> response = post("profile.sex=" + "%22".repeat(21_000) + "&considerations=%22");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("Please correct");
	}

	@Test
	void noControlCharacterComesBack() {
		assertThat(post("profile.ageYears=1%002").body()).contains("value=\"1\uFFFD2\"").doesNotContain("\0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=&=&&", "=", "a=%zz", "a=%ff" })
	void saysWhatIsWrongWithFieldsThatCannotBeRead(String typed) {
		HttpResponse<String> response = post(typed);
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("<p>Send at most 1,000 query parameters and fields of a form");
	}

	@Test
	void aThousandFieldsAreReadAndNoMore() {
		String typed = IntStream.range(0, 1_000).mapToObj((number) -> "a=1").collect(Collectors.joining("&"));
		assertThat(post(typed).body()).contains("It has no field &#39;a&#39;");
		assertThat(post(typed + "&a=1").body()).contains("<p>Send at most 1,000 query parameters");
	}

	@Test
	void answersAreNeverKept() {
		HttpResponse<String> response = post("profile.ageYears=28&profile.sex=FEMALE");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(response.headers().firstValue("ETag")).isEmpty();
	}

	@Test
	void warningsNameTheirSourcesAndNoFoodsAreSuggestedBesideThem() {
		String page = post("profile.ageYears=72&profile.sex=MALE&considerations=kidney-disease").body();
		assertThat(page).contains("Hypermagnesemia: Elderly Over-the-counter Drug Users at Risk")
			.doesNotContain("Foods with magnesium");
		assertThat(post("profile.ageYears=72&profile.sex=MALE").body()).contains("Foods with magnesium");
	}

	private HttpResponse<String> post(String typed) {
		return this.http.send("POST", "/embed/intake-check", typed, "Content-Type", "application/x-www-form-urlencoded",
				"Accept", "text/html");
	}

}
