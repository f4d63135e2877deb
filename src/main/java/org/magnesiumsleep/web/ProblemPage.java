package org.magnesiumsleep.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** A problem as a page for people. */
final class ProblemPage {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<title>%1$s</title>
			<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
			<link rel="stylesheet" href="/assets/site.css">
			<script src="/assets/card.js" defer></script>
			</head>
			<body>
			<main class="card">
			<h1>%1$s</h1>
			<p>%2$s</p>
			%4$s<p>HTTP status %3$d. <a href="/api/v1">Index of the API</a> · <a href="/swagger-ui.html">Swagger UI</a></p>
			</main>
			</body>
			</html>
			""";

	private ProblemPage() {
	}

	/** Whether a browser asks for a page; the API answers JSON to everybody. */
	static boolean isWanted(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)
				&& !request.getRequestURI().startsWith("/api/") && !request.getRequestURI().startsWith("/v3/");
	}

	static ResponseEntity<Object> of(ProblemDetail problem, HttpHeaders headers) {
		return ResponseEntity.status(problem.getStatus())
			.headers(headers)
			.contentType(HTML)
			.body(page(String.valueOf(problem.getTitle()), String.valueOf(problem.getDetail()), problem.getStatus(),
					errors(problem)));
	}

	static ResponseEntity<Object> explaining(ProblemType type) {
		return ResponseEntity.ok()
			.contentType(HTML)
			.body(page(type.title(), type.explanation(), type.status().value(), ""));
	}

	private static String page(String title, String text, int status, String errors) {
		return PAGE.formatted(HtmlUtils.htmlEscape(title), HtmlUtils.htmlEscape(text), status, errors);
	}

	/** What is wrong with each parameter, as a list. */
	private static String errors(ProblemDetail problem) {
		Map<String, Object> properties = problem.getProperties();
		if (properties == null || !(properties.get(Problem.ERRORS) instanceof List<?> errors)) {
			return "";
		}
		return errors.stream()
			.map(Mistake.class::cast)
			.map((mistake) -> "%s: %s".formatted(mistake.parameter(), mistake.detail()))
			.map((error) -> "<li>" + HtmlUtils.htmlEscape(error) + "</li>\n")
			.collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
	}

}
