package org.magnesiumsleep.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Makes the OpenAPI document say in which formats the records can be had. */
@Component
class OpenApiFormats {

	private final Formats formats;

	OpenApiFormats(Formats formats) {
		this.formats = formats;
	}

	/** Adds the parameter and the content types of all formats but JSON. */
	void describe(Operation operation, HandlerMethod handler) {
		Set<Format> offered = this.formats.beside(handler);
		if (!offered.isEmpty()) {
			Content content = Objects.requireNonNull(operation.getResponses().get("200")).getContent();
			offered.stream()
				.filter((format) -> format != Format.JSON)
				.forEach((format) -> content.addMediaType(format.mediaType().toString(),
						new MediaType().schema(schema(format))));
			operation.addParametersItem(new QueryParameter().name(Format.PARAMETER)
				.description("Format of the answer; wins over Accept")
				.required(false)
				.schema(new StringSchema()._enum(offered.stream().map(Format::parameter).toList())
					.examples(List.of(Format.JSON.parameter()))));
		}
	}

	private static Schema<?> schema(Format format) {
		return switch (format) {
			case JSON, JSONLD -> new ObjectSchema().description("JSON-LD with the terms of schema.org");
			case CSV -> new StringSchema()
				.description("All records that fit, with a header row (RFC 4180); page and size are not allowed");
			case CSL -> new ObjectSchema().description("Citation item of the Citation Style Language (CSL-JSON)");
			case BIBTEX -> new StringSchema().description("Entry for a BibTeX file");
		};
	}

}
