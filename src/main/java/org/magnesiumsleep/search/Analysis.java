package org.magnesiumsleep.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
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

	static Analyzer analyzer(String name) {
		return Objects.requireNonNull(ANALYZERS.get(name));
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

}
