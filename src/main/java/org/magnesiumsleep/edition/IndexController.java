package org.magnesiumsleep.edition;

import java.util.LinkedHashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import org.magnesiumsleep.web.Collections;
import org.magnesiumsleep.web.Format;
import org.magnesiumsleep.web.LinkedData;

/** Serves the index. */
@RestController
@Tag(name = "Index", description = "Where to start: version and licence of the content, and links to everything else")
class IndexController {

	private static final Map<String, String> PATHS = paths();

	private final CurrentEdition edition;

	private final Collections collections;

	IndexController(CurrentEdition edition, Collections collections) {
		this.edition = edition;
		this.collections = collections;
	}

	@GetMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "getIndex", summary = "Get the index",
			description = "Version, licence and disclaimer of the content, and the addresses of all collections.")
	IndexView index(UriComponentsBuilder host) {
		Edition edition = this.edition.get();
		Map<String, String> links = new LinkedHashMap<>();
		PATHS.forEach((name, path) -> links.put(name, host.cloneBuilder().path(path).toUriString()));
		return new IndexView("Magnesium Sleep Knowledge Base", edition.dataVersion, edition.lastReviewed,
				"CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); USDA data: public domain",
				"Magnesium Sleep Knowledge Base, with the sources that each record names", Disclaimer.TEXT, links);
	}

	@Hidden
	@GetMapping(path = "/api/v1", produces = Format.LINKED_DATA)
	LinkedData linkedData(UriComponentsBuilder host) {
		return IndexLinkedData.of(index(host), this.collections.names());
	}

	private static Map<String, String> paths() {
		Map<String, String> paths = new LinkedHashMap<>();
		paths.put("self", "/api/v1");
		paths.put("forms", "/api/v1/forms");
		paths.put("foods", "/api/v1/foods");
		paths.put("studies", "/api/v1/studies");
		paths.put("faqs", "/api/v1/faqs");
		paths.put("testimonials", "/api/v1/testimonials");
		paths.put("expertOpinions", "/api/v1/expert-opinions");
		paths.put("claims", "/api/v1/claims");
		paths.put("safetyNotes", "/api/v1/safety-notes");
		paths.put("referenceRanges", "/api/v1/reference-ranges");
		paths.put("sources", "/api/v1/sources");
		paths.put("search", "/api/v1/search");
		paths.put("suggestions", "/api/v1/search/suggestions");
		paths.put("intakeChecks", "/api/v1/intake-checks");
		paths.put("conformance", "/api/v1/conformance/intake-checks");
		paths.put("openapi", "/v3/api-docs");
		paths.put("swaggerUi", "/swagger-ui.html");
		return paths;
	}

}
