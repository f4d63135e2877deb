package org.magnesiumsleep.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;
import org.springframework.util.ObjectUtils;

/**
 * Gives the properties of all schemas the values that they have in the requests and
 * answers of the OpenAPI document. A property keeps the first value that it gets, and
 * single records come first, so that the examples of a schema belong together. A list
 * shows its first items here, as the operations show it whole.
 */
@Component
class PropertyExamples implements OpenApiCustomizer {

	private static final int ITEMS = 2;

	@Override
	public void customise(OpenAPI document) {
		document.getPaths()
			.entrySet()
			.stream()
			.sorted(Comparator.comparing((path) -> !path.getKey().contains("{")))
			.flatMap((path) -> path.getValue().readOperations().stream())
			.flatMap(PropertyExamples::contents)
			.filter((content) -> content.getExamples() != null)
			.forEach((content) -> content.getExamples()
				.values()
				.forEach((example) -> add(document, content.getSchema(), example.getValue())));
	}

	private static Stream<MediaType> contents(Operation operation) {
		MediaType answer = RealAnswers.answer(operation);
		return (operation.getRequestBody() == null) ? Stream.of(answer)
				: Stream.of(RealAnswers.json(operation.getRequestBody().getContent()), answer);
	}

	private static void add(OpenAPI document, Schema<?> schema, Object value) {
		String reference = schema.get$ref();
		Schema<?> known = (reference == null) ? schema : Objects.requireNonNull(
				document.getComponents().getSchemas().get(reference.substring(reference.lastIndexOf('/') + 1)));
		if (value instanceof Map<?, ?> object && known.getProperties() != null) {
			known.getProperties().forEach((name, property) -> {
				Object part = object.get(name);
				if (part != null) {
					show(property, part);
					add(document, property, part);
				}
			});
		}
		else if (value instanceof List<?> list) {
			list.forEach((item) -> add(document, known.getItems(), item));
		}
	}

	private static void show(Schema<?> property, Object value) {
		if (property.getExample() == null && !ObjectUtils.isEmpty(value)) {
			property.setExample((value instanceof List<?> list) ? list.stream().limit(ITEMS).toList() : value);
		}
	}

}
