package org.magnesiumsleep.web;

import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.endpoint.ApiVersion;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.WebServerNamespace;
import org.springframework.boot.actuate.info.InfoEndpoint;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointWebExtension;
import org.springframework.core.env.Environment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Health and info on the public port. All other management endpoints have a port of their
 * own, or none.
 */
@Hidden
@RestController
@RequestMapping(path = "/actuator", produces = { "application/vnd.spring-boot.actuator.v3+json",
		"application/vnd.spring-boot.actuator.v2+json", "application/json" })
class HealthController {

	private final HealthEndpointWebExtension health;

	private final InfoEndpoint info;

	HealthController(HealthEndpointWebExtension health, InfoEndpoint info, Environment environment) {
		if (ManagementPortType.get(environment) == ManagementPortType.SAME) {
			throw new InvalidConfigurationPropertyValueException("management.server.port",
					environment.getProperty("management.server.port"),
					"It is the public port, where metrics would be open to everybody; choose another one, or -1 for none.");
		}
		this.health = health;
		this.info = info;
	}

	@GetMapping("/health")
	ResponseEntity<HealthDescriptor> health() {
		return of(new String[0]);
	}

	@GetMapping("/health/{group}")
	ResponseEntity<HealthDescriptor> group(@PathVariable String group) {
		return of(group);
	}

	@GetMapping("/info")
	Map<String, Object> info() {
		return this.info.info();
	}

	private ResponseEntity<HealthDescriptor> of(String... path) {
		WebEndpointResponse<HealthDescriptor> health = this.health.health(ApiVersion.LATEST, WebServerNamespace.SERVER,
				SecurityContext.NONE, path);
		HealthDescriptor body = health.getBody();
		if (body == null) {
			throw Problem.notFound(ProblemType.NOT_FOUND.advice());
		}
		return ResponseEntity.status(health.getStatus()).body(body);
	}

}
