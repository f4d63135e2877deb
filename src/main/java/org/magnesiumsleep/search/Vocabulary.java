package org.magnesiumsleep.search;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.magnesiumsleep.search.Analysis.Token;

/** The words that names have in the index. */
final class Vocabulary {

	private final NavigableSet<String> words = new TreeSet<>();

	void add(Entry entry) {
		add(Analysis.NAMES, entry.title);
		entry.subject.forEach((subject) -> add(Analysis.STEMS, subject));
		entry.literal.forEach((name) -> add(Analysis.WORDS, name));
	}

	/** Whether a name has this word or another with its stem. */
	boolean has(String word) {
		return Stream.of(Analysis.WORDS, Analysis.STEMS)
			.flatMap((analyzer) -> Analysis.tokens(analyzer, word).stream())
			.map(Token::term)
			.anyMatch(this.words::contains);
	}

	/** Whether a word of a name begins like this. */
	boolean hasBegin(String begin) {
		String next = this.words.ceiling(begin);
		return next != null && next.startsWith(begin);
	}

	private void add(String analyzer, String name) {
		Analysis.tokens(analyzer, name).stream().map(Token::term).forEach(this.words::add);
	}

}
