package org.magnesiumsleep.source;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A source as the API shows it. */
@Schema(name = "Source")
record SourceView(@Schema(description = "Stable identifier") String slug,
		@Schema(description = "What kind of publication it is") SourceKind kind,
		@Schema(description = "Title; descriptive for the two articles, which have none") String title,
		@Schema(description = "Authors in the order of the publication") List<String> authors,
		@Schema(description = "Medical reviewer whom an article names",
				example = "Amy Wolkin, DPT, MBA") @Nullable String reviewer,
		@Schema(description = "Publisher or journal") @Nullable String publisher,
		@Schema(description = "Year of publication") @Nullable Integer year,
		@Schema(description = "Day of publication") @Nullable LocalDate date,
		@Schema(description = "Address of the publication") @Nullable String url,
		@Schema(description = "Digital object identifier") @Nullable String doi,
		@Schema(description = "PubMed identifier") @Nullable String pmid,
		@Schema(description = "Licence of the source itself") String licence,
		@Schema(description = "VERIFIED: read in the publication itself; SECONDARY: read in a copy or quotation") Verification verification,
		@Schema(description = "What to know when citing it") @Nullable String note) {

	static SourceView of(Source source) {
		return new SourceView(source.slug, source.kind, source.title, source.authors, source.reviewer, source.publisher,
				source.publishedYear, source.publishedOn, source.url, source.doi, source.pmid, source.licence,
				source.verification, source.note);
	}

}
