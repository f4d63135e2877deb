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

/**
 * What a record has to hold to match: the words of a query, all of them or some, as they
 * are or with another letter.
 *
 * @param words of the query
 * @param required how many of them a record has to hold
 * @param misspelt those in which a letter may be wrong
 */
record Query(Words words, int required, Set<String> misspelt) {

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
		return new Clauses(this, scope, true).all();
	}

	/** Records that hold the words in their names. */
	SearchPredicate inNames(Scope scope) {
		return new Clauses(this, scope, false).all();
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

	/** Whether a word may be the begin of another. */
	boolean isUnfinished(String word) {
		return word.equals(this.words.unfinished());
	}

}
