package org.magnesiumsleep.search;

import java.io.IOException;
import java.util.Set;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTests {

	private final Vocabulary names;

	VocabularyTests() throws IOException {
		try (Directory directory = new ByteBuffersDirectory()) {
			try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
				Document form = new Document();
				form.add(new TextField(Entry.TITLE, "magnesium sulfat", Store.NO));
				form.add(new TextField(Entry.SUBJECT, "epsom salt", Store.NO));
				form.add(new TextField(Entry.LITERAL, "salts", Store.NO));
				form.add(new TextField(Entry.FIRST, "bittersalz", Store.NO));
				form.add(new TextField(Entry.CONTENT, "laxative", Store.NO));
				writer.addDocument(form);
			}
			try (DirectoryReader index = DirectoryReader.open(directory)) {
				this.names = Vocabulary.of(index);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "sulfat", "epsom", "salt", "salts", "bittersalz" })
	void itHasTheWordsOfAllNames(String word) {
		assertThat(this.names.hasOneOf(Set.of(word))).isTrue();
		assertThat(this.names.hasOneOf(Set.of("oxide", word))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sul", "salty", "oxide", "laxative", "" })
	void itHasNoOtherWords(String word) {
		assertThat(this.names.hasOneOf(Set.of(word))).isFalse();
		assertThat(this.names.hasOneOf(Set.of())).isFalse();
	}

	@Test
	void itHasTheBeginsOfItsWords() {
		assertThat(this.names.hasBegin("sul")).isTrue();
		assertThat(this.names.hasBegin("salts")).isTrue();
		assertThat(this.names.hasBegin("saltss")).isFalse();
		assertThat(this.names.hasBegin("zinc")).isFalse();
	}

	@Test
	void anIndexElsewhereMayHaveAllWords() {
		assertThat(Vocabulary.UNKNOWN.hasOneOf(Set.of("oxide"))).isTrue();
		assertThat(Vocabulary.UNKNOWN.hasBegin("zinc")).isTrue();
	}

}
