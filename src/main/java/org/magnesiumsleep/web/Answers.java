package org.magnesiumsleep.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * The answers that were given last, kept in memory as long as the content stays the same.
 * Only public GETs come here, and none with words that somebody typed: those may say
 * something about a person.
 */
@Component
class Answers implements MeterBinder {

	private static final long MOST_BYTES = 16L << 20;

	private static final int LARGEST = 1 << 20;

	/** Parameters of a list that say what holds without them. */
	private static final Set<String> DEFAULTS = Set.of("page=0", "size=" + Parameters.DEFAULT_SIZE);

	private final Cache<String, Answer> kept = Caffeine.newBuilder()
		.maximumWeight(MOST_BYTES)
		.<String, Answer>weigher((key, answer) -> key.length() + answer.weight())
		.recordStats()
		.build();

	private final ObjectProvider<Collections> collections;

	private volatile int version;

	Answers(ObjectProvider<Collections> collections) {
		this.collections = collections;
	}

	/** What the answer to a GET or HEAD is kept by, or nothing where it is not kept. */
	Optional<String> key(HttpServletRequest request, boolean gzip) {
		String path = request.getRequestURI();
		String accept = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
		String query = request.getQueryString();
		String parameters = (query != null) ? inOrder(path, query, accept) : "";
		return (parameters != null)
				? Optional.of(this.version + request.getScheme() + request.getServerName() + ':'
						+ request.getServerPort() + path + '?' + parameters + '\n' + accept + '\n' + gzip)
				: Optional.empty();
	}

	@Nullable Answer find(String key) {
		return this.kept.getIfPresent(key);
	}

	void keep(String key, Answer answer) {
		if (answer.weight() < LARGEST) {
			this.kept.put(key, answer);
		}
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		CaffeineCacheMetrics.monitor(meters, this.kept, "answers");
		Gauge.builder("cache.weight", this.kept, Answers::weight)
			.tag("cache", "answers")
			.description("What the kept answers take")
			.baseUnit(BaseUnits.BYTES)
			.register(meters);
	}

	private static double weight(Cache<String, Answer> kept) {
		return kept.policy().eviction().orElseThrow().weightedSize().orElseThrow();
	}

	/** The same for each order of the parameters, and with and without defaults. */
	private @Nullable String inOrder(String path, String query, String accept) {
		List<String> parameters = Arrays.asList(query.split("&"));
		boolean typed = parameters.stream()
			.map(Answers::name)
			.anyMatch((name) -> name.equals("q") || name.contains("%"));
		if (typed) {
			return null;
		}
		// In CSV, page and size are mistakes, and a range of texts means CSV.
		boolean paged = path.startsWith(Collections.ROOT) && !accept.toLowerCase(Locale.ROOT).contains("text/")
				&& parameters.stream().map(Answers::name).noneMatch(Format.PARAMETER::equals)
				&& this.collections.getObject().names().contains(path.substring(Collections.ROOT.length()));
		Predicate<String> counts = (parameter) -> !paged || !DEFAULTS.contains(parameter)
				|| parameters.stream().filter((other) -> name(other).equals(name(parameter))).count() > 1;
		return parameters.stream()
			.filter(counts)
			.sorted(Comparator.comparing(Answers::name))
			.collect(Collectors.joining("&"));
	}

	private static String name(String parameter) {
		int end = parameter.indexOf('=');
		return (end < 0) ? parameter : parameter.substring(0, end);
	}

	/** Answers of old content are not found any more, also those still being made. */
	@EventListener
	void forget(ContentChanged change) {
		this.version = change.version();
		this.kept.invalidateAll();
	}

}
