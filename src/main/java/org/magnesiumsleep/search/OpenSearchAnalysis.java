package org.magnesiumsleep.search;

import java.util.stream.Stream;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The analyzers of {@link Analysis}, step by step the same, as OpenSearch names them. */
public final class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

	@Override
	public void configure(ElasticsearchAnalysisConfigurationContext context) {
		context.tokenFilter("english_possessive").type("stemmer").param("language", "possessive_english");
		synonyms(context, "same_words", "same-words.txt");
		synonyms(context, "near_words", "same-words.txt", "synonyms.txt");
		analyzer(context, Analysis.WORDS);
		analyzer(context, Analysis.STEMS, "porter_stem", "remove_duplicates");
		analyzer(context, Analysis.NAMES, "same_words", "flatten_graph", "keyword_repeat", "porter_stem",
				"remove_duplicates");
		analyzer(context, Analysis.TEXTS, "near_words", "flatten_graph", "keyword_repeat", "porter_stem",
				"remove_duplicates");
	}

	private static void analyzer(ElasticsearchAnalysisConfigurationContext context, String name, String... more) {
		context.analyzer(name)
			.custom()
			.tokenizer("standard")
			.tokenFilters(Stream.concat(Stream.of("lowercase", "asciifolding", "english_possessive"), Stream.of(more))
				.toArray(String[]::new));
	}

	/** Rules are words between spaces; other filters do not change them before. */
	private static void synonyms(ElasticsearchAnalysisConfigurationContext context, String name, String... files) {
		context.tokenFilter(name)
			.type("synonym_graph")
			.param("synonym_analyzer", "whitespace")
			.param("synonyms", Stream.of(files).flatMap(WordList::lines).toArray(String[]::new));
	}

}
