package org.magnesiumsleep.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the requests and answers with which an app proves that it calculates alike. */
@RestController
@Tag(name = "Conformance",
		description = "For apps that calculate offline: requests and answers with which to prove that they agree")
class ConformanceController {

	private static final Resource VECTORS = new ClassPathResource("conformance/intake-checks.json");

	@GetMapping(path = "/api/v1/conformance/intake-checks", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "getConformanceVectors", summary = "Get the conformance vectors",
			description = "Requests with the figures and decisions of their answers, checked by hand against the published "
					+ "tables. An app that calculates offline agrees with this service when it agrees with all of them; "
					+ "the texts are not part of it.")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
			schema = @Schema(type = "object", additionalProperties = AdditionalPropertiesValue.TRUE,
					description = "title, description, licence and the list vectors of {name, why, request, status} "
							+ "with answer (status 200) or errors (status 400: the pointers of all mistakes)")))
	ResponseEntity<Resource> vectors() {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(VECTORS);
	}

}
