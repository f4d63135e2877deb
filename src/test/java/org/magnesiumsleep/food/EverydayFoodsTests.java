package org.magnesiumsleep.food;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Http;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class EverydayFoodsTests {

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@Test
	void anEverydayNameFindsItsFoodAmongTheFirstThree() throws IOException {
		List<String> missed = new ArrayList<>();
		for (String line : lines()) {
			String[] food = line.split(" ", 2);
			for (String name : food[1].split(", ")) {
				List<String> found = found(name);
				if (!found.contains(food[0])) {
					missed.add("%s %s: %s".formatted(food[0], name, found));
				}
			}
		}
		assertThat(missed).isEmpty();
	}

	private List<String> found(String name) {
		List<String> slugs = new ArrayList<>();
		for (JsonNode food : this.http.json("/api/v1/foods?size=3&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
			.get("content")) {
			slugs.add(food.get("slug").asString());
		}
		return slugs;
	}

	private static List<String> lines() throws IOException {
		try (Stream<String> lines = Files.lines(Path.of("src/main/resources/search/everyday-foods.txt"))) {
			return lines.filter((line) -> !line.startsWith("#")).toList();
		}
	}

}
