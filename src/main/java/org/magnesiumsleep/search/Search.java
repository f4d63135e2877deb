package org.magnesiumsleep.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hibernate.search.engine.backend.common.DocumentReference;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
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

	private static final int LARGEST_OFFSET = Integer.MAX_VALUE - 1000;

	private static final AggregationKey<Map<Kind, Long>> BY_KIND = AggregationKey.of("kind");

	private final SearchIndex index;

	Search(SearchIndex index) {
		this.index = index;
	}

	/** The search of one list. */
	public FullText in(Class<? extends Findable> type) {
		return (words, page) -> this.index.inSession((session) -> slugs(session, type, Words.of(words), page));
	}

	/** Hits of all kinds or of one, and how many hits each kind has. */
	SearchPage find(String words, Optional<Kind> kind, Pageable page) {
		return this.index.inSession((session) -> hits(session, Words.of(words), kind, page));
	}

	/** Records whose name begins like this or holds these words; no title twice. */
	List<Suggestion> suggest(String words, Optional<Kind> kind) {
		return this.index.inSession((session) -> suggestions(session, Words.of(words), kind));
	}

	private static Page<String> slugs(SearchSession session, Class<? extends Findable> type, Words words,
			Pageable page) {
		for (Query query : Query.of(words)) {
			var search = session.search(type)
				.select((show) -> show.id(String.class))
				.where(query::everywhere)
				.sort(query::order);
			SearchResult<String> result = page.isPaged()
					? search.fetch((int) Math.min(page.getOffset(), LARGEST_OFFSET), page.getPageSize())
					: search.fetchAll();
			if (result.total().hitCount() > 0) {
				return new PageImpl<>(result.hits(), page, result.total().hitCount());
			}
		}
		return Page.empty(page);
	}

	private SearchPage hits(SearchSession session, Words words, Optional<Kind> kind, Pageable page) {
		Map<Kind, Long> counts = Map.of();
		List<Hit> hits = List.of();
		for (Query query : Query.of(words)) {
			SearchResult<DocumentReference> result = session.search(this.index.types(Optional.empty()))
				.select((show) -> show.documentReference())
				.where(query::everywhere)
				.sort(query::order)
				.aggregation(BY_KIND, (sum) -> sum.terms().field(Entry.KIND, Kind.class))
				.fetch((int) Math.min(page.getOffset(), LARGEST_OFFSET), kind.isEmpty() ? page.getPageSize() : 0);
			counts = result.aggregation(BY_KIND);
			if (sum(counts) - counts.getOrDefault(Kind.TESTIMONIAL, 0L) >= ENOUGH || query.isLoosest()) {
				Marker marker = new Marker(query);
				hits = (kind.isEmpty() ? result.hits() : ofKind(session, query, kind, page)).stream()
					.map((found) -> Hit.of(this.index.record(found), marker))
					.toList();
				break;
			}
		}
		long total = kind.isPresent() ? counts.getOrDefault(kind.get(), 0L) : sum(counts);
		return new SearchPage(new PageImpl<>(hits, page, total), counts);
	}

	private List<DocumentReference> ofKind(SearchSession session, Query query, Optional<Kind> kind, Pageable page) {
		return session.search(this.index.types(kind))
			.select((show) -> show.documentReference())
			.where(query::everywhere)
			.sort(query::order)
			.fetchHits((int) Math.min(page.getOffset(), LARGEST_OFFSET), page.getPageSize());
	}

	private List<Suggestion> suggestions(SearchSession session, Words words, Optional<Kind> kind) {
		Map<String, Suggestion> byTitle = new LinkedHashMap<>();
		for (Query query : Query.of(words)) {
			session.search(this.index.types(kind))
				.select((show) -> show.documentReference())
				.where(query::inNames)
				.sort(query::order)
				.fetchHits(2 * MOST_SUGGESTIONS)
				.forEach((found) -> {
					Shown record = this.index.record(found);
					byTitle.putIfAbsent(record.title(), Suggestion.of(record));
				});
			if (!byTitle.isEmpty()) {
				break;
			}
		}
		return byTitle.values().stream().limit(MOST_SUGGESTIONS).toList();
	}

	private static long sum(Map<Kind, Long> counts) {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

}
