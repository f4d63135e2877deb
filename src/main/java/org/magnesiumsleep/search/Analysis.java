package org.magnesiumsleep.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How texts and queries become words: lower case, no accents, no possessive. An indexed
 * text keeps each word beside its English stem and the words that stand for the same.
 */
public final class Analysis implements LuceneAnalysisConfigurer {

	/** For the words of a query, and of names, as they are. */
	static final String WORDS = "words";

	/** For the stems of the words of a query. */
	static final String STEMS = "stems";

	/** For names in the index: words that mean the same, in a stem each. */
	static final String NAMES = "names";

	/** For texts in the index: words of a near meaning, too. */
	static final String TEXTS = "texts";

	private static final Map<String, Analyzer> ANALYZERS = Map.of(WORDS, analyzer(false, ""), STEMS, analyzer(true, ""),
			NAMES, analyzer(true, "search/same-words.txt"), TEXTS,
			analyzer(true, "search/same-words.txt,search/synonyms.txt"));

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		ANALYZERS.forEach((name, analyzer) -> context.analyzer(name).instance(analyzer));
	}

	/** The words of a text, and what stands for them, as an analyzer makes them. */
	static List<Token> tokens(String analyzer, String text) {
		List<Token> tokens = new ArrayList<>();
		try (TokenStream stream = Objects.requireNonNull(ANALYZERS.get(analyzer)).tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
			}
			stream.end();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return tokens;
	}

	/** A word of a query, and its stem, as names in the index have them. */
	static Set<String> forms(String word) {
		return Stream.of(WORDS, STEMS)
			.flatMap((analyzer) -> tokens(analyzer, word).stream())
			.map(Token::term)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Analyzer analyzer(boolean stems, String synonyms) {
		try {
			CustomAnalyzer.Builder analyzer = CustomAnalyzer.builder()
				.withTokenizer("standard")
				.addTokenFilter("lowercase")
				.addTokenFilter("asciiFolding")
				.addTokenFilter("englishPossessive");
			if (!synonyms.isEmpty()) {
				analyzer.addTokenFilter("synonymGraph", "synonyms", synonyms)
					.addTokenFilter("flattenGraph")
					.addTokenFilter("keywordRepeat");
			}
			if (stems) {
				analyzer.addTokenFilter("porterStem").addTokenFilter("removeDuplicates");
			}
			return analyzer.build();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** A word of a text, or what stands for it, with its place. */
	record Token(String term, int begin, int end) {

	}

}
