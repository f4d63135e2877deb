import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Sends requests at a fixed rate, whether or not answers come, until a line is typed,
 * looks at every answer and prints the figures: {@code Load <address> <rate> <kind>...}.
 * With the rate 0 there are always 16 requests under way instead.
 * The kinds are those of {@link #kind}; with several of them each request is of any. The
 * exit status is 1 when a request failed.
 */
class Load {

	private static final String CHECK = """
			{"profile":{"ageYears":28,"sex":"FEMALE"},"diet":{"foods":[{"food":"usda-12063","grams":%d}]},\
			"supplements":[{"form":"glycinate","amountMg":200}]}""";

	/** Addresses whose answers any instance gives from memory. */
	private static final List<String> KEPT = List.of("/api/v1", "/api/v1/forms", "/api/v1/forms/glycinate",
			"/api/v1/foods", "/api/v1/foods/usda-12063", "/api/v1/faqs?size=100", "/api/v1/claims?size=100",
			"/api/v1/claims/a30?format=jsonld", "/api/v1/reference-ranges?size=100", "/api/v1/forms?format=csv",
			"/api/v1/sources/article-a", "/", "/embed/forms/glycinate", "/embed/intake-check");

	private static final List<String> WORDS = List.of("magnesium", "sleep", "almonds", "spinach", "glycinate", "dose",
			"kidney", "insomnia", "pumpkin", "seeds", "older", "adults", "cramps", "bedtime", "citrate", "oxide");

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final String address;

	private final List<Supplier<Expected>> mix = new ArrayList<>();

	/** Counts only where the rate is 0. */
	private final Semaphore atOnce = new Semaphore(16);

	private final AtomicInteger sent = new AtomicInteger();

	private final AtomicInteger failed = new AtomicInteger();

	private final AtomicInteger refused = new AtomicInteger();

	private final List<long[]> successes = new ArrayList<>();

	private final long start = System.nanoTime();

	/** A request, what its answer has to be, and whether it may be refused with a 503. */
	private record Expected(HttpRequest request, Predicate<HttpResponse<String>> right, boolean mayBeRefused) {
	}

	private Load(String address) {
		this.address = address;
	}

	public static void main(String[] arguments) throws Exception {
		Load load = new Load(arguments[0]);
		for (String kind : List.of(arguments).subList(2, arguments.length)) {
			load.mix.addAll(load.kind(kind));
		}
		System.out.println("begun");
		load.run(Integer.parseInt(arguments[1]));
		System.out.println(load.figures());
		System.exit(load.failed.get() > 0 ? 1 : 0);
	}

	private List<Supplier<Expected>> kind(String name) throws Exception {
		return switch (name) {
			case "kept" -> always(KEPT.stream().map(this::get).toList());
			case "unchanged" -> unchanged();
			case "checks" -> always(
					IntStream.rangeClosed(1, 20).mapToObj((quantity) -> check(CHECK.formatted(quantity))).toList());
			case "searches" -> always(WORDS.stream().map((word) -> get("/api/v1/search?q=" + word)).toList());
			// Hardly two of these are the same.
			case "selections" -> List.of(() -> mayBeRefused(
					get("/api/v1/foods?minMagnesiumMgPer100g=" + ThreadLocalRandom.current().nextInt(1, 100_000) / 200.0)));
			case "any-search" -> List.of(() -> mayBeRefused(get("/api/v1/search?size=100&q=" + words())));
			default -> throw new IllegalArgumentException(name);
		};
	}

	/** Asks for each answer once; from then on it has to be the same. */
	private List<Supplier<Expected>> always(List<HttpRequest> requests) throws Exception {
		List<Supplier<Expected>> suppliers = new ArrayList<>();
		for (HttpRequest request : requests) {
			HttpResponse<String> first = learn(request, 200);
			Expected expected = new Expected(request, (answer) -> answer.statusCode() == 200
					&& answer.body().equals(first.body()) && etag(answer).equals(etag(first)), false);
			suppliers.add(() -> expected);
		}
		return suppliers;
	}

	private List<Supplier<Expected>> unchanged() throws Exception {
		String etag = etag(learn(get("/api/v1/forms/glycinate"), 200));
		HttpRequest request = HttpRequest.newBuilder(uri("/api/v1/forms/glycinate"))
			.header("If-None-Match", etag)
			.timeout(Duration.ofSeconds(10))
			.build();
		return List
			.of(() -> new Expected(request, (answer) -> answer.statusCode() == 304 && etag(answer).equals(etag), false));
	}

	private static Expected mayBeRefused(HttpRequest request) {
		return new Expected(request,
				(answer) -> answer.statusCode() == 200 && answer.body().contains("\"totalElements\":"), true);
	}

	private HttpResponse<String> learn(HttpRequest request, int status) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.client.send(request, BodyHandlers.ofString());
		// What a check has to say stands in the README.
		if (answer.statusCode() != status || request.method().equals("POST")
				&& !answer.body().contains("\"supplements\":{\"minMg\":28.2,\"maxMg\":200}")) {
			throw new IllegalStateException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
		}
		return answer;
	}

	private void run(int rate) throws IOException {
		Phaser underWay = new Phaser(1);
		long due = System.nanoTime();
		while (System.in.available() == 0) {
			if (rate == 0) {
				this.atOnce.acquireUninterruptibly();
				due = System.nanoTime();
			}
			else {
				due += 1_000_000_000L / rate;
				while (System.nanoTime() < due) {
					LockSupport.parkNanos(due - System.nanoTime());
				}
			}
			send(due, underWay);
		}
		underWay.arriveAndAwaitAdvance();
	}

	private void send(long due, Phaser underWay) {
		Expected expected = this.mix.get(ThreadLocalRandom.current().nextInt(this.mix.size())).get();
		this.sent.incrementAndGet();
		underWay.register();
		this.client.sendAsync(expected.request(), BodyHandlers.ofString()).handle((answer, failure) -> {
			count(expected, due, answer, failure);
			this.atOnce.release();
			return underWay.arriveAndDeregister();
		});
	}

	private void count(Expected expected, long due, HttpResponse<String> answer, Throwable failure) {
		long now = System.nanoTime();
		if (answer != null && expected.right().test(answer)) {
			synchronized (this.successes) {
				this.successes.add(new long[] { now, now - due });
			}
		}
		else if (answer != null && expected.mayBeRefused() && answer.statusCode() == 503
				&& answer.headers().firstValue("Retry-After").isPresent()) {
			this.refused.incrementAndGet();
		}
		else if (this.failed.incrementAndGet() <= 5) {
			System.err.printf("after %d ms: %s %s: %s%n", (now - this.start) / 1_000_000, expected.request().method(),
					expected.request().uri(), (answer != null) ? answer.statusCode() + " " + answer.body() : failure);
		}
	}

	private String figures() {
		long[] times = this.successes.stream().mapToLong((success) -> success[0]).sorted().toArray();
		long gap = IntStream.range(1, times.length).mapToLong((i) -> times[i] - times[i - 1]).max().orElse(0);
		long[] latencies = this.successes.stream().mapToLong((success) -> success[1]).sorted().toArray();
		long p99 = (latencies.length == 0) ? 0 : latencies[latencies.length * 99 / 100];
		double seconds = (times.length < 2) ? 1 : (times[times.length - 1] - times[0]) / 1e9;
		return String.format(Locale.ROOT, "sent %d, failed %d, refused %d, answered %.0f/s, longest gap %d ms, p99 %d ms",
				this.sent.get(), this.failed.get(), this.refused.get(), times.length / seconds, gap / 1_000_000,
				p99 / 1_000_000);
	}

	private HttpRequest get(String path) {
		return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(10)).build();
	}

	private HttpRequest check(String body) {
		return HttpRequest.newBuilder(uri("/api/v1/intake-checks"))
			.header("Content-Type", "application/json")
			.timeout(Duration.ofSeconds(10))
			.POST(BodyPublishers.ofString(body))
			.build();
	}

	private URI uri(String path) {
		return URI.create(this.address + path);
	}

	private static String words() {
		return URLEncoder.encode(ThreadLocalRandom.current()
			.ints(3, 0, WORDS.size())
			.mapToObj(WORDS::get)
			.reduce("", (text, word) -> text + " " + word.substring(0, word.length() - 1))
			.strip(), StandardCharsets.UTF_8);
	}

	private static String etag(HttpResponse<String> answer) {
		return answer.headers().firstValue("ETag").orElse("none");
	}

}
