package org.magnesiumsleep.intake;

import java.util.Map;

import io.swagger.v3.oas.models.examples.Example;

/**
 * An invented person whose request shows what an intake check tells.
 *
 * @param name under which the OpenAPI document has the example
 * @param summary who it is
 * @param teaches what the answer shows
 * @param request the body
 */
record Persona(String name, String summary, String teaches, Map<String, Object> request) {

	Example example() {
		return new Example().summary(this.summary).description(this.teaches).value(this.request);
	}

}
