package org.magnesiumsleep.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.scope.SearchScope;

/**
 * The types of records that are searched together, with what all queries on them have in
 * common and what is therefore built only once.
 */
final class Scope {

	/** What it adds for each word that a record is neither a food nor a story. */
	private static final float KNOWLEDGE = 16;

	/** What it adds for each word that a record has this prominence. */
	private static final Map<Integer, Float> PROMINENCE = Map.of(1, 2f, 2, 4f, 4, 14f);

	/** What it adds that a plain word means a record, however many words there are. */
	private static final float EVERYDAY = 12;

	private final SearchScope<Object> types;

	private final Collection<Vocabulary> names;

	private final SearchSort order;

	private final SearchSort rareLast;

	private final Map<Integer, List<SearchPredicate>> standing = new ConcurrentHashMap<>();

	Scope(SearchMapping mapping, Map<Class<?>, Vocabulary> names) {
		this.types = mapping.scope(names.keySet());
		this.names = names.values();
		this.order = order(false);
		this.rareLast = order(true);
	}

	SearchScope<Object> types() {
		return this.types;
	}

	/** Whether a name has one of these words. */
	boolean hasOneOf(Collection<String> words) {
		return this.names.stream().anyMatch((some) -> some.hasOneOf(words));
	}

	/** Whether a word of a name begins like this. */
	boolean hasBegin(String begin) {
		return this.names.stream().anyMatch((some) -> some.hasBegin(begin));
	}

	/**
	 * The best first, and a story behind everything that is none. Where each hit holds
	 * all words, what few mean stands behind the rest.
	 */
	SearchSort order(Query query) {
		return query.isStrict() ? this.rareLast : this.order;
	}

	/** What a record has to say for itself, whatever is asked. */
	List<SearchPredicate> standing(int words) {
		return this.standing.computeIfAbsent(words, this::newStanding);
	}

	/**
	 * Of one type all are stories, foods or neither, which tells none from the others.
	 */
	private boolean isMixed() {
		return this.names.size() > 1;
	}

	private SearchSort order(boolean rareLast) {
		SearchSortFactory sort = this.types.sort();
		return sort.composite((by) -> {
			if (isMixed()) {
				by.add(sort.field(Entry.STORY));
			}
			if (rareLast) {
				by.add(sort.field(Entry.RARE));
			}
			by.add(sort.score());
			if (isMixed()) {
				by.add(sort.field(Entry.PLACE));
			}
			by.add(sort.field(Entry.LENGTH));
			by.add(sort.field(Entry.TURN));
		}).toSort();
	}

	private static SearchPredicate prominence(SearchPredicateFactory match, int prominence, float weight) {
		return match.match()
			.field(Entry.PROMINENCE)
			.matching(String.valueOf(prominence))
			.constantScore()
			.boost(weight)
			.toPredicate();
	}

	private List<SearchPredicate> newStanding(int words) {
		SearchPredicateFactory match = this.types.predicate();
		List<SearchPredicate> standing = new ArrayList<>();
		if (isMixed()) {
			standing.add(match.match()
				.field(Entry.KNOWLEDGE)
				.matching(true)
				.constantScore()
				.boost(KNOWLEDGE * words)
				.toPredicate());
		}
		PROMINENCE.forEach((prominence, weight) -> standing.add(prominence(match, prominence, weight * words)));
		standing.add(prominence(match, Entry.EVERYDAY, EVERYDAY));
		return standing;
	}

}
