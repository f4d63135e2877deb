package org.magnesiumsleep.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What a record has to hold to match, and how well it matches: an exact word weighs more
 * than its stem, that more than a synonym, the begin of a word or a word with another
 * letter; a name weighs more than a text.
 *
 * @param words of the query
 * @param required how many of them a record has to hold
 * @param misspelt those in which a letter may be wrong
 */
record Query(Words words, int required, Set<String> misspelt) {

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

	/** The strictest query: all words as they are. */
	static Query of(Words words) {
		return new Query(words, words.required().size(), Set.of());
	}

	/**
	 * The next looser query where this one has found so many, fewer than wanted: a letter
	 * may be wrong in the words that no record shows, then the longer ones are read as
	 * the word that differs by two letters, then a third of the words may be missing,
	 * then all but one.
	 */
	Optional<Query> looser(long found, Supplier<Dictionary> dictionary) {
		if (found == 0 && this.misspelt.isEmpty()) {
			Set<String> doubtful = this.words.required()
				.stream()
				.filter((word) -> Misspelling.isPossible(word) && !dictionary.get().has(word))
				.collect(Collectors.toUnmodifiableSet());
			if (!doubtful.isEmpty()) {
				return Optional.of(new Query(this.words, this.required, doubtful));
			}
		}
		else if (found == 0 && isStrict()) {
			Map<String, String> meant = new HashMap<>();
			this.misspelt.stream()
				.filter(Misspelling::isPossibleTwice)
				.forEach((word) -> dictionary.get().nearest(word).ifPresent((other) -> meant.put(word, other)));
			if (!meant.isEmpty()) {
				return Optional.of(Query.of(this.words.with(meant)));
			}
		}
		int count = this.words.required().size();
		if (found > 0 && this.required < count) {
			return Optional.empty();
		}
		int most = (count * 2 + 2) / 3;
		return Stream.of(most, 1)
			.filter((fewer) -> fewer < this.required)
			.map((fewer) -> new Query(this.words, fewer, this.misspelt))
			.findFirst();
	}

	/** Records that hold the words anywhere. */
	SearchPredicate everywhere(Scope scope) {
		return predicate(scope, true);
	}

	/** Records that hold the words in their names. */
	SearchPredicate inNames(Scope scope) {
		return predicate(scope, false);
	}

	/** Whether a record has to hold all words. */
	boolean isStrict() {
		return this.required == this.words.required().size();
	}

	/** Whether names with some words can match. */
	Predicate<Vocabulary> canMatch() {
		if (!isStrict() || !this.misspelt.isEmpty()) {
			return (names) -> true;
		}
		List<Predicate<Vocabulary>> each = this.words.required().stream().map(this::canHold).toList();
		return (names) -> each.stream().allMatch((word) -> word.test(names));
	}

	private Predicate<Vocabulary> canHold(String word) {
		Set<String> forms = Analysis.forms(word);
		return (names) -> names.hasOneOf(forms) || (isUnfinished(word) && names.hasBegin(word));
	}

	/**
	 * A regular expression of the words that the unfinished word may be the begin of,
	 * where it may be misspelt.
	 */
	Optional<String> misspeltBegin() {
		return Optional.of(this.words.unfinished()).filter(this.misspelt::contains).flatMap(Misspelling::begin);
	}

	private boolean isUnfinished(String word) {
		return word.equals(this.words.unfinished());
	}

	/** "sp" most likely becomes spinach, whatever seed has an "sp." in its name. */
	private boolean isBegun(String word) {
		return isUnfinished(word) && this.words.required().size() == 1 && word.length() < SHORTEST_WORDING;
	}

	private SearchPredicate predicate(Scope scope, boolean everywhere) {
		SearchPredicateFactory match = scope.types().predicate();
		return match.bool().with((all) -> {
			if (isStrict()) {
				this.words.required().forEach((word) -> all.must(holds(scope, word, everywhere)));
			}
			else {
				all.must(match.bool()
					.with((some) -> this.words.required()
						.forEach((word) -> some.should(holds(scope, word, everywhere))))
					.minimumShouldMatchNumber(this.required));
				all.should(match.bool()
					.with((each) -> this.words.required()
						.forEach((word) -> each.filter(any(match, content(match, word)))))
					.constantScore()
					.boost(ALL_WORDS));
			}
			scope.standing(this.required).forEach(all::should);
			String name = this.words.name();
			if (scope.hasOneOf(Set.of(name))) {
				all.should(match.match().field(Entry.CALLED).matching(name).constantScore().boost(CALLED));
			}
			if (!this.words.title().isEmpty()) {
				all.should(
						match.phrase().field(Entry.LITERAL).matching(this.words.title()).constantScore().boost(WHOLE));
			}
			this.words.helpful().forEach((word) -> all.should(helps(scope, word, everywhere)));
			if (everywhere && this.words.phrase().contains(" ")) {
				all.should(match.phrase()
					.field(Entry.CONTENT)
					.boost(2)
					.matching(this.words.phrase())
					.slop(1)
					.analyzer(Analysis.WORDS));
			}
		}).toPredicate();
	}

