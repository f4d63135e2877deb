package org.magnesiumsleep.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

import org.magnesiumsleep.search.Analysis.Token;

/**
 * Marks in a text what a query found in it: its words, their stems and synonyms, the
 * begin of the last one, and words with another letter where the query takes those.
 */
final class Marker {

	private static final String BEGIN = "<mark>";

	private static final String END = "</mark>";

	/**
	 * Letters below which a sentence such as "No." tells nothing without the next one.
	 */
	private static final int SHORTEST_SENTENCE = 12;

	private final Set<String> terms = new HashSet<>();

	private final String prefix;

	private final Predicate<String> misspeltBegin;

	private final List<Predicate<String>> misspelt = new ArrayList<>();

	Marker(Query query) {
		Words words = query.words();
		words.all()
			.flatMap((word) -> Analysis.tokens(Analysis.STEMS, word).stream())
			.forEach((token) -> this.terms.add(token.term()));
		this.prefix = words.unfinished();
		this.misspeltBegin = query.misspeltBegin()
			.map((begin) -> Pattern.compile(begin).asMatchPredicate())
			.orElse((term) -> false);
		query.misspelt().forEach((word) -> this.misspelt.add(Misspelling.near(word, Misspelling.firstRight(word), 1)));
	}

	/** Whether something is marked in this text. */
	static boolean isMarked(String text) {
		return text.contains(BEGIN);
	}

	/** A text without marks, safe to insert into HTML. */
	static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	/** A name, safe to insert into HTML. */
	String markName(String name) {
		return mark(name, 0, name.length(), matches(Analysis.NAMES, name));
	}

	private static String mark(String text, int begin, int end, List<Token> matches) {
		StringBuilder marked = new StringBuilder();
		int done = begin;
		for (Token token : matches) {
			if (token.begin() >= done && token.end() <= end) {
				marked.append(escape(text.substring(done, token.begin())))
					.append(BEGIN)
					.append(escape(text.substring(token.begin(), token.end())))
					.append(END);
				done = token.end();
			}
		}
		return marked.append(escape(text.substring(done, end))).toString().strip();
	}

	/** The sentence of a text that holds most of what was asked for, marked. */
	String markSentence(String text) {
		List<Token> matches = matches(Analysis.TEXTS, text);
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		sentences.setText(text);
		int bestBegin = 0;
		int bestEnd = 0;
		long most = -1;
		int begin = sentences.first();
		for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
			if (end - begin < SHORTEST_SENTENCE && end < text.length()) {
				continue;
			}
			int from = begin;
			int to = end;
			long found = matches.stream()
				.filter((token) -> token.begin() >= from && token.end() <= to)
				.map(Token::term)
				.distinct()
				.count();
			if (found > most) {
				most = found;
				bestBegin = begin;
				bestEnd = end;
			}
			begin = end;
		}
		return mark(text, bestBegin, bestEnd, matches);
	}

	private List<Token> matches(String analyzer, String text) {
		return Analysis.tokens(analyzer, text).stream().filter((token) -> isMatch(token.term())).toList();
	}

	private boolean isMatch(String term) {
		return this.terms.contains(term) || (!this.prefix.isEmpty() && term.startsWith(this.prefix))
				|| this.misspeltBegin.test(term) || this.misspelt.stream().anyMatch((near) -> near.test(term));
	}

}
