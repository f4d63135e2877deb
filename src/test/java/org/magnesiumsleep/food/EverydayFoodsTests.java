package org.magnesiumsleep.food;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Http;
import org.magnesiumsleep.search.WordList;

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
	void anEverydayNameFindsItsFoodAmongTheFirstThree() {
		List<String> missed = new ArrayList<>();
		for (String line : WordList.lines("everyday-foods.txt").toList()) {
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

}
