package org.magnesiumsleep.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Opens the API to the scripts of any origin (CORS) and closes the rest: no sniffing, no
 * framing, no foreign content.
 *
 * <p>
 * The answers are public and never depend on who asks, so every response carries the same
 * CORS headers and caches need not tell origins apart.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PublicHeaders extends OncePerRequestFilter {

	private static final String INTAKE_CHECKS = "/api/v1/intake-checks";

	private static final String HEADERS = "accept, content-type, if-none-match, cache-control, traceparent";

	private static final String EXPOSED = "ETag, Link, Location, Retry-After, " + Tracing.HEADER;

	private static final String OWN = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
			+ "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

	private static final String SWAGGER_UI = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
			+ "frame-ancestors 'none'";

	/**
	 * A year, where the address says https; the host alone, as others may not have TLS.
	 */
	private static final String TLS_ONLY = "max-age=31536000";

	private static final String FEATURES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		set(path, request.isSecure(), response);
		if (CorsUtils.isPreFlightRequest(request)) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS,
					path.equals(INTAKE_CHECKS) ? "POST" : "GET, HEAD");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, HEADERS);
			response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "7200");
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/** Own parts only, and frames in pages of others for cards alone. */
	private static String policy(String path) {
		if (path.startsWith("/swagger-ui")) {
			return SWAGGER_UI;
		}
		return OWN + (path.startsWith("/embed/") ? "*" : "'none'");
	}

	/** Sets what every response carries. */
	static void set(String path, boolean secure, HttpServletResponse response) {
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
		response.setHeader("Content-Security-Policy", policy(path));
		response.setHeader("Permissions-Policy", FEATURES);
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
		if (secure) {
			response.setHeader("Strict-Transport-Security", TLS_ONLY);
		}
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
	}

}
