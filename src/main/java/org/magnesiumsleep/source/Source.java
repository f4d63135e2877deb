package org.magnesiumsleep.source;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A publication that a record rests on, or one of the two articles. */
@Entity
@Immutable
public class Source {

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

	/** How other records name it. */
	public SourceReference reference() {
		return new SourceReference(this.slug, this.title, this.url);
	}

}