	/** The subject of all records tells little once the other word is a whole one. */
	private PredicateFinalStep helps(Scope scope, String word, boolean everywhere) {
		String last = this.words.unfinished();
		boolean whole = last.isEmpty() || (last.length() >= SHORTEST_WORDING && scope.hasOneOf(Set.of(last)));
		if (everywhere && Words.isSubject(word) && whole) {
			return scope.types().predicate().match().field(Entry.TITLE).matching(word).constantScore().boost(SUBJECT);
		}
		return holds(scope, word, everywhere);
	}

	private PredicateFinalStep holds(Scope scope, String word, boolean everywhere) {
		SearchPredicateFactory match = scope.types().predicate();
		// A title has the first age of a group and the last, its content all of them.
		if (everywhere && this.words.isAge(word)) {
			return any(match, content(match, word));
		}
		Stream<PredicateFinalStep> names = names(scope, match, word);
		return any(match, everywhere ? Stream.concat(names, content(match, word)) : names);
	}

	private static PredicateFinalStep any(SearchPredicateFactory match, Stream<PredicateFinalStep> clauses) {
		List<PredicateFinalStep> some = clauses.toList();
		return some.isEmpty() ? match.matchNone() : match.bool().with((any) -> some.forEach(any::should));
	}

	/**
	 * Asks only for what names have, as each clause costs whether or not it finds
	 * something.
	 */
	private Stream<PredicateFinalStep> names(Scope scope, SearchPredicateFactory match, String word) {
		Stream.Builder<PredicateFinalStep> clauses = Stream.builder();
		boolean whole = scope.hasOneOf(Analysis.forms(word));
		if (whole && isBegun(word)) {
			clauses.add(match.match().fields(Entry.SUBJECT, Entry.TITLE).matching(word).constantScore());
		}
		else if (whole) {
			clauses.add(match.match().field(Entry.SUBJECT).boost(4).matching(word));
			clauses.add(match.match().field(Entry.TITLE).boost(3).matching(word));
			clauses.add(match.match().field(Entry.LITERAL).matching(word).constantScore());
		}
		if (isUnfinished(word) && scope.hasBegin(word)) {
			clauses.add(match.prefix().field(Entry.FIRST).boost(9).matching(word));
			clauses.add(match.prefix().field(Entry.LITERAL).matching(word));
			if (word.length() >= SHORTEST_WORDING) {
				clauses.add(match.prefix().field(Entry.SUBJECT).boost(4).matching(word));
			}
		}
		if (this.misspelt.contains(word)) {
			clauses.add(near(match, Entry.SUBJECT, word).boost(4));
			clauses.add(near(match, Entry.LITERAL, word));
			clauses.add(near(match, Entry.TITLE, word).analyzer(Analysis.WORDS).constantScore());
			misspeltBegin().filter((begin) -> isUnfinished(word)).ifPresent((begin) -> {
				clauses.add(match.regexp().field(Entry.FIRST).boost(BEGIN).matching(begin));
				if (this.words.required().size() > 1) {
					clauses.add(match.regexp().field(Entry.LITERAL).matching(begin));
				}
			});
		}
		return clauses.build();
	}

	/** The content of a record has all of its words: its names, its text and more. */
	private Stream<PredicateFinalStep> content(SearchPredicateFactory match, String word) {
		Stream.Builder<PredicateFinalStep> clauses = Stream.builder();
		clauses.add(match.match()
			.field(Entry.CONTENT)
			.boost((isStrict() && word.equals(Entry.RICH)) ? RICH : CONTENT)
			.matching(word));
		if (isUnfinished(word)) {
			clauses.add(match.prefix().field(Entry.CONTENT).boost(0.2f).matching(word));
		}
		if (this.misspelt.contains(word)) {
			clauses.add(near(match, Entry.CONTENT, word).analyzer(Analysis.WORDS));
			clauses.add(near(match, Entry.CONTENT, word));
		}
		return clauses.build();
	}

	private static MatchPredicateOptionsStep<?> near(SearchPredicateFactory match, String field, String word) {
		return match.match().field(field).matching(word).fuzzy(1, Misspelling.firstRight(word));
	}

}
