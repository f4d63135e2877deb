package org.magnesiumsleep.food;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
	void anEverydayNameFindsItsFoodsBeforeAllOthers() {
		Map<String, Set<String>> called = new LinkedHashMap<>();
		for (String line : WordList.lines("everyday-foods.txt").toList()) {
			String[] food = line.split(" ", 2);
			for (String name : food[1].split(", ")) {
				called.computeIfAbsent(name, (one) -> new HashSet<>()).add(food[0]);
			}
		}
		List<String> missed = new ArrayList<>();
		called.forEach((name, foods) -> {
			Set<String> found = found(name, foods.size());
			if (!found.equals(foods)) {
				missed.add("%s: %s instead of %s".formatted(name, found, foods));
			}
		});
		assertThat(missed).isEmpty();
	}

	private Set<String> found(String name, int size) {
		Set<String> slugs = new HashSet<>();
		this.http.json("/api/v1/foods?size=" + size + "&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
			.get("content")
			.forEach((food) -> slugs.add(food.get("slug").asString()));
		return slugs;
	}

}
