package org.magnesiumsleep.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ForwardedHeadersTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			X-Forwarded-Proto | https                                    | true
			X-Forwarded-Proto | HTTP, https                              | true
			X-Forwarded-Proto | javascript                               | false
			X-Forwarded-Proto | https, javascript                        | false
			X-Forwarded-Proto | httpss                                   | false
			X-Forwarded-Proto | ''                                       | false
			X-Forwarded-Port  | 443                                      | true
			X-Forwarded-Port  | 443, 8080                                | true
			X-Forwarded-Port  | abc                                      | false
			X-Forwarded-Port  | 443000                                   | false
			Forwarded         | for=192.0.2.1;host=api.example           | true
			Forwarded         | proto=https;host=api.example, proto=http | true
			Forwarded         | Proto="https"                            | true
			Forwarded         | proto=javascript;host=api.example        | false
			Forwarded         | for=192.0.2.1, proto="data"              | false
			Forwarded         | proto=httpsx                             | false
			""")
	void takesTheSchemesAndPortsOfTheWebOnly(String name, String value, boolean plausible) {
		assertThat(ForwardedHeaders.isPlausible(name, value)).isEqualTo(plausible);
	}

	@ParameterizedTest
	@CsvSource({ "X-Forwarded-Proto", "X-Forwarded-Port", "Forwarded" })
	void needsNone(String name) {
		assertThat(ForwardedHeaders.isPlausible(name, null)).isTrue();
	}

}
