package org.magnesiumsleep.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.springframework.http.HttpStatus;

/**
 * The kinds of errors that clients can tell apart; each has a page at
 * {@code /problems/{slug}}.
 */
public enum ProblemType {

	INVALID_PARAMETERS(HttpStatus.BAD_REQUEST, "Invalid query parameters",
			"Correct the query parameters that the errors name.",
			"A query parameter is unknown, repeated, or has a value that the operation does not allow. The list of errors "
					+ "names each parameter and what is allowed. Nothing is ignored silently."),

	INVALID_BODY(HttpStatus.BAD_REQUEST, "Invalid request body",
			"Correct the places in the body that the errors point to.",
			"The body is JSON, but a property is unknown, missing, of the wrong type or outside its range. The list of "
					+ "errors points to each place and says what is allowed there."),

	MALFORMED_JSON(HttpStatus.BAD_REQUEST, "Malformed JSON", "Send one well-formed JSON document.",
			"The body is not one well-formed JSON document. The detail gives the line and the column."),

	MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "Malformed request",
			"Check the address, the host, the headers (8 KB at most) and the body; percent-encode what an address must not hold.",
			"The request breaks the rules of HTTP or of this server, for example by a character in the address that has to be "
					+ "percent-encoded, a body that breaks off, or headers that are too long."),

	NOT_FOUND(HttpStatus.NOT_FOUND, "Not found",
			"There is nothing at this address; the index at /api/v1 links to every collection.",
			"There is nothing at this address. Slugs are lower case and are listed by the collection; the index at /api/v1 "
					+ "links to every collection."),

	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed", "Use a method that the Allow header names.",
			"This address exists but does not take this method. The Allow header lists those that it takes."),

	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Not acceptable",
			"Ask for a media type that this address has; application/json is one everywhere.",
			"The Accept header asks for media types that this address does not have. The API answers application/json everywhere, "
					+ "application/ld+json and text/csv too where there are records."),

	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Unsupported media type",
			"Send the body as application/json.",
			"The body was sent as another media type than this address reads, in another character set than UTF-8, or "
					+ "compressed. The API reads application/json, the form of the intake check "
					+ "application/x-www-form-urlencoded."),

	CONTENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Content too large", "Send at most 65,536 bytes.",
			"The body is larger than 64 KB (65,536 bytes), the most that is read."),

	REQUEST_REFUSED(HttpStatus.BAD_REQUEST, "Request refused",
			"The server refused the request for the reason that its status tells.",
			"The server refused the request for a reason that no other type names. The status and the detail say which."),

	INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Internal error", "Try again later; the request may be right.",
			"Something went wrong on our side. The request may be right; try it again later."),

	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Service unavailable",
			"Try again after the seconds that the Retry-After header names.",
			"The service cannot answer at the moment. The Retry-After header says how many seconds to wait.");

	/** When to try again after a 503. */
	static final String RETRY_AFTER_SECONDS = "5";

	private final HttpStatus status;

	private final String title;

	private final String advice;

	private final String explanation;

	ProblemType(HttpStatus status, String title, String advice, String explanation) {
		this.status = status;
		this.title = title;
		this.advice = advice;
		this.explanation = explanation;
	}

	public HttpStatus status() {
		return this.status;
	}

	public String title() {
		return this.title;
	}

	/** One sentence that says what to do. */
	public String advice() {
		return this.advice;
	}

	public String explanation() {
		return this.explanation;
	}

	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** A reference relative to the host of the service. */
	public URI uri() {
		return URI.create("/problems/" + slug());
	}

	static Optional<ProblemType> bySlug(String slug) {
		return Arrays.stream(values()).filter((type) -> type.slug().equals(slug)).findFirst();
	}

	/** The type for errors of the framework, which come with a status only. */
	static ProblemType byStatus(int status) {
		if (status == 400) {
			return MALFORMED_REQUEST;
		}
		boolean refused = status < 500 || status == 501 || status == 505;
		return Arrays.stream(values())
			.filter((type) -> type.status.value() == status)
			.findFirst()
			.orElse(refused ? REQUEST_REFUSED : INTERNAL_ERROR);
	}

}
