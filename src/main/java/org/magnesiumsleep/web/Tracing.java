package org.magnesiumsleep.web;

import java.io.IOException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks what is logged for a request with the id of its trace (W3C Trace Context): that
 * of the client, or a new one. Answers that caches may keep for others do not name it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Tracing extends OncePerRequestFilter {

	static final String HEADER = "X-Request-Id";

	private static final String TRACE_ID = "traceId";

	private static final Pattern TRACEPARENT = Pattern
		.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

	private static final int LENGTH = 55;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = traceId(request.getHeaders("traceparent"));
		MDC.put(TRACE_ID, id);
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(TRACE_ID);
		}
		boolean shared = HttpMethod.GET.matches(request.getMethod())
				&& response.getStatus() == HttpServletResponse.SC_OK;
		if (!shared) {
			response.setHeader(HEADER, id);
		}
	}

	/** That of the client, where it says exactly one. */
	static String traceId(Enumeration<String> traceparents) {
		String traceparent = traceparents.hasMoreElements() ? traceparents.nextElement() : "";
		Matcher read = TRACEPARENT.matcher(traceparent);
		// Later versions may say more than the first.
		boolean valid = read.matches() && (traceparent.length() == LENGTH || !traceparent.startsWith("00"));
		return (valid && !traceparents.hasMoreElements()) ? read.group(1) : newId();
	}

	private static String newId() {
		ThreadLocalRandom random = ThreadLocalRandom.current();
		HexFormat hex = HexFormat.of();
		// Zero in all places would say that there is none.
		return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong(1, Long.MAX_VALUE));
	}

}
