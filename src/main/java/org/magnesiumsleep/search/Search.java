package org.magnesiumsleep.search;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.hibernate.search.engine.backend.common.DocumentReference;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.session.SearchSession;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

import org.magnesiumsleep.web.FullText;

/**
 * Finds records by words. The strictest query that finds enough decides: first all words
 * as they are, then with a letter wrong, then some of the words.
 */
@Component
public class Search {

	/** Hits, apart from stories, that a search over all kinds is content with. */
	private static final int ENOUGH = 3;

	private static final int MOST_SUGGESTIONS = 10;

	/** An index elsewhere may hang. */
	private static final int LONGEST_SECONDS = 2;

	private static final int LARGEST_OFFSET = Integer.MAX_VALUE - 1000;

	private static final AggregationKey<Map<Integer, Long>> BY_KIND = AggregationKey.of("kind");

	private final SearchIndex index;

	private final Timer list;

	private final Timer all;

	private final Timer suggestions;

	Search(SearchIndex index, MeterRegistry meters) {
		this.index = index;
		MeterProvider<Timer> search = Timer.builder("search")
			.description("Searching, with the wait for a processor")
			.withRegistry(meters);
		this.list = search.withTag("of", "list");
		this.all = search.withTag("of", "all");
		this.suggestions = search.withTag("of", "suggestions");
	}

	/** The search of one list. */
	public FullText in(Class<? extends Findable> type) {
		return (words, page) -> timed(this.list, (session) -> slugs(session, type, Words.of(words), page));
	}

	/** Hits of all kinds or of one, and how many hits each kind has. */
	SearchPage find(String words, Optional<Kind> kind, Pageable page) {
		return timed(this.all, (session) -> hits(session, Words.of(words), kind, page));
	}

	/** Records whose name begins like this or holds these words; no title twice. */
	List<Suggestion> suggest(String words, Optional<Kind> kind) {
		return timed(this.suggestions, (session) -> suggestions(session, Words.of(words), kind));
	}

	private <T> T timed(Timer timer, Function<SearchSession, T> task) {
		return Objects.requireNonNull(timer.record(() -> this.index.inSession(task)));
	}

	private Page<String> slugs(SearchSession session, Class<? extends Findable> type, Words words, Pageable page) {
		Scope scope = this.index.only(type);
		for (Optional<Query> query = query(words); query
			.isPresent(); query = query.get().looser(0, this.index::dictionary)) {
			var search = session.search(scope.types())
				.select((show) -> show.id(String.class))
				.where(query.get().everywhere(scope))
				.sort(scope.order(query.get()))
				.failAfter(LONGEST_SECONDS, TimeUnit.SECONDS);
			SearchResult<String> result = page.isPaged() ? search.fetch(offset(page), page.getPageSize())
					: search.fetchAll();
			if (result.total().hitCount() > 0) {
				return new PageImpl<>(result.hits(), page, result.total().hitCount());
			}
		}
		return Page.empty(page);
	}

	private SearchPage hits(SearchSession session, Words words, Optional<Kind> kind, Pageable page) {
		Scope scope = this.index.everything();
		Optional<Query> query = query(words);
		while (query.isPresent()) {
			SearchResult<DocumentReference> result = session.search(scope.types())
				.select((show) -> show.documentReference())
				.where(query.get().everywhere(scope))
				.sort(scope.order(query.get()))
				.failAfter(LONGEST_SECONDS, TimeUnit.SECONDS)
				.aggregation(BY_KIND, (sum) -> sum.terms().field(Entry.PLACE, Integer.class))
				.fetch(offset(page), kind.isEmpty() ? page.getPageSize() : 0);
			Map<Kind, Long> counts = byKind(result.aggregation(BY_KIND));
			long found = result.total().hitCount() - counts.getOrDefault(Kind.TESTIMONIAL, 0L);
			Optional<Query> looser = (found < ENOUGH) ? query.get().looser(found, this.index::dictionary)
					: Optional.empty();
			if (looser.isEmpty()) {
				Marker marker = new Marker(query.get());
				List<Hit> hits = (kind.isPresent() ? ofKind(session, query.get(), kind.get(), page) : result.hits())
					.stream()
					.map((hit) -> Hit.of(this.index.record(hit), marker))
					.toList();
				long total = kind.map((one) -> counts.getOrDefault(one, 0L)).orElse(result.total().hitCount());
				return new SearchPage(new PageImpl<>(hits, page, total), counts);
			}
			query = looser;
		}
		return new SearchPage(Page.empty(page), Map.of());
	}

	/** Hits of one kind, in the order that they have among all others. */
	private List<DocumentReference> ofKind(SearchSession session, Query query, Kind kind, Pageable page) {
		Scope scope = this.index.everything();
		SearchPredicateFactory match = scope.types().predicate();
		return session.search(scope.types())
			.select((show) -> show.documentReference())
			.where(match.bool()
				.must(query.everywhere(scope))
				.filter(match.match().field(Entry.PLACE).matching(kind.ordinal()))
				.toPredicate())
			.sort(scope.order(query))
			.failAfter(LONGEST_SECONDS, TimeUnit.SECONDS)
			.fetchHits(offset(page), page.getPageSize());
	}

	private List<Suggestion> suggestions(SearchSession session, Words words, Optional<Kind> kind) {
		Map<String, Suggestion> byTitle = new LinkedHashMap<>();
		Optional<Query> next = query(words);
		while (byTitle.isEmpty() && next.isPresent()) {
			Query query = next.get();
			this.index.named(query, kind)
				.ifPresent((scope) -> session.search(scope.types())
					.select((show) -> show.documentReference())
					.where(query.inNames(scope))
					.sort(scope.order(query))
					.failAfter(LONGEST_SECONDS, TimeUnit.SECONDS)
					.fetchHits(2 * MOST_SUGGESTIONS)
					.forEach((found) -> {
						Shown record = this.index.record(found);
						byTitle.putIfAbsent(record.title(), Suggestion.of(record));
					}));
			if (byTitle.isEmpty()) {
				next = query.looser(0, this.index::dictionary);
			}
		}
		return byTitle.values().stream().limit(MOST_SUGGESTIONS).toList();
	}

	private static Map<Kind, Long> byKind(Map<Integer, Long> byPlace) {
		Map<Kind, Long> byKind = new EnumMap<>(Kind.class);
		byPlace.forEach((place, count) -> byKind.put(Kind.values()[place], count));
		return byKind;
	}

	private static Optional<Query> query(Words words) {
		return words.required().isEmpty() ? Optional.empty() : Optional.of(Query.of(words));
	}

	private static int offset(Pageable page) {
		return (int) Math.min(page.getOffset(), LARGEST_OFFSET);
	}

}
