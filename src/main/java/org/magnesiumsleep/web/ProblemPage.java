package org.magnesiumsleep.web;

import java.nio.charset.StandardCharsets;

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
			<link rel="stylesheet" href="/assets/site.css">
			</head>
			<body>
			<main class="card">
			<h1>%1$s</h1>
			<p>%2$s</p>
			<p>HTTP status %3$d. <a href="/api/v1">Index of the API</a> · <a href="/swagger-ui.html">Swagger UI</a></p>
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
			.body(page(String.valueOf(problem.getTitle()), String.valueOf(problem.getDetail()), problem.getStatus()));
	}

	static ResponseEntity<Object> explaining(ProblemType type) {
		return ResponseEntity.ok()
			.contentType(HTML)
			.body(page(type.title(), type.explanation(), type.status().value()));
	}

	private static String page(String title, String text, int status) {
		return PAGE.formatted(HtmlUtils.htmlEscape(title), HtmlUtils.htmlEscape(text), status);
	}

}
