package org.magnesiumsleep.intake;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Http;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTests {

	private static final List<String> PERSONAL = List.of("1171", "8123.4567", "9876.5432", "LACTATING", "taurate",
			"secret-diagnosis", "97-year-old", "kidney-disease", "usda-09037", "3377.7733");

	private static final List<String> REQUESTS = List.of("""
			{ "profile": { "ageMonths": 1171, "sex": "FEMALE" }, "diet": { "magnesiumMg": 8123.4567 },
			  "supplements": [ { "form": "taurate", "amountMg": 9876.5432 } ] }""", """
			{ "profile": { "ageMonths": 1171, "sex": "FEMALE", "lifeStage": "LACTATING" } }""", """
			{ "profile": { "ageMonths": "97-year-old" }, "secret-diagnosis": true }""", """
			{ "profile": { "ageMonths": 1171, "secret-diagnosis" }""", """
			{ "profile": { "ageMonths": 1171, "sex": "FEMALE" }, "considerations": [ "kidney-disease" ],
			  "diet": { "foods": [ { "food": "usda-09037", "grams": 3377.7733 } ] } }""");

	@LocalServerPort
	private int port;

	@Autowired
	private LoggingSystem logging;

	@Test
	void nothingOfARequestIsLogged(CapturedOutput output) {
		REQUESTS.forEach(this::post);
		assertThat(output.getAll()).doesNotContain(PERSONAL);
	}

	@Test
	void nothingOfARequestIsLoggedWhereOurOwnCodeAndTheFrameworkTellMost(CapturedOutput output) {
		List<String> loggers = List.of("org.magnesiumsleep", "org.springframework.web", "org.hibernate.SQL",
				"org.springframework.transaction");
		loggers.forEach((logger) -> this.logging.setLogLevel(logger, LogLevel.DEBUG));
		try {
			REQUESTS.forEach(this::post);
		}
		finally {
			loggers.forEach((logger) -> this.logging.setLogLevel(logger, null));
		}
		assertThat(output.getAll()).contains("IntakeCheckController#check");
		assertThat(output.getAll()).doesNotContain(PERSONAL);
	}

	private void post(String body) {
		int status = new Http(this.port).post("/api/v1/intake-checks", body).statusCode();
		assertThat(status).isIn(200, 400);
	}

}
