package org.magnesiumsleep.intake;

import java.io.IOException;
import java.io.InputStream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers intake checks: pure calculation, nothing of a request is kept. */
@RestController
@Tag(name = "Intake check",
		description = "A person's magnesium against the recommendation and, supplements alone, against the upper limit; try a persona from the list of examples")
class IntakeCheckController {

	private final IntakeChecks checks;

	IntakeCheckController(IntakeChecks checks) {
		this.checks = checks;
	}

	@PostMapping(path = "/api/v1/intake-checks", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "checkIntake", summary = "Check a person's intake",
			description = "Compares magnesium from all sources with the recommendation, and supplements alone with the "
					+ "upper limit. What is unknown stays an interval and an honest UNDETERMINED. Nothing is stored or "
					+ "logged. General information, not medical advice.",
			requestBody = @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
					schema = @Schema(implementation = IntakeCheckRequest.class))))
	IntakeCheckView check(InputStream body) throws IOException {
		return this.checks.answer(body);
	}

}
