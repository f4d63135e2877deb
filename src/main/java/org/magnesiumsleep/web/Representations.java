package org.magnesiumsleep.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes public answers cacheable, and keeps them itself: a strong ETag for each
 * representation, 304 where the client has it, gzip where it asks for it. Stands before
 * everything else, so that an answer that is kept costs next to nothing. Errors and
 * everything that is computed from a request body are never kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Representations extends OncePerRequestFilter {

	private static final int WORTH_COMPRESSING = 512;

	private static final String CACHEABLE = "public, max-age=300";

	private static final String FOR_EVER = "public, max-age=31536000, immutable";

	/** An address that names its content, so that it never changes. */
	private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{32}\\.(css|js)");

	private final Answers answers;

	private final Hosts hosts;

	private final Counter notModified;

	Representations(Answers answers, Hosts hosts, MeterRegistry meters) {
		this.answers = answers;
		this.hosts = hosts;
		this.notModified = Counter.builder("answers.not.modified")
			.description("Answers that the client had already (304)")
			.register(meters);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean live = request.getRequestURI().startsWith("/actuator");
		boolean gzip = AcceptEncoding.allowsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		Optional<String> key = (isRead(request) && !live) ? this.answers.key(request, gzip) : Optional.empty();
		Answer known = key.isPresent() ? this.answers.find(key.get()) : null;
		if (known != null) {
			known.send(request, response);
			count(response);
			return;
		}
		int refusal = live ? HttpServletResponse.SC_OK : this.hosts.answer(request);
		if (refusal != HttpServletResponse.SC_OK) {
			response.sendError(refusal);
			return;
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		Buffered wrapper = new Buffered(response);
		chain.doFilter(HttpMethod.HEAD.matches(request.getMethod()) ? new AsGet(request) : request, wrapper);
		if (wrapper.getStatus() == HttpServletResponse.SC_OK && !live) {
			Answer answer = answer(wrapper.getContentAsByteArray(), gzip, request, response);
			key.ifPresent((name) -> this.answers.keep(name, answer));
			answer.sendRest(request, response);
			count(response);
		}
		else {
			if (wrapper.containsHeader(HttpHeaders.LOCATION)) {
				// Of a redirect Tomcat says it to a GET only.
				response.setContentLength(wrapper.getContentSize());
			}
			wrapper.copyBodyToResponse();
		}
	}

	private void count(HttpServletResponse response) {
		if (response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED) {
			this.notModified.increment();
		}
	}

	private static boolean isRead(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
	}

	private static Answer answer(byte[] body, boolean gzip, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		boolean compressed = gzip && body.length >= WORTH_COMPRESSING && isText(response.getContentType());
		if (isRead(request)) {
			boolean hashed = HASHED.matcher(request.getRequestURI()).matches();
			response.setHeader(HttpHeaders.CACHE_CONTROL, hashed ? FOR_EVER : CACHEABLE);
			response.setHeader(HttpHeaders.ETAG, '"' + digest(body) + (compressed ? "-gzip\"" : "\""));
		}
		response.addHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
		return Answer.of(response, compressed, compressed ? compress(body) : body);
	}

	private static boolean isText(String contentType) {
		return contentType != null && (contentType.startsWith("text/") || contentType.contains("json")
				|| contentType.contains("javascript") || contentType.contains("svg"));
	}

	/** 128 bits of the SHA-256 of the body, so that all replicas agree. */
	private static String digest(byte[] body) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
			return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 16));
		}
		catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException(missing);
		}
	}

	private static byte[] compress(byte[] body) throws IOException {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 3);
		try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
			gzip.write(body);
		}
		return compressed.toByteArray();
	}

	/** A response whose headers are all there before its body is sent. */
	private static final class Buffered extends ContentCachingResponseWrapper {

		Buffered(HttpServletResponse response) {
			super(response);
		}

		/**
		 * The pages name their language themselves; the header comes with the body only.
		 */
		@Override
		public void setLocale(Locale locale) {
		}

	}

	/** A HEAD that is handled as a GET, so that its headers are those of the GET. */
	private static final class AsGet extends HttpServletRequestWrapper {

		AsGet(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

	}

}
