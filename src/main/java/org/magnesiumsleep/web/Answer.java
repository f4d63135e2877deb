package org.magnesiumsleep.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * A complete answer, as it is sent to everybody who asks for the same.
 *
 * @param etag of this representation; empty where it is not for reading again
 * @param contentType of the body
 * @param compressed whether the body is, with gzip
 * @param headers all but those of the body
 * @param unchanged those of them that a 304 has
 * @param body as it is sent
 */
record Answer(String etag, @Nullable String contentType, boolean compressed, List<Map.Entry<String, String>> headers,
		List<Map.Entry<String, String>> unchanged, byte[] body) {

	private static final Set<String> SET_BY_THE_BODY = Set.of("content-length", "content-type");

	/**
	 * RFC 9110, section 15.4.5, and what a browser asks for before a script may read it.
	 */
	private static final Set<String> KEPT_UNCHANGED = Set.of("cache-control", "etag", "vary",
			"access-control-allow-origin");

	private static final Pattern TAG = Pattern
		.compile("[ \\t,]*+(?:W/)?+(\"[^\"\\x00-\\x20\\x7F]*+\")[ \\t]*+(?:,[ \\t,]*+|$)");

	/** What an answer takes in memory besides its body, in bytes, about. */
	private static final int REST = 1024;

	/** So many bytes are written at once. */
	private static final int PART = 1 << 14;

	private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(60);

	/** The answer that a response begins with its headers. */
	static Answer of(HttpServletResponse response, boolean compressed, byte[] body) {
		List<Map.Entry<String, String>> headers = response.getHeaderNames()
			.stream()
			.filter((name) -> !SET_BY_THE_BODY.contains(name.toLowerCase(Locale.ROOT)))
			.distinct()
			.flatMap((name) -> response.getHeaders(name).stream().map((value) -> Map.entry(name, value)))
			.collect(Collectors.toUnmodifiableList());
		return new Answer(Objects.requireNonNullElse(response.getHeader(HttpHeaders.ETAG), ""),
				response.getContentType(), compressed, headers,
				headers.stream()
					.filter((header) -> KEPT_UNCHANGED.contains(header.getKey().toLowerCase(Locale.ROOT)))
					.toList(),
				body);
	}

	int weight() {
		return REST + this.body.length;
	}

	/** Sends it, or 304 where the client has it. */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (isKnown(request)) {
			sendUnchanged(response);
			return;
		}
		add(this.headers, response);
		sendBody(request, response);
	}

	/** Sends what follows the headers, or 304 instead where the client has it. */
	void sendRest(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (isKnown(request)) {
			response.reset();
			sendUnchanged(response);
			return;
		}
		sendBody(request, response);
	}

	private void sendUnchanged(HttpServletResponse response) {
		add(this.unchanged, response);
		response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
	}

	private static void add(List<Map.Entry<String, String>> headers, HttpServletResponse response) {
		for (Map.Entry<String, String> header : headers) {
			response.addHeader(header.getKey(), header.getValue());
		}
	}

	private void sendBody(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setContentType(this.contentType);
		if (this.compressed) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		response.setContentLength(this.body.length);
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			write(response.getOutputStream());
		}
	}

	/** In parts, so that a client that reads too slowly is left. */
	private void write(OutputStream stream) throws IOException {
		long begin = System.nanoTime();
		for (int from = 0; from < this.body.length; from += PART) {
			if (from > 0 && System.nanoTime() - begin > LONGEST_NANOS) {
				throw new IOException("The client reads too slowly");
			}
			stream.write(this.body, from, Math.min(PART, this.body.length - from));
		}
	}

	private boolean isKnown(HttpServletRequest request) {
		String first = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (first == null || this.etag.isEmpty()) {
			return false;
		}
		return first.equals(this.etag) || isAmong(
				String.join(",", java.util.Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH))).strip());
	}

	/** RFC 9110, section 13.1.2; of a header that is not well formed nothing counts. */
	private boolean isAmong(String known) {
		if (known.equals("*")) {
			return true;
		}
		boolean among = false;
		int end = 0;
		for (Matcher tag = TAG.matcher(known); end < known.length(); end = tag.end()) {
			if (!tag.region(end, known.length()).lookingAt()) {
				return false;
			}
			among |= tag.group(1).equals(this.etag);
		}
		return among;
	}

}
