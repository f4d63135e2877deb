package org.magnesiumsleep.study;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.source.Author;

/** A study as an item of the Citation Style Language (CSL-JSON 1.0.2). */
record CslItem(String id, String type, String title, List<Name> author,
		@JsonProperty("container-title") String containerTitle, Issued issued, @Nullable String volume,
		@Nullable String issue, @Nullable String page, @JsonProperty("DOI") @Nullable String doi,
		@JsonProperty("PMID") @Nullable String pmid, @JsonProperty("PMCID") @Nullable String pmcid,
		@JsonProperty("URL") @Nullable String url, @Nullable String note) {

	static CslItem of(StudyView study) {
		return new CslItem(study.slug(), "article-journal", study.title(),
				study.authors().stream().map(Name::of).toList(), study.journal(),
				new Issued(List.of(List.of(study.year()))), study.volume(), study.issue(), study.pages(), study.doi(),
				study.pmid(), study.pmcid(), study.url(), note(study));
	}

	/** What a reader of the citation has to know. */
	static @Nullable String note(StudyView study) {
		return (study.citationStatus() == CitationStatus.NOT_FOUND)
				? "Not found: an article claims this paper. " + study.verificationNote() : null;
	}

	/** A person by family and given name, or another author as printed. */
	record Name(@Nullable String family, @Nullable String given, @Nullable String literal) {

		static Name of(String text) {
			Author author = Author.of(text);
			return (author.initials() != null) ? new Name(author.name(), author.initials(), null)
					: new Name(null, null, author.name());
		}

	}

	/** The year of publication. */
	record Issued(@JsonProperty("date-parts") List<List<Integer>> dateParts) {
	}

}
