package org.magnesiumsleep.web;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class TracingTests {

	private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";

	@ParameterizedTest
	@ValueSource(strings = { "00-" + ID + "-00f067aa0ba902b7-01", "00-" + ID + "-00f067aa0ba902b7-00",
			"cc-" + ID + "-00f067aa0ba902b7-01", "cc-" + ID + "-00f067aa0ba902b7-01-what.the.future.brings" })
	void theTraceOfTheClientGoesOn(String traceparent) {
		assertThat(traceId(traceparent)).isEqualTo(ID);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", ID, "00-" + ID + "-00f067aa0ba902b7", "ff-" + ID + "-00f067aa0ba902b7-01",
			"00-" + ID + "-00f067aa0ba902b7-01-more", "00-" + ID + "-0000000000000000-01",
			"00-00000000000000000000000000000000-00f067aa0ba902b7-01", "00-" + ID + "-00F067AA0BA902B7-01",
			"00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", " 00-" + ID + "-00f067aa0ba902b7-01",
			"00-" + ID + "-00f067aa0ba902b7-01x", "cc-" + ID + "-00f067aa0ba902b7-01x" })
	void whatIsNoTraceIsReplaced(String traceparent) {
		assertThat(traceId(traceparent)).isNotEqualTo(ID).matches("[0-9a-f]{32}");
	}

	@Test
	void twoTracesAreNone() {
		String traceparent = "00-" + ID + "-00f067aa0ba902b7-01";
		assertThat(traceId(traceparent, traceparent)).isNotEqualTo(ID);
	}

	@Test
	void newTracesDiffer() {
		assertThat(traceId()).isNotEqualTo(traceId());
	}

	@Test
	void theTraceIsThereForTheLogAsLongAsTheRequestIs() throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/intake-checks");
		request.addHeader("traceparent", "00-" + ID + "-00f067aa0ba902b7-01");
		MockHttpServletResponse response = new MockHttpServletResponse();
		new Tracing().doFilter(request, response,
				(one, other) -> assertThat(MDC.getCopyOfContextMap()).containsOnly(entry("traceId", ID)));
		assertThat(MDC.get("traceId")).isNull();
		assertThat(response.getHeader("X-Request-Id")).isEqualTo(ID);
	}

	private static String traceId(String... traceparents) {
		return Tracing.traceId(Collections.enumeration(List.of(traceparents)));
	}

}
