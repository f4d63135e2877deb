package org.magnesiumsleep.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes public answers cacheable: a strong ETag for each representation, 304 where the
 * client has it, gzip where it asks for it. Errors and everything that is computed from a
 * request body are never stored.
 */
@Component
@Order(0)
class Representations extends OncePerRequestFilter {

	private static final int WORTH_COMPRESSING = 512;

	private static final String CACHEABLE = "public, max-age=300";

	private static final String FOR_EVER = "public, max-age=31536000, immutable";

	/** An address that names its content, so that it never changes. */
	private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{32}\\.(css|js)");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (request.getRequestURI().startsWith("/actuator")) {
			chain.doFilter(request, response);
			return;
		}
		ContentCachingResponseWrapper wrapper = new ContentCachingResponseWrapper(response);
		chain.doFilter(HttpMethod.HEAD.matches(request.getMethod()) ? new AsGet(request) : request, wrapper);
		if (wrapper.getStatus() == HttpServletResponse.SC_OK) {
			send(wrapper.getContentAsByteArray(), request, response);
		}
		else {
			wrapper.copyBodyToResponse();
		}
	}

	private static void send(byte[] body, HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean compressible = body.length >= WORTH_COMPRESSING && isText(response.getContentType());
		boolean gzip = compressible && AcceptEncoding.allowsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		response.addHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
		if (isRead(request) && isKnown('"' + digest(body) + (gzip ? "-gzip\"" : "\""), request, response)) {
			return;
		}
		byte[] content = gzip ? compress(body) : body;
		if (gzip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		response.setContentLength(content.length);
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			response.getOutputStream().write(content);
		}
	}

	private static boolean isRead(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
	}

	/** Whether the client has this representation; if so, the answer is complete. */
	private static boolean isKnown(String etag, HttpServletRequest request, HttpServletResponse response) {
		boolean hashed = HASHED.matcher(request.getRequestURI()).matches();
		response.setHeader(HttpHeaders.CACHE_CONTROL, hashed ? FOR_EVER : CACHEABLE);
		response.setHeader(HttpHeaders.ETAG, etag);
		// The framework takes the asterisk for writes only; for a read it matches what
		// exists.
		if ("*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return true;
		}
		return new ServletWebRequest(request, response).checkNotModified(etag);
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
