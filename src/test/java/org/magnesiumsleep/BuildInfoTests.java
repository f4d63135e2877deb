package org.magnesiumsleep;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class BuildInfoTests {

	@LocalServerPort
	private int port;

	@Test
	void infoTellsWhatRunsAndNothingOfTheMachine() {
		JsonNode info = new Http(this.port).json("/actuator/info");
		assertThat(info.propertyNames()).containsExactlyInAnyOrder("build", "dataVersion");
		assertThat(info.get("build").propertyNames()).containsExactlyInAnyOrder("group", "artifact", "name", "version");
		assertThat(info.at("/build/version").asString()).matches("\\d+\\.\\d+\\.\\d+");
	}

}
