package org.magnesiumsleep.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A complete answer, as it is sent to everybody who asks for the same.
 *
 * @param etag of this representation; empty where it is not for reading again
 * @param contentType of the body
 * @param headers all but type and length of the body
 * @param body as it is sent, compressed or not
 */
record Answer(String etag, @Nullable String contentType, List<Map.Entry<String, String>> headers, byte[] body) {

	private static final Set<String> SET_BY_THE_BODY = Set.of("content-length", "content-type");

	/** What an answer takes in memory besides its body, in bytes, about. */
	private static final int REST = 1024;

	/** So many bytes are written at once. */
	private static final int PART = 1 << 14;

	private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(60);

	/** The answer that a response begins with its headers. */
	static Answer of(HttpServletResponse response, byte[] body) {
		Collection<String> names = response.getHeaderNames();
		return new Answer(Objects.requireNonNullElse(response.getHeader(HttpHeaders.ETAG), ""),
				response.getContentType(),
				names.stream()
					.filter((name) -> !SET_BY_THE_BODY.contains(name.toLowerCase(Locale.ROOT)))
					.distinct()
					.flatMap((name) -> response.getHeaders(name).stream().map((value) -> Map.entry(name, value)))
					.collect(Collectors.toUnmodifiableList()),
				body);
	}

	int weight() {
		return REST + this.body.length;
	}

	/** Sends it, or 304 where the client has it. */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		for (Map.Entry<String, String> header : this.headers) {
			response.addHeader(header.getKey(), header.getValue());
		}
		sendBody(request, response);
	}

	/** Sends what follows the headers, or 304 where the client has it. */
	void sendBody(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (isKnown(request, response)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentType(this.contentType);
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

	private boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
		String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		// The framework takes the asterisk for writes only; for a read it matches what
		// exists.
		return known != null && !this.etag.isEmpty() && (known.equals(this.etag) || known.equals("*")
				|| new ServletWebRequest(request, response).checkNotModified(this.etag));
	}

}
