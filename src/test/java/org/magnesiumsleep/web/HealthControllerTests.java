package org.magnesiumsleep.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HealthControllerTests {

	@ParameterizedTest
	@CsvSource({ "8080, ", "9000, 9000", "'', " })
	void doesNotStartWhereMetricsWouldBePublic(String management, String server) {
		assertThatThrownBy(() -> start(management, server))
			.isInstanceOf(InvalidConfigurationPropertyValueException.class)
			.hasMessageContaining("management.server.port");
	}

	@ParameterizedTest
	@CsvSource({ "-1, ", "9090, ", "9090, 9000" })
	void startsWithAnotherPortAndWithNone(String management, String server) {
		assertThatCode(() -> start(management, server)).doesNotThrowAnyException();
	}

	private static void start(String management, String server) {
		MockEnvironment environment = new MockEnvironment().withProperty("management.server.port", management);
		if (server != null) {
			environment.setProperty("server.port", server);
		}
		new HealthController(null, null, environment);
	}

}
