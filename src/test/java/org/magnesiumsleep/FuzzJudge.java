package org.magnesiumsleep;

import java.util.Locale;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.magnesiumsleep.FuzzRequest.Expected;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds answers against the OpenAPI document, and outside of it against docs/api.md. */
final class FuzzJudge {

	/** The complaint that takes too long to be made smaller. */
	static final String SILENT = "no answer";

	private static final Set<Integer> USUAL = Set.of(200, 302, 304, 400, 404, 405, 406, 413, 415, 503);

	/**
	 * What HTTP alone may bring: an expectation, a coding, a version, a format of oEmbed.
	 */
	private static final Set<Integer> REFUSED = Set.of(417, 431, 501, 505);

	private static final Set<String> EVERYWHERE = Set.of("x-content-type-options", "referrer-policy",
			"content-security-policy", "access-control-allow-origin");

	private static final Pattern LEAK = Pattern
		.compile("\\b(?:java|javax|jakarta|org|com|tools|sun)\\.[a-z]+\\.[A-Za-z.]+"
				+ "|\\w+Exception|\\bat \\S+\\(\\S+\\)|(?i:\\bselect\\b.+\\bfrom\\b|\\binsert into\\b)|\\.java\\b");

	private final OpenApiContract contract;

	FuzzJudge(OpenApiContract contract) {
		this.contract = contract;
	}

	/** What is wrong with an answer, if anything is. */
	Optional<String> complaint(FuzzRequest request, RawHttp.Answer answer) {
		try {
			require(answer.status() != 0 || request.expected() == Expected.SILENCE || request.isExcessive(), SILENT);
			if (answer.status() != 0) {
				judge(request, answer);
			}
			return Optional.empty();
		}
		catch (Complaint complaint) {
			return Optional.of(complaint.getMessage());
		}
		catch (JacksonException malformed) {
			return Optional.of(answer.status() + " with a body that is no JSON");
		}
	}

	private void judge(FuzzRequest request, RawHttp.Answer answer) {
		int status = answer.status();
		require(status < 500 || status == 503 || REFUSED.contains(status), status + " is a fault of the service");
		boolean toTomcat = request.method().equals("OPTIONS") && request.path().equals("*");
		for (String header : (status != 304) ? EVERYWHERE : List.of("access-control-allow-origin")) {
			require(toTomcat || !answer.header(header).isEmpty(), status + " without " + header);
		}
		require(status != 503 || !answer.header("retry-after").isEmpty(), "503 without retry-after");
		require(!answer.headers().containsKey("x-injected"), "a header of the client");
		require(answer.plain().indexOf('\0') < 0, status + " with NUL in its body");
		if (status >= 400) {
			error(request, answer);
		}
		Expected expected = request.expected();
		require(expected != Expected.ANSWER || status < 400 || status == 503, status + " to a right request");
		require(expected != Expected.REFUSAL || status >= 400, status + " to a wrong request");
		boolean kept = request.reads() && status < 400 && status != 302 && !request.path().startsWith("/actuator");
		require(kept == answer.header("cache-control").startsWith("public"),
				status + " cache-control " + answer.header("cache-control"));
		require(!kept || !answer.header("etag").isEmpty() && answer.header("vary").contains("Accept"),
				status + " without etag or vary");
		require(status != 304 || !request.header("if-none-match").isEmpty(), "304 to who has nothing");
		Optional<String> operation = this.contract.operation(request.method(), request.path());
		if (operation.isPresent()) {
			operation(operation.get(), request, answer);
		}
		else {
			require(USUAL.contains(status) || REFUSED.contains(status), status + " is said nowhere");
		}
	}

	private void error(FuzzRequest request, RawHttp.Answer answer) {
		int status = answer.status();
		Matcher leak = LEAK.matcher(answer.plain());
		require(!leak.find(), status + " tells of the inside");
		require(answer.header("cache-control").equals("no-store"), status + " may be kept");
		boolean head = request.method().equals("HEAD");
		if (type(answer).equals(OpenApiContract.PROBLEM)) {
			require(head || problem(answer).isEmpty(), status + " is no problem document");
		}
		else {
			boolean form = request.method().equals("POST") && request.path().equals("/embed/intake-check");
			require(type(answer).equals("text/html"), status + " of the type " + type(answer));
			require(form || request.header("accept").contains("text/html"), status + " as a page for a program");
			require(!request.path().startsWith("/api/"), status + " as a page of the API");
		}
	}

	private Optional<String> problem(RawHttp.Answer answer) {
		JsonNode document = Http.read(answer.plain());
		boolean right = this.contract.problemErrors(document).isEmpty()
				&& document.get("status").asInt() == answer.status() && !document.get("detail").asString().isBlank();
		return right ? Optional.empty() : Optional.of(answer.plain());
	}

	private void operation(String operation, FuzzRequest request, RawHttp.Answer answer) {
		int status = answer.status();
		boolean expectation = status == 417 && !request.header("expect").isEmpty();
		boolean coding = REFUSED.contains(status) && request.expected() == Expected.SILENCE;
		require(this.contract.answers(operation, status) || expectation || coding,
				status + " is not in the document for " + operation);
		if (status == 200 && !request.method().equals("HEAD")) {
			String type = type(answer);
			require(this.contract.answers(operation, status, type), type + " is not in the document for " + operation);
			if (type.endsWith("json")) {
				JsonNode body = Http.read(answer.plain());
				var errors = this.contract.errors(operation, status, type, body);
				require(errors.isEmpty(), "not as the document says: " + errors);
				if (body.has("page") && body.has("content")) {
					page(body);
				}
			}
			if (operation.endsWith("/post")) {
				JsonNode sent = withoutNulls(
						Http.read(new String(request.body(), java.nio.charset.StandardCharsets.UTF_8)
							.replaceFirst("^\uFEFF", "")));
				require(this.contract.requestErrors(operation, sent).isEmpty(),
						"200 to a body that the document forbids");
			}
		}
	}

	private static void page(JsonNode list) {
		JsonNode page = list.get("page");
		long size = page.get("size").asLong();
		long total = page.get("totalElements").asLong();
		long before = page.get("number").asLong() * size;
		require(size >= 1 && size <= 100, "a page of the size " + size);
		require(page.get("totalPages").asLong() == (total + size - 1) / size, "a wrong number of pages");
		require(list.get("content").size() == Math.max(0, Math.min(size, total - before)),
				"a page with another number of records than it says");
	}

	/** An explicit null counts as absent. */
	private static JsonNode withoutNulls(JsonNode node) {
		if (node instanceof ObjectNode object) {
			object.propertyNames()
				.stream()
				.filter((name) -> object.get(name).isNull())
				.toList()
				.forEach(object::remove);
		}
		node.forEach(FuzzJudge::withoutNulls);
		return node;
	}

	private static String type(RawHttp.Answer answer) {
		return answer.header("content-type").toLowerCase(Locale.ROOT).replaceFirst(";.*", "");
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new Complaint(otherwise);
		}
	}

	/** Something that no answer may be. */
	private static final class Complaint extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Complaint(String message) {
			super(message);
		}

	}

}
