package org.magnesiumsleep.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;

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

	/** Shorter words have too many neighbours that differ by a letter. */
	private static final int SHORTEST_MISSPELT = 4;

	/** More than any sum of words can weigh: what holds all stands before the rest. */
	private static final int ALL_WORDS = 2000;

	/** What it adds for each word that a record is neither a food nor a story. */
	private static final float KNOWLEDGE = 16;

	/** What it adds for each word that a record has the prominence 1, 2 or 3. */
	private static final List<Float> PROMINENCE = List.of(2f, 4f, 14f);

	/** The strictest query: all words as they are. */
	static Query of(Words words) {
		return new Query(words, words.required().size(), Set.of());
	}

	/**
	 * The next looser query where this one has found so many, fewer than wanted: a letter
	 * may be wrong in the words that no record holds, then a third of the words may be
	 * missing, then all but one.
	 */
	Optional<Query> looser(long found, Predicate<String> known) {
		if (found == 0 && this.misspelt.isEmpty()) {
			Set<String> doubtful = this.words.required()
				.stream()
				.filter((word) -> word.length() >= SHORTEST_MISSPELT && !known.test(word))
				.collect(Collectors.toUnmodifiableSet());
			if (!doubtful.isEmpty()) {
				return Optional.of(new Query(this.words, this.required, doubtful));
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
	PredicateFinalStep everywhere(SearchPredicateFactory match) {
		return predicate(match, true);
	}

	/** Records that hold the words in their names. */
	PredicateFinalStep inNames(SearchPredicateFactory match) {
		return predicate(match, false);
	}

	private PredicateFinalStep predicate(SearchPredicateFactory match, boolean everywhere) {
		int count = this.words.required().size();
		return match.bool().with((all) -> {
			all.must(holds(match, everywhere));
			if (this.required < count) {
				all.should(match.bool()
					.with((each) -> this.words.required().forEach((word) -> each.filter(content(match, word))))
					.constantScore()
					.boost(ALL_WORDS));
			}
			all.should(match.match()
				.field(Entry.KNOWLEDGE)
				.matching(true)
				.constantScore()
				.boost(KNOWLEDGE * this.required));
			this.words.helpful().forEach((word) -> all.should(holds(match, word, everywhere)));
			if (everywhere && this.words.phrase().contains(" ")) {
				all.should(match.phrase()
					.field(Entry.CONTENT)
					.boost(2)
					.matching(this.words.phrase())
					.slop(1)
					.analyzer(Analysis.WORDS));
			}
			for (int prominence = 1; prominence <= PROMINENCE.size(); prominence++) {
				all.should(match.match()
					.field(Entry.PROMINENCE)
					.matching(String.valueOf(prominence))
					.constantScore()
					.boost(PROMINENCE.get(prominence - 1) * this.required));
			}
		});
	}

	/**
	 * The best first, and a story behind everything that is none. Where each hit holds
	 * all words, a product of a brand stands behind what is none.
	 */
	SortFinalStep order(SearchSortFactory sort) {
		return sort.composite((by) -> {
			by.add(sort.field(Entry.STORY));
			if (this.required == this.words.required().size()) {
				by.add(sort.field(Entry.BRANDED));
			}
			by.add(sort.score());
			by.add(sort.field(Entry.PLACE));
			by.add(sort.field(Entry.LENGTH));
			by.add(sort.field(Entry.TURN));
		});
	}

	private PredicateFinalStep holds(SearchPredicateFactory match, boolean everywhere) {
		return match.bool()
			.with((some) -> this.words.required().forEach((word) -> some.should(holds(match, word, everywhere))))
			.minimumShouldMatchNumber(this.required);
	}

	private PredicateFinalStep holds(SearchPredicateFactory match, String word, boolean everywhere) {
		boolean unfinished = word.equals(this.words.unfinished());
		boolean misspelt = this.misspelt.contains(word);
		return match.bool().with((any) -> {
			any.should(match.match().field(Entry.SUBJECT).boost(4).field(Entry.TITLE).boost(3).matching(word));
			any.should(match.match().field(Entry.LITERAL).matching(word).constantScore());
			if (unfinished) {
				any.should(match.prefix()
					.field(Entry.FIRST)
					.boost(6)
					.field(Entry.SUBJECT)
					.boost(4)
					.field(Entry.LITERAL)
					.matching(word));
			}
			if (misspelt) {
				any.should(match.match().field(Entry.SUBJECT).boost(4).matching(word).fuzzy(1));
				if (!everywhere) {
					any.should(match.match().field(Entry.LITERAL).matching(word).fuzzy(1));
				}
			}
			if (everywhere) {
				any.should(content(match, word));
			}
		});
	}

	/** The content of a record has all of its words: its names, its text and more. */
	private PredicateFinalStep content(SearchPredicateFactory match, String word) {
		return match.bool().with((any) -> {
			any.should(match.match().field(Entry.CONTENT).boost(0.5f).matching(word));
			if (word.equals(this.words.unfinished())) {
				any.should(match.prefix().field(Entry.CONTENT).boost(0.2f).matching(word));
			}
			if (this.misspelt.contains(word)) {
				any.should(match.match().field(Entry.CONTENT).matching(word).fuzzy(1).analyzer(Analysis.WORDS));
				any.should(match.match().field(Entry.CONTENT).matching(word).fuzzy(1));
			}
		});
	}

}
