package org.magnesiumsleep.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/** Puts the OpenAPI document in the order in which a newcomer reads it. */
@Component
class ReadingOrder implements OpenApiCustomizer {

	private static final List<String> TAGS = List.of("Index", "Search", "Intake check", "Forms", "Foods",
			"Questions and answers", "Claims", "Studies", "Safety notes", "Reference ranges", "Sources",
			"Expert opinions", "Testimonials", "Conformance");

	@Override
	public void customise(OpenAPI document) {
		document.getTags().sort(Comparator.comparing((tag) -> TAGS.indexOf(tag.getName())));
		Paths inOrder = new Paths();
		document.getPaths()
			.entrySet()
			.stream()
			.sorted(Comparator.<Map.Entry<String, PathItem>>comparingInt((path) -> place(path.getValue()))
				.thenComparing(Map.Entry::getKey))
			.forEach((path) -> inOrder.addPathItem(path.getKey(), path.getValue()));
		document.setPaths(inOrder);
	}

	private static int place(PathItem path) {
		return TAGS.indexOf(path.readOperations().get(0).getTags().get(0));
	}

}
