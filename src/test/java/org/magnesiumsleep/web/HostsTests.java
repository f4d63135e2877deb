package org.magnesiumsleep.web;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class HostsTests {

	@ParameterizedTest
	@CsvSource({ "localhost, 8080, 200", "api.example.org, 443, 200", "[::1], 80, 200", "192.0.2.1, 65535, 200",
			"my_host, 80, 200", "'', 80, 400", "a b, 80, 400", "<script>, 80, 400", "a/b, 80, 400",
			"user@host, 80, 400", "[::1, 80, 400", "localhost, 0, 400", "localhost, 65536, 400", "localhost, -1, 400" })
	void linksAreMadeToWhatCanBeAHostOnly(String name, int port, int status) {
		assertThat(new Hosts(List.of()).answer(request(name, port))).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "api.example.org, 200", "API.Example.org, 200", "www.example.org, 200", "example.org, 421",
			"api.example.org.evil.example, 421", "a b, 400" })
	void whereHostsAreNamedOthersAreRefused(String name, int status) {
		Hosts hosts = new Hosts(List.of("api.example.org", "www.example.org"));
		assertThat(hosts.answer(request(name, 443))).isEqualTo(status);
	}

	private static MockHttpServletRequest request(String name, int port) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1") {

			@Override
			public String getServerName() {
				return name;
			}

		};
		request.setServerPort(port);
		return request;
	}

}
