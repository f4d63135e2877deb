package org.magnesiumsleep.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What hits show of a record. */
record Shown(Kind kind, String slug, String title, List<String> names, String text, String facts,
		@Nullable String appraisal, @Nullable String citationStatus, @Nullable String reviewNote,
		@Nullable String evidenceNote) {

	static Shown of(Entry entry) {
		return new Shown(entry.kind, entry.slug, entry.title, List.copyOf(entry.names),
				Objects.requireNonNullElse(entry.text, ""), Objects.requireNonNullElse(entry.facts, ""),
				entry.appraisal, entry.citationStatus, entry.reviewNote, entry.evidenceNote);
	}

	/** The address of the record, below the host. */
	String href() {
		return this.kind.href(this.slug);
	}

	/** All that it shows. */
	Stream<String> texts() {
		return Stream.concat(Stream.of(this.title, this.text), this.names.stream());
	}

	/**
	 * The sentence that matches; or the name that matches, and what the record says
	 * first. Safe to insert into HTML.
	 */
	String snippet(Marker marker) {
		String sentence = this.text.isEmpty() ? Marker.escape(this.facts) : marker.markSentence(this.text);
		if (Marker.isMarked(sentence)) {
			return sentence;
		}
		return Stream.concat(this.names.stream(), Stream.of(this.title))
			.map(marker::markName)
			.filter(Marker::isMarked)
			.findFirst()
			.map((name) -> sentence.isEmpty() ? name : name + " – " + sentence)
			.orElse(sentence);
	}

}
