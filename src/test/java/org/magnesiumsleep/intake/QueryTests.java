package org.magnesiumsleep.intake;

import java.util.List;
import java.util.stream.Collectors;

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
	void fetchesAllFoodsOfARequestWithTheirPortionsInOneQuery(CapturedOutput output) {
		List<String> slugs = new Http(this.port).json("/api/v1/foods?size=20")
			.get("content")
			.valueStream()
			.map((food) -> food.get("slug").asString())
			.toList();
		String foods = slugs.stream()
			.map((slug) -> "{\"food\": \"%s\", \"grams\": 10}".formatted(slug))
			.collect(Collectors.joining(", "));
		this.logging.setLogLevel("org.hibernate.SQL", LogLevel.DEBUG);
		try {
			assertThat(new Http(this.port)
				.post("/api/v1/intake-checks",
						"{\"profile\": {\"ageYears\": 2}, \"diet\": {\"foods\": [" + foods + "]}}")
				.statusCode()).isEqualTo(200);
		}
		finally {
			this.logging.setLogLevel("org.hibernate.SQL", null);
		}
		assertThat(output.getAll().lines().filter((line) -> line.contains("select") && line.contains("food")))
			.hasSize(1)
			.allMatch((line) -> line.contains("food_portion"));
	}

}
