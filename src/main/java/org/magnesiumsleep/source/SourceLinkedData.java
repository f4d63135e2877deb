package org.magnesiumsleep.source;

import java.util.Objects;

import org.magnesiumsleep.web.LinkedData;

/** Sources as works that can be cited. */
final class SourceLinkedData {

	private SourceLinkedData() {
	}

	static LinkedData of(SourceView source) {
		LinkedData work = LinkedData.of(type(source.kind()), "sources", source.slug())
			.with("name", source.title())
			.with("author", Author.linked(source.authors()))
			.with("identifier", Publication.identifiers(source.doi(), source.pmid(), null))
			.with("sameAs", Publication.addresses(source.url(), source.doi()))
			.with("datePublished", Objects.toString((source.date() != null) ? source.date() : source.year(), null))
			.with("copyrightNotice", source.licence())
			.with("description", source.note());
		if (source.publisher() != null) {
			work.with("publisher", LinkedData.of("Organization").with("name", source.publisher()));
		}
		if (source.reviewer() != null) {
			work.with("reviewedBy", LinkedData.of("Person").with("name", source.reviewer()));
		}
		return work;
	}

	private static String type(SourceKind kind) {
		return switch (kind) {
			case STUDY -> "ScholarlyArticle";
			case DATASET -> "Dataset";
			case BOOK -> "Book";
			case ARTICLE, FACT_SHEET, REGULATION -> "WebPage";
		};
	}

}
