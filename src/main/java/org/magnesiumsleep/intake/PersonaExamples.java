package org.magnesiumsleep.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import org.springdoc.core.customizers.OperationCustomizer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

/** Shows the personas as requests of the intake check in the OpenAPI document. */
@Component
@Order(0) // before the answers to the requests are added
class PersonaExamples implements OperationCustomizer {

	private final List<Persona> personas;

	PersonaExamples(JsonMapper json) throws IOException {
		try (InputStream file = new ClassPathResource("personas.json").getInputStream()) {
			this.personas = json.readValue(file, new TypeReference<>() {
			});
		}
	}

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		if (handler.getBeanType() == IntakeCheckController.class) {
			MediaType body = Objects
				.requireNonNull(operation.getRequestBody().getContent().get(APPLICATION_JSON_VALUE));
			this.personas.forEach((persona) -> body.addExamples(persona.name(), persona.example()));
		}
		return operation;
	}

}
