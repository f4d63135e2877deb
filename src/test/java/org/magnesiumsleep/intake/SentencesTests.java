package org.magnesiumsleep.intake;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Http;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SentencesTests {

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{"magnesiumMg":310} | 310 mg a day from all sources; that meets the RDA of 310 mg.
					{"magnesiumMg":309.9} | 309.9 mg a day from all sources; that is below the RDA of 310 mg.
					{"magnesiumMg":309,"complete":false} | At least 309 mg a day from all sources; what is known does not tell whether that meets the RDA of 310 mg.
					""")
	void saysWhetherTheRecommendationIsMet(String diet, String sentence) {
		assertThat(check("\"ageYears\":28,\"sex\":\"FEMALE\"", diet, "").at("/adequacy/message").asString())
			.isEqualTo(sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					28 | | No magnesium by mouth from supplements or medicines, for which the upper limit is 350 mg a day.
					28 | {"amountMg":350,"basis":"ELEMENTAL"} | 350 mg a day from supplements and medicines alone, within their upper limit of 350 mg.
					28 | {"amountMg":350.1,"basis":"ELEMENTAL"} | 350.1 mg a day from supplements and medicines alone, above their upper limit of 350 mg.
					28 | {"amountMg":400,"form":"glycinate"} | Between 56.4 and 400 mg a day from supplements and medicines alone, which may be above their upper limit of 350 mg.
					""")
	void saysHowSupplementsStandToTheirLimit(int age, String supplement, String sentence) {
		String supplements = (supplement != null) ? supplement : "";
		assertThat(check("\"sex\":\"FEMALE\",\"ageYears\":" + age, "{}", supplements).at("/supplementLimit/message")
			.asString()).isEqualTo(sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					| No magnesium by mouth from supplements or medicines; no upper limit has been set for them.
					{"amountMg":5,"basis":"ELEMENTAL"} | 5 mg a day from supplements and medicines alone, for which this group has no upper limit; that does not make any amount safe.
					""")
	void saysWhereThereIsNoLimit(String supplement, String sentence) {
		assertThat(check("\"ageMonths\":6", "{}", (supplement != null) ? supplement : "").at("/supplementLimit/message")
			.asString()).isEqualTo(sentence);
	}

	private JsonNode check(String profile, String diet, String supplements) {
		return Http.json(this.http.post("/api/v1/intake-checks",
				"{\"profile\":{%s},\"diet\":%s,\"supplements\":[%s]}".formatted(profile, diet, supplements)));
	}

}
