package org.magnesiumsleep.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;

/** The words that names have in an index. */
interface Vocabulary {

	/** For an index elsewhere, which may have all words. */
	Vocabulary UNKNOWN = new Vocabulary() {

		@Override
		public boolean hasOneOf(Collection<String> words) {
			return true;
		}

		@Override
		public boolean hasBegin(String begin) {
			return true;
		}

	};

	/** Whether a name has one of these words. */
	boolean hasOneOf(Collection<String> words);

	/** Whether a word of a name begins like this. */
	boolean hasBegin(String begin);

	/** The words of the names of one type. */
	static Vocabulary of(SearchMapping mapping, Class<?> type) {
		if (!(mapping.backend() instanceof LuceneBackend)) {
			return UNKNOWN;
		}
		try (IndexReader index = mapping.scope(type).extension(LuceneExtension.get()).openIndexReader()) {
			return of(index);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** The words of all names in an index. */
	static Vocabulary of(IndexReader index) throws IOException {
		NavigableSet<String> names = new TreeSet<>();
		for (String field : List.of(Entry.TITLE, Entry.SUBJECT, Entry.FIRST, Entry.LITERAL, Entry.CALLED)) {
			Terms terms = MultiTerms.getTerms(index, field);
			TermsEnum words = (terms != null) ? terms.iterator() : TermsEnum.EMPTY;
			for (BytesRef word = words.next(); word != null; word = words.next()) {
				names.add(word.utf8ToString());
			}
		}
		return new Known(names);
	}

	/**
	 * Those of an index in this process.
	 *
	 * @param words of its names, with their stems
	 */
	record Known(NavigableSet<String> words) implements Vocabulary {

		@Override
		public boolean hasOneOf(Collection<String> words) {
			return words.stream().anyMatch(this.words::contains);
		}

		@Override
		public boolean hasBegin(String begin) {
			String next = this.words.ceiling(begin);
			return next != null && next.startsWith(begin);
		}

	}

}
