package org.magnesiumsleep.web;

import java.util.List;
import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that is answered with a problem document (RFC 9457). */
public final class Problem extends ErrorResponseException {

	/** The property of a document that has the mistakes. */
	static final String ERRORS = "errors";

	private static final int MOST_MISTAKES = 500;

	private static final long serialVersionUID = 1L;

	private final transient List<Mistake> mistakes;

	private Problem(ProblemType type, HttpStatus status, String detail, List<Mistake> mistakes) {
		super(status, document(type, status, detail, mistakes), null);
		this.mistakes = mistakes;
	}

	/** 404: no record of this kind has this slug. */
	public static Problem unknownSlug(String kind, String slug) {
		return of(ProblemType.NOT_FOUND,
				"There is no %s %s; the list of this collection has all slugs.".formatted(kind, Mistake.quote(slug)));
	}

	/** 404: there is nothing at an address, and this says what to do. */
	public static Problem notFound(String detail) {
		return of(ProblemType.NOT_FOUND, detail);
	}

	/** 501: what is asked for exists nowhere here, and this says what to do. */
	public static Problem notImplemented(String detail) {
		return new Problem(ProblemType.REQUEST_REFUSED, HttpStatus.NOT_IMPLEMENTED, detail, List.of());
	}

	/** 413: the body has more bytes than are read. */
	static Problem tooLarge() {
		return of(ProblemType.CONTENT_TOO_LARGE, ProblemType.CONTENT_TOO_LARGE.advice());
	}

	/** 408: the body did not come in time. */
	static Problem tooSlow() {
		Problem problem = new Problem(ProblemType.REQUEST_REFUSED, HttpStatus.REQUEST_TIMEOUT,
				"Send the whole body within 10 seconds.", List.of());
		problem.getHeaders().set(HttpHeaders.CONNECTION, "close");
		return problem;
	}

	/** 503: what is needed for the answer is away or busy for the moment. */
	public static Problem unavailable() {
		Problem problem = of(ProblemType.UNAVAILABLE, ProblemType.UNAVAILABLE.advice());
		problem.getHeaders().set(HttpHeaders.RETRY_AFTER, ProblemType.RETRY_AFTER_SECONDS);
		return problem;
	}

	/** 400: all that is wrong with the query parameters. */
	static Problem invalidParameters(List<Mistake> mistakes) {
		return of(ProblemType.INVALID_PARAMETERS, mistakes);
	}

	/** 400: all that is wrong with the body. */
	public static Problem invalidBody(List<Mistake> mistakes) {
		return of(ProblemType.INVALID_BODY, mistakes);
	}

	static Problem of(ProblemType type, String detail) {
		return new Problem(type, type.status(), detail, List.of());
	}

	private static Problem of(ProblemType type, List<Mistake> mistakes) {
		return new Problem(type, type.status(), type.advice(), mistakes.stream().limit(MOST_MISTAKES).toList());
	}

	/** Names the type only, because the details repeat what a person sent. */
	@Override
	public String getMessage() {
		return String.valueOf(getBody().getType());
	}

	/** All that is wrong with the request, one by one. */
	public List<Mistake> mistakes() {
		return this.mistakes;
	}

	static ProblemDetail document(ProblemType type, HttpStatusCode status, String detail, List<Mistake> mistakes) {
		ProblemDetail document = ProblemDetail.forStatusAndDetail(status, detail);
		document.setType(type.uri());
		document.setTitle(type.title());
		if (!mistakes.isEmpty()) {
			document.setProperties(Map.of(ERRORS, mistakes));
		}
		return document;
	}

}
