package org.magnesiumsleep;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.magnesiumsleep.FuzzRequest.Expected;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Thousands of requests, made of the OpenAPI document and broken in all manners, find no
 * answer that is a fault of the service or contradicts the document. The system
 * properties {@code fuzz.requests} and {@code fuzz.seed} choose others.
 */
@ApplicationTest
class FuzzTests {

	private static final int REQUESTS = Integer.getInteger("fuzz.requests", 8_000);

	private static final long SEED = Long.getLong("fuzz.seed", 7);

	private static final int MOST_FAILURES = 10;

	private final Map<Integer, Integer> byStatus = new TreeMap<>();

	private final Map<String, FuzzRequest> failures = new LinkedHashMap<>();

	@LocalServerPort
	private int port;

	private RawHttp http;

	private FuzzJudge judge;

	@BeforeEach
	void connect() {
		this.http = new RawHttp(this.port);
	}

	@AfterEach
	void disconnect() {
		this.http.close();
	}

	@Test
	void everyAnswerIsOneThatTheDocumentKnows() {
		OpenApiContract contract = new OpenApiContract(new Http(this.port).json("/v3/api-docs"));
		this.judge = new FuzzJudge(contract);
		FuzzValues values = new FuzzValues(new Random(SEED));
		FuzzRequests requests = new FuzzRequests(contract.document(), values);
		long start = System.nanoTime();
		int sent = 0;
		while (sent < REQUESTS && this.failures.size() < MOST_FAILURES) {
			FuzzRequest request = requests.next();
			Optional<String> complaint = complaint(request);
			if (complaint.isEmpty() && values.chance(0.05)) {
				complaint = complaintOfTheSecond(request);
			}
			complaint.ifPresent((text) -> this.failures.putIfAbsent(text, request));
			sent++;
		}
		System.out.printf("Fuzz: %d requests, by status %s, seed %d, %.1f s%n", sent, this.byStatus, SEED,
				(System.nanoTime() - start) / 1e9);
		assertThat(this.failures.entrySet()
			.stream()
			.map((failure) -> failure.getKey() + "\n" + smallest(failure.getValue(), failure.getKey()))
			.collect(Collectors.joining("\n\n"))).as("seed %d", SEED).isEmpty();
	}

	private RawHttp.Answer send(FuzzRequest request) {
		return this.http.send(request.bytes(), request.method().equals("HEAD"), request.expected() == Expected.SILENCE);
	}

	private Optional<String> complaint(FuzzRequest request) {
		RawHttp.Answer answer = send(request);
		this.byStatus.merge(answer.status(), 1, Integer::sum);
		return this.judge.complaint(request, answer);
	}

	/** Nothing changes between two requests, nor between GET and HEAD. */
	private Optional<String> complaintOfTheSecond(FuzzRequest request) {
		RawHttp.Answer first = send(request);
		RawHttp.Answer second = send(request);
		if (first.status() != second.status() || !Arrays.equals(first.body(), second.body())
				|| !first.header("etag").equals(second.header("etag"))) {
			return Optional.of("another answer to the same request");
		}
		if (request.method().equals("GET") && request.expected() != Expected.SILENCE) {
			RawHttp.Answer head = send(request.withMethod("HEAD"));
			for (String header : new String[] { "content-length", "content-type", "etag", "link", "cache-control" }) {
				if (!head.header(header).equals(first.header(header))) {
					return Optional.of("HEAD and GET differ in " + header);
				}
			}
		}
		return Optional.empty();
	}

	/** Leaves out what can be left out so that the complaint stays the same. */
	private FuzzRequest smallest(FuzzRequest request, String complaint) {
		return complaint.equals(FuzzJudge.SILENT) ? request : request.smaller()
			.stream()
			.filter((smaller) -> this.judge.complaint(smaller, send(smaller)).filter(complaint::equals).isPresent())
			.findFirst()
			.map((smaller) -> smallest(smaller, complaint))
			.orElse(request);
	}

}
