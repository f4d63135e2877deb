package org.magnesiumsleep.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Rejects query parameters on operations that have none but the choice of a format,
 * instead of ignoring them.
 */
final class StrictParameters implements HandlerInterceptor {

	private final Formats formats;

	StrictParameters(Formats formats) {
		this.formats = formats;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getRequestURI().contains(";")) {
			throw Problem.of(ProblemType.NOT_FOUND, "Leave out the semicolon; no address here has path parameters.");
		}
		boolean hasNone = handler instanceof HandlerMethod method && Arrays.stream(method.getMethodParameters())
			.noneMatch((parameter) -> parameter.hasParameterAnnotation(RequestParam.class));
		if (hasNone && request.getQueryString() != null && !request.getMethod().equals("OPTIONS")) {
			Set<Format> offered = this.formats.at(request);
			MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
			request.getParameterMap().forEach((name, all) -> values.addAll(name, List.of(all)));
			Parameters parameters = new Parameters(values, offered.isEmpty() ? Set.of() : Set.of(Format.PARAMETER));
			if (!offered.isEmpty()) {
				parameters.checkFormat(offered);
			}
			parameters.rejectMistakes();
		}
		return true;
	}

}
