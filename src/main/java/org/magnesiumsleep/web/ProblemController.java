package org.magnesiumsleep.web;

import java.net.URI;
import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The pages that the types of problems refer to, and the answer to errors from outside
 * the controllers.
 */
@Hidden
@RestController
class ProblemController implements ErrorController {

	@GetMapping("/problems/{slug}")
	ResponseEntity<Object> explain(@PathVariable String slug) {
		return ProblemType.bySlug(slug)
			.map(ProblemPage::explaining)
			.orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND,
					"There is no type of problem %s.".formatted(Mistake.quote(slug))));
	}

	@RequestMapping("/error")
	ResponseEntity<Object> answer(HttpServletRequest request, HttpServletResponse response) {
		if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) {
			throw Problem.of(ProblemType.NOT_FOUND, ProblemType.NOT_FOUND.advice());
		}
		// What the container refuses by itself has passed no filter.
		PublicHeaders.set("", request.isSecure(), response);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
			response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, POST, OPTIONS");
		}
		ProblemType type = ProblemType.byStatus(status);
		ProblemDetail document = Problem.document(type, HttpStatusCode.valueOf(status), type.advice(), List.of());
		if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address) {
			document.setInstance(URI.create(address));
		}
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(document);
	}

}
