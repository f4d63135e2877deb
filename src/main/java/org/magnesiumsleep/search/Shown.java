package org.magnesiumsleep.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jspecify.annotations.Nullable;

/** What hits show of a record, out of the index. */
record Shown(Kind kind, String slug, String title, List<String> names, String text, String facts,
		@Nullable String appraisal, @Nullable String citationStatus, @Nullable String reviewNote,
		@Nullable String evidenceNote) {

	static ProjectionFinalStep<Shown> projection(SearchProjectionFactory<?, ?> show) {
		return show.composite()
			.from(show.field(Entry.KIND, Kind.class), show.field(Entry.SLUG, String.class),
					show.field(Entry.TITLE, String.class), show.field(Entry.NAMES, String.class).list(),
					show.field(Entry.TEXT, String.class), show.field(Entry.FACTS, String.class),
					show.field(Entry.APPRAISAL, String.class), show.field(Entry.CITATION_STATUS, String.class),
					show.field(Entry.REVIEW_NOTE, String.class), show.field(Entry.EVIDENCE_NOTE, String.class))
			.asList(Shown::of);
	}

	private static Shown of(List<?> values) {
		return new Shown((Kind) values.get(0), (String) values.get(1), (String) values.get(2),
				((List<?>) values.get(3)).stream().map(String.class::cast).toList(),
				Objects.toString(values.get(4), ""), Objects.toString(values.get(5), ""), (String) values.get(6),
				(String) values.get(7), (String) values.get(8), (String) values.get(9));
	}

	/** The address of the record, below the host. */
	String href() {
		return this.kind.href(this.slug);
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
