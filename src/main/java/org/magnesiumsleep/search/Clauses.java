package org.magnesiumsleep.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What a query asks of an index, and how well a record matches: an exact word weighs more
 * than its stem, that more than a synonym, the begin of a word or a word with another
 * letter; a name weighs more than a text.
 */
final class Clauses {

	/** After fewer letters nobody expects a record for a name that it does not show. */
	private static final int SHORTEST_WORDING = 3;

	/** More than any sum of words can weigh: what holds all stands before the rest. */
	private static final int ALL_WORDS = 2000;

	/** What it adds that people call a record just this, more than any prominence. */
	private static final int CALLED = 30;

	/** More than all prominence: a long query that stands in a title as it is written. */
	private static final int WHOLE = 300;

	/** What it adds that a title says what all records are about. */
	private static final int SUBJECT = 3;

	private static final float CONTENT = 0.5f;

	/**
	 * What it adds that a food has much magnesium where that is asked, so that richer
	 * ones come first.
	 */
	private static final int RICH = 10;

	/** More than a whole word with another letter, as the word is not finished yet. */
	private static final int BEGIN = 30;

	private final Query query;

	private final Words words;

	private final Scope scope;

	private final SearchPredicateFactory match;

	/** Whether words count wherever a record has them, or only in its names. */
	private final boolean everywhere;

	Clauses(Query query, Scope scope, boolean everywhere) {
		this.query = query;
		this.words = query.words();
		this.scope = scope;
		this.match = scope.types().predicate();
		this.everywhere = everywhere;
	}

	/** All of them as one. */
	SearchPredicate all() {
		return this.match.bool().with((all) -> {
			if (this.query.isStrict()) {
				this.words.required().forEach((word) -> all.must(holds(word)));
			}
			else {
				all.must(this.match.bool()
					.with((some) -> this.words.required().forEach((word) -> some.should(holds(word))))
					.minimumShouldMatchNumber(this.query.required()));
				all.should(this.match.bool()
					.with((each) -> this.words.required().forEach((word) -> each.filter(any(content(word)))))
					.constantScore()
					.boost(ALL_WORDS));
			}
			this.scope.standing(this.query.required()).forEach(all::should);
			String name = this.words.name();
			if (this.scope.hasOneOf(Set.of(name))) {
				all.should(this.match.match().field(Entry.CALLED).matching(name).constantScore().boost(CALLED));
			}
			if (!this.words.title().isEmpty()) {
				all.should(this.match.phrase()
					.field(Entry.LITERAL)
					.matching(this.words.title())
					.constantScore()
					.boost(WHOLE));
			}
			this.words.helpful().forEach((word) -> all.should(helps(word)));
			if (this.everywhere && this.words.phrase().contains(" ")) {
				all.should(this.match.phrase()
					.field(Entry.CONTENT)
					.boost(2)
					.matching(this.words.phrase())
					.slop(1)
					.analyzer(Analysis.WORDS));
			}
		}).toPredicate();
	}

	/** The subject of all records tells little once the other word is a whole one. */
	private PredicateFinalStep helps(String word) {
		String last = this.words.unfinished();
		boolean whole = last.isEmpty() || (last.length() >= SHORTEST_WORDING && this.scope.hasOneOf(Set.of(last)));
		if (this.everywhere && Words.isSubject(word) && whole) {
			return this.match.match().field(Entry.TITLE).matching(word).constantScore().boost(SUBJECT);
		}
		return holds(word);
	}

	private PredicateFinalStep holds(String word) {
		// A title has the first age of a group and the last, its content all of them.
		if (this.everywhere && this.words.isAge(word)) {
			return any(content(word));
		}
		Stream<PredicateFinalStep> names = names(word);
		return any(this.everywhere ? Stream.concat(names, content(word)) : names);
	}

	private PredicateFinalStep any(Stream<PredicateFinalStep> clauses) {
		List<PredicateFinalStep> some = clauses.toList();
		return some.isEmpty() ? this.match.matchNone() : this.match.bool().with((any) -> some.forEach(any::should));
	}

	/**
	 * Asks only for what names have, as each clause costs whether or not it finds
	 * something.
	 */
	private Stream<PredicateFinalStep> names(String word) {
		Stream.Builder<PredicateFinalStep> clauses = Stream.builder();
		boolean whole = this.scope.hasOneOf(Analysis.forms(word));
		if (whole && isBegun(word)) {
			clauses.add(this.match.match().fields(Entry.SUBJECT, Entry.TITLE).matching(word).constantScore());
		}
		else if (whole) {
			clauses.add(this.match.match().field(Entry.SUBJECT).boost(4).matching(word));
			clauses.add(this.match.match().field(Entry.TITLE).boost(3).matching(word));
			clauses.add(this.match.match().field(Entry.LITERAL).matching(word).constantScore());
		}
		if (this.query.isUnfinished(word) && this.scope.hasBegin(word)) {
			clauses.add(this.match.prefix().field(Entry.FIRST).boost(9).matching(word));
			clauses.add(this.match.prefix().field(Entry.LITERAL).matching(word));
			if (word.length() >= SHORTEST_WORDING) {
				clauses.add(this.match.prefix().field(Entry.SUBJECT).boost(4).matching(word));
			}
		}
		if (this.query.misspelt().contains(word)) {
			clauses.add(near(Entry.SUBJECT, word).boost(4));
			clauses.add(near(Entry.LITERAL, word));
			clauses.add(near(Entry.TITLE, word).analyzer(Analysis.WORDS).constantScore());
			this.query.misspeltBegin().filter((begin) -> this.query.isUnfinished(word)).ifPresent((begin) -> {
				clauses.add(this.match.regexp().field(Entry.FIRST).boost(BEGIN).matching(begin));
				if (this.words.required().size() > 1) {
					clauses.add(this.match.regexp().field(Entry.LITERAL).matching(begin));
				}
			});
		}
		return clauses.build();
	}

	/** The content of a record has all of its words: its names, its text and more. */
	private Stream<PredicateFinalStep> content(String word) {
		Stream.Builder<PredicateFinalStep> clauses = Stream.builder();
		clauses.add(this.match.match()
			.field(Entry.CONTENT)
			.boost((this.query.isStrict() && word.equals(Entry.RICH)) ? RICH : CONTENT)
			.matching(word));
		if (this.query.isUnfinished(word)) {
			clauses.add(this.match.prefix().field(Entry.CONTENT).boost(0.2f).matching(word));
		}
		if (this.query.misspelt().contains(word)) {
			clauses.add(near(Entry.CONTENT, word).analyzer(Analysis.WORDS));
			clauses.add(near(Entry.CONTENT, word));
		}
		return clauses.build();
	}

	private MatchPredicateOptionsStep<?> near(String field, String word) {
		return this.match.match().field(field).matching(word).fuzzy(1, Misspelling.firstRight(word));
	}

	/** "sp" most likely becomes spinach, whatever seed has an "sp." in its name. */
	private boolean isBegun(String word) {
		return this.query.isUnfinished(word) && this.words.required().size() == 1 && word.length() < SHORTEST_WORDING;
	}

}
