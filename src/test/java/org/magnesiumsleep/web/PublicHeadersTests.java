package org.magnesiumsleep.web;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class PublicHeadersTests {

	@Test
	void browsersAreToldToStayWithTlsWhereTheyUseItOnly() {
		assertThat(header("Strict-Transport-Security", true)).isEqualTo("max-age=31536000");
		assertThat(header("Strict-Transport-Security", false)).isNull();
	}

	private static String header(String name, boolean secure) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		PublicHeaders.set("/api/v1", secure, response);
		return response.getHeader(name);
	}

}
