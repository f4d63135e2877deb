package org.magnesiumsleep.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.web.PagedModel;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/** Makes the OpenAPI document say what every endpoint shares. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String MISTAKE = "Mistake";

	private static final String PROBLEM = "Problem";

	private static final String POINTER = "/supplements/0/amountMg";

	private static final String DETAIL = "Must be greater than 0.";

	private static final Map<String, String> PAGE = Map.of("content", "The records on this page", "page",
			"Where this page stands in the list", "size", "How many records a page has at most", "number",
			"Number of this page, from 0", "totalElements", "How many records the list has", "totalPages",
			"How many pages the list has");

	private static final String INTRODUCTION = """
			What two articles say about magnesium and sleep, with sources and verdicts, and a check of a person's intake.

			- **Start with a question:** [search for restless legs](/api/v1/search?q=restless+legs), then follow `href` to a record.
			- **Check a person:** open *Intake check*, press *Try it out*, choose a persona and press *Execute*.
			- **Trust a statement by its verdict:** [what the literature contradicts](/api/v1/claims?appraisal=CONTRADICTED), and why.
			- **Everything else** is linked from [the index](/api/v1); this document itself is at [/v3/api-docs](/v3/api-docs).

			Every error is a problem document (RFC 9457) that names all mistakes of a request at once; decide by its `type`.
			A GET may be cached for five minutes and answers `If-None-Match` with 304; what is computed from a person's figures is `no-store`.

			General information, **not medical advice**.
			""";

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("Magnesium Sleep Knowledge Base")
				.version("v1")
				.description(INTRODUCTION)
				.license(new License().name("Content: CC BY 4.0").url("https://creativecommons.org/licenses/by/4.0/")))
			.servers(List.of(new Server().url("/").description("This host")));
	}

	@Bean
	ModelConverter requiredComponents() {
		return new RequiredComponents();
	}

	/**
	 * Adds the parameters, headers and problems that follow from what an operation is.
	 */
	@Bean
	OperationCustomizer sharedParts(OpenApiFormats formats) {
		return (operation, handler) -> {
			ApiResponse success = Objects.requireNonNull(operation.getResponses().get("200"));
			boolean reads = operation.getRequestBody() == null;
			if (reads) {
				success.addHeaderObject("ETag",
						header("Identifies this representation; send it back as If-None-Match"));
				operation.getResponses()
					.addApiResponse("304", new ApiResponse().description("The client has the current representation"));
			}
			if (lists(handler)) {
				((ListController<?, ?>) handler.createWithResolvedBean().getBean()).listing()
					.parameters()
					.forEach(operation::addParametersItem);
			}
			if (PagedModel.class.isAssignableFrom(handler.getReturnType().getParameterType())) {
				success.addHeaderObject("Link", header("Addresses of the first, prev, next and last page (RFC 8288)"));
			}
			formats.describe(operation, handler);
			addProblems(operation, reads, handler);
			return operation;
		};
	}

	@Bean
	OpenApiCustomizer sharedSchemas() {
		return (document) -> {
			document.getComponents().addSchemas(MISTAKE, mistake()).addSchemas(PROBLEM, problem());
			document.getComponents().getSchemas().forEach((name, schema) -> {
				if (name.startsWith("Page") || name.endsWith("Page")) {
					describePage(schema);
				}
			});
		};
	}

	/** Says what the parts of a page are, which Spring Data leaves open. */
	private static void describePage(Schema<?> page) {
		PAGE.forEach((name, description) -> {
			Schema<?> part = page.getProperties().get(name);
			if (part != null && part.getDescription() == null) {
				part.setDescription(description);
			}
		});
	}

	private static boolean lists(HandlerMethod handler) {
		return ListController.class.isAssignableFrom(handler.getBeanType())
				&& handler.getMethod().getName().equals(ListController.LIST);
	}

	private static void addProblems(Operation operation, boolean reads, HandlerMethod handler) {
		add(operation, reads ? ProblemType.INVALID_PARAMETERS : ProblemType.INVALID_BODY, reads
				? ProblemType.INVALID_PARAMETERS.explanation()
				: "The body is no JSON, or a property of it or a query parameter is not allowed; the type tells which.");
		for (var parameter : handler.getMethodParameters()) {
			if (parameter.hasParameterAnnotation(PathVariable.class)) {
				add(operation, ProblemType.NOT_FOUND);
			}
		}
		add(operation, ProblemType.NOT_ACCEPTABLE);
		if (!reads) {
			add(operation, ProblemType.CONTENT_TOO_LARGE);
			add(operation, ProblemType.UNSUPPORTED_MEDIA_TYPE);
		}
		add(operation, ProblemType.INTERNAL_ERROR);
		add(operation, ProblemType.UNAVAILABLE);
	}

	private static void add(Operation operation, ProblemType type) {
		add(operation, type, type.explanation());
	}

	private static void add(Operation operation, ProblemType type, String description) {
		Map<String, Object> example = new LinkedHashMap<>();
		example.put("type", type.uri().toString());
		example.put("title", type.title());
		example.put("status", type.status().value());
		example.put("detail", type.advice());
		MediaType document = new MediaType().schema(reference(PROBLEM)).example(example);
		operation.getResponses()
			.addApiResponse(String.valueOf(type.status().value()), new ApiResponse().description(description)
				.content(new Content().addMediaType("application/problem+json", document)));
	}

	private static Header header(String description) {
		return new Header().description(description).schema(new StringSchema());
	}

	private static Schema<?> mistake() {
		ObjectSchema mistake = new ObjectSchema();
		mistake.setDescription("One thing that is wrong with a request");
		mistake.addProperty("pointer", text("JSON pointer to the place in the body", POINTER));
		mistake.addProperty("parameter", text("Name of the query parameter", "sort"));
		mistake.addProperty("detail", text("What is wrong and what is allowed", DETAIL));
		mistake.setRequired(List.of("detail"));
		return mistake;
	}

	private static Schema<?> problem() {
		Map<String, Object> mistake = new LinkedHashMap<>();
		mistake.put("pointer", POINTER);
		mistake.put("detail", DETAIL);
		ObjectSchema problem = new ObjectSchema();
		problem.setDescription("What went wrong, after RFC 9457");
		problem.addProperty("type",
				new StringSchema()
					._enum(Arrays.stream(ProblemType.values()).map((type) -> type.uri().toString()).toList())
					.description("Kind of the problem: the address of a page about it")
					.example("/problems/invalid-body"));
		problem.addProperty("title", text("Kind of the problem in words", "Invalid request body"));
		problem.addProperty("status", new IntegerSchema().description("HTTP status").example(400));
		problem.addProperty("detail", text("What to do", "Correct the places in the body that the errors point to."));
		problem.addProperty("instance", text("Path of the request", "/api/v1/intake-checks"));
		problem.addProperty("errors",
				new ArraySchema().items(reference(MISTAKE))
					.description("All mistakes of the request")
					.example(List.of(mistake)));
		problem.setRequired(List.of("type", "title", "status", "detail"));
		return problem;
	}

	private static Schema<?> reference(String name) {
		return new Schema<>().$ref("#/components/schemas/" + name);
	}

	private static Schema<?> text(String description, String example) {
		return new StringSchema().description(description).example(example);
	}

}
