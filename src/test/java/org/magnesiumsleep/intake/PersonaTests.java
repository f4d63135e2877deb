package org.magnesiumsleep.intake;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Http;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The personas as the OpenAPI document shows them, and what their texts promise. */
@ApplicationTest
class PersonaTests {

	private static final String ADDRESS = "/api/v1/intake-checks";

	@LocalServerPort
	private int port;

	private Http http;

	private JsonNode personas;

	@BeforeEach
	void read() {
		this.http = new Http(this.port);
		this.personas = this.http.json("/v3/api-docs")
			.at("/paths/~1api~1v1~1intake-checks/post/requestBody/content/application~1json/examples");
	}

	@ParameterizedTest
	@CsvFileSource(resources = "personas.csv", numLinesToSkip = 1)
	void getsTheAnswerThatItTeaches(String persona, String range, String adequacy, String limit, String findings) {
		JsonNode answer = answer(request(persona));
		assertThat(answer.at("/referenceRange/slug").asString()).isEqualTo(range);
		assertThat(answer.at("/adequacy/status").asString()).isEqualTo(adequacy);
		assertThat(answer.at("/supplementLimit/status").asString()).isEqualTo(limit);
		assertThat(answer.get("findings")).extracting((finding) -> finding.get("code").asString())
			.containsExactly(findings.split(" "));
	}

	@Test
	void everyPersonaIsExplained() {
		assertThat(this.personas.propertyNames()).containsExactly("toddler", "teenager", "breast-feeding", "athlete",
				"ambiguous-label", "pregnant", "limit-of-another-authority", "full-day-of-food", "kidney-disease");
		assertThat(this.personas).allSatisfy((persona) -> {
			assertThat(persona.path("summary").asString()).isNotBlank();
			assertThat(persona.path("description").asString()).isNotBlank();
		});
	}

	@Test
	void toddlerIsNotAdvisedToEatNuts() {
		JsonNode answer = answer(request("toddler"));
		assertThat(answer.at("/intake/diet/minMg").asDouble())
			.isGreaterThan(answer.at("/referenceRange/supplementalUpperLimitMg").asDouble());
		assertThat(answer.get("suggestions")).isEmpty();
	}

	@Test
	void teenagerLearnsWhatIsMissingAndWhichFoodsGiveIt() {
		JsonNode answer = answer(request("teenager"));
		assertThat(answer.at("/adequacy/shortfallMg/min").asInt()).isEqualTo(70);
		assertThat(answer.get("suggestions")).isNotEmpty();
	}

	@Test
	void athleteMeetsTheRecommendationByFoodAlone() {
		ObjectNode request = request("athlete");
		assertThat(answer(request.remove(List.of("supplements"))).at("/adequacy/status").asString()).isEqualTo("MEETS");
	}

	@Test
	void basisDecidesTheAmbiguousLabel() {
		JsonNode answer = answer(request("ambiguous-label"));
		assertThat(answer.at("/intake/supplements/minMg").asDouble()).isEqualTo(56.4);
		assertThat(answer.at("/intake/supplements/maxMg").asDouble()).isEqualTo(400);
		assertThat(limitOfLabel("ELEMENTAL")).isEqualTo("ABOVE");
		assertThat(limitOfLabel("COMPOUND")).isEqualTo("WITHIN");
	}

	@Test
	void limitOfTheNihAllowsWhatThatOfEfsaDoesNot() {
		ObjectNode request = request("limit-of-another-authority");
		assertThat(answer(request.remove(List.of("authority"))).at("/supplementLimit/status").asString())
			.isEqualTo("WITHIN");
	}

	@Test
	void kidneyDiseaseStandsBeforeEverythingElse() {
		JsonNode first = answer(request("kidney-disease")).at("/findings/0");
		assertThat(first.get("safetyNote").asString()).isEqualTo("kidney-disease");
		assertThat(first.get("severity").asString()).isEqualTo("WARNING");
	}

	private String limitOfLabel(String basis) {
		ObjectNode request = request("ambiguous-label");
		((ObjectNode) request.at("/supplements/0")).put("basis", basis);
		return answer(request).at("/supplementLimit/status").asString();
	}

	private ObjectNode request(String persona) {
		return (ObjectNode) this.personas.at("/" + persona + "/value").deepCopy();
	}

	private JsonNode answer(ObjectNode request) {
		HttpResponse<String> response = this.http.post(ADDRESS, request.toString());
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return Http.json(response);
	}

}
