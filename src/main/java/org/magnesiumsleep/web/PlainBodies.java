package org.magnesiumsleep.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses bodies that say they are too large, compressed or not UTF-8, instead of reading
 * them in vain or as what they are not.
 */
final class PlainBodies implements HandlerInterceptor {

	private static final String PLAIN = "identity";

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (HttpMethod.POST.matches(request.getMethod())) {
			if (request.getContentLengthLong() > StrictJson.MOST_BYTES) {
				throw Problem.tooLarge();
			}
			String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
			if (coding != null && !coding.equalsIgnoreCase(PLAIN)) {
				Problem problem = Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE,
						"Send the body as it is, without a Content-Encoding.");
				problem.getHeaders().set(HttpHeaders.ACCEPT_ENCODING, PLAIN);
				throw problem;
			}
			Optional<Charset> charset = Optional.ofNullable(request.getContentType())
				.map(MediaType::parseMediaType)
				.map(MediaType::getCharset);
			if (charset.isPresent() && !charset.get().equals(StandardCharsets.UTF_8)) {
				throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body in UTF-8.");
			}
		}
		return true;
	}

}
