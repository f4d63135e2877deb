package org.magnesiumsleep.web;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Rejects query parameters on operations that have none, instead of ignoring them. */
final class StrictParameters implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getRequestURI().contains(";")) {
			throw Problem.of(ProblemType.NOT_FOUND, "Leave out the semicolon; no address here has path parameters.");
		}
		boolean hasNone = handler instanceof HandlerMethod method && Arrays.stream(method.getMethodParameters())
			.noneMatch((parameter) -> parameter.hasParameterAnnotation(RequestParam.class));
		if (hasNone && request.getQueryString() != null && !request.getMethod().equals("OPTIONS")) {
			List<Mistake> mistakes = request.getParameterMap()
				.keySet()
				.stream()
				.map((name) -> Mistake.inParameter(name, "Unknown parameter; this operation has none."))
				.toList();
			if (!mistakes.isEmpty()) {
				throw Problem.invalidParameters(mistakes);
			}
		}
		return true;
	}

}
