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
 * common: to build that each time takes as long as a tenth of a search.
 */
final class Scope {

	/** What it adds for each word that a record is neither a food nor a story. */
	private static final float KNOWLEDGE = 16;

	/** What it adds for each word that a record has the prominence 1, 2, 3. */
	private static final List<Float> PROMINENCE = List.of(2f, 4f, 14f);

	private final SearchScope<Object> types;

	private final SearchSort order;

	private final SearchSort brandsLast;

	private final Map<Integer, List<SearchPredicate>> standing = new ConcurrentHashMap<>();

	Scope(SearchMapping mapping, Collection<Class<?>> types) {
		this.types = mapping.scope(types);
		this.order = order(false);
		this.brandsLast = order(true);
	}

	SearchScope<Object> types() {
		return this.types;
	}

	/**
	 * The best first, and a story behind everything that is none; before that products of
	 * brands behind what is none where asked for.
	 */
	SearchSort order(Query query) {
		return query.isStrict() ? this.brandsLast : this.order;
	}

	/** What a record has to say for itself, whatever is asked. */
	List<SearchPredicate> standing(int words) {
		return this.standing.computeIfAbsent(words, this::newStanding);
	}

	private SearchSort order(boolean brandsLast) {
		SearchSortFactory sort = this.types.sort();
		return sort.composite((by) -> {
			by.add(sort.field(Entry.STORY));
			if (brandsLast) {
				by.add(sort.field(Entry.BRANDED));
			}
			by.add(sort.score());
			by.add(sort.field(Entry.PLACE));
			by.add(sort.field(Entry.LENGTH));
			by.add(sort.field(Entry.TURN));
		}).toSort();
	}

	private List<SearchPredicate> newStanding(int words) {
		SearchPredicateFactory match = this.types.predicate();
		List<SearchPredicate> standing = new ArrayList<>();
		standing.add(match.match()
			.field(Entry.KNOWLEDGE)
			.matching(true)
			.constantScore()
			.boost(KNOWLEDGE * words)
			.toPredicate());
		for (int prominence = 1; prominence <= PROMINENCE.size(); prominence++) {
			standing.add(match.match()
				.field(Entry.PROMINENCE)
				.matching(String.valueOf(prominence))
				.constantScore()
				.boost(PROMINENCE.get(prominence - 1) * words)
				.toPredicate());
		}
		return standing;
	}

}
