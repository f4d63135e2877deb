package org.magnesiumsleep.web;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every error into a problem document that says what to do and leaks nothing. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

	private static final String UNREADABLE_PARAMETERS = "Send at most 1,000 query parameters and fields of a form, each "
			+ "with a name, percent-encoded in UTF-8.";

	@ExceptionHandler
	@Nullable ResponseEntity<Object> handleUnexpected(Throwable failure, WebRequest request) {
		// A message could repeat what a person sent, so only the class and the place are
		// logged.
		StackTraceElement[] trace = failure.getStackTrace();
		LOG.error("Unexpected {} at {}", failure.getClass().getName(), (trace.length > 0) ? trace[0] : "unknown place");
		Exception exception = (failure instanceof Exception known) ? known : new IllegalStateException(failure);
		return handleExceptionInternal(exception, null, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
	}

	/** Tomcat reads parameters late, and only then finds them broken or too long. */
	@ExceptionHandler
	@Nullable ResponseEntity<Object> handleInvalidParameters(InvalidParameterException failure, WebRequest request) {
		boolean tooLarge = failure.getErrorCode() == ProblemType.CONTENT_TOO_LARGE.status().value();
		return handle(tooLarge ? Problem.tooLarge() : Problem.of(ProblemType.MALFORMED_REQUEST, UNREADABLE_PARAMETERS),
				request);
	}

	/** So are bodies. */
	@ExceptionHandler
	@Nullable ResponseEntity<Object> handleMalformedRequest(IOException failure, WebRequest request) {
		return handleExceptionInternal(failure, null, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
	}

	/**
	 * The database is away, stops or is too slow, which is worth another try.
	 * {@link ContentWatch} logs when it is away.
	 */
	@ExceptionHandler({ DataAccessResourceFailureException.class, TransientDataAccessException.class,
			UncategorizedDataAccessException.class, TransactionException.class })
	@Nullable ResponseEntity<Object> handleUnavailable(RuntimeException failure, WebRequest request) {
		LOG.debug("The database cannot answer: {}", failure.getClass().getName());
		return handle(Problem.unavailable(), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
			HttpRequestMethodNotSupportedException failure, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		Set<HttpMethod> allowed = new LinkedHashSet<>(headers.getAllow());
		if (allowed.contains(HttpMethod.GET)) {
			allowed.add(HttpMethod.HEAD);
		}
		allowed.add(HttpMethod.OPTIONS);
		headers.setAllow(allowed);
		return handleExceptionInternal(failure, null, headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
			HttpMediaTypeNotSupportedException failure, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		Problem problem = Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE,
				"Send the body as %s.".formatted(MediaType.toString(failure.getSupportedMediaTypes())));
		problem.getHeaders().addAll(headers);
		return handle(problem, request);
	}

	private @Nullable ResponseEntity<Object> handle(Problem problem, WebRequest request) {
		return handleExceptionInternal(problem, null, problem.getHeaders(), problem.getStatusCode(), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception failure, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail document = (failure instanceof Problem problem) ? problem.getBody() : document(failure, status);
		if (request instanceof ServletWebRequest servlet && ProblemPage.isWanted(servlet.getRequest())) {
			return ProblemPage.of(document, headers);
		}
		// Said here, as an Accept header that cannot be read must not cost the answer.
		HttpHeaders typed = new HttpHeaders(headers);
		typed.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		return super.handleExceptionInternal(failure, document, typed, status, request);
	}

	private static ProblemDetail document(Exception failure, HttpStatusCode status) {
		ProblemType type = ProblemType.byStatus(status.value());
		return Problem.document(type, status, type.advice(), List.of());
	}

}
