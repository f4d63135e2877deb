package org.magnesiumsleep.intake;

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
class QueryTests {

	@LocalServerPort
	private int port;

	@Autowired
	private LoggingSystem logging;

	@Test
	void asksTheDatabaseForNothingOnceTheRecordsAreRead(CapturedOutput output) {
		check();
		this.logging.setLogLevel("org.hibernate.SQL", LogLevel.DEBUG);
		try {
			new Http(this.port).get("/api/v1/foods?minMagnesiumMgPer100g=2.71828");
			long queries = queries(output);
			assertThat(queries).isPositive();
			check();
			assertThat(queries(output)).isEqualTo(queries);
		}
		finally {
			this.logging.setLogLevel("org.hibernate.SQL", null);
		}
	}

	/** All but those for the edition, which is asked for once a second. */
	private static long queries(CapturedOutput output) {
		return output.getAll()
			.lines()
			.filter((line) -> line.contains("org.hibernate.SQL") && !line.contains("from edition"))
			.count();
	}

	private void check() {
		assertThat(new Http(this.port).post("/api/v1/intake-checks", """
				{"profile": {"ageYears": 30, "sex": "FEMALE"}, "considerations": ["kidney-disease"],
				"diet": {"foods": [{"food": "usda-11457", "grams": 10}]},
				"supplements": [{"form": "glycinate", "amountMg": 400}]}""").statusCode()).isEqualTo(200);
	}

}
