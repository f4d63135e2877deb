package org.magnesiumsleep.source;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.search.Entry;
import org.magnesiumsleep.search.Findable;
import org.magnesiumsleep.search.Kind;

/** A publication that a record rests on, or one of the two articles. */
@Entity
@Indexed
@Immutable
public class Source implements Findable {

	@Id
	String slug;

	@Enumerated(EnumType.STRING)
	SourceKind kind;

	String title;

	List<String> authors;

	@Nullable String reviewer;

	@Nullable String publisher;

	@Nullable Integer publishedYear;

	@Nullable LocalDate publishedOn;

	@Nullable String url;

	@Nullable String doi;

	@Nullable String pmid;

	String licence;

	@Enumerated(EnumType.STRING)
	Verification verification;

	@Nullable String note;

	protected Source() {
	}

	@Override
	public String slug() {
		return this.slug;
	}

	@Override
	public Entry getEntry() {
		return Entry.of(Kind.SOURCE, this.slug, this.title)
			.names(List
				.of(String.join(", ", this.authors) + ((this.publishedYear != null) ? " " + this.publishedYear : "")))
			.text(this.publisher, this.note)
			.keywords(this.kind, this.doi, this.pmid);
	}

	/** How other records name it. */
	public SourceReference reference() {
		return new SourceReference(this.slug, this.title, this.url);
	}

}
