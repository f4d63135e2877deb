package org.magnesiumsleep.study;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.magnesiumsleep.source.Author;
import org.magnesiumsleep.source.Publication;
import org.magnesiumsleep.source.RecordPage;
import org.magnesiumsleep.web.LinkedData;

/** Studies as scholarly articles, with what is right and wrong in their citation. */
final class StudyLinkedData {

	private StudyLinkedData() {
	}

	static LinkedData of(StudyView study) {
		boolean found = study.citationStatus() != CitationStatus.NOT_FOUND;
		return LinkedData.of("MedicalScholarlyArticle", "studies", study.slug())
			.with("name", study.title())
			.with("author", Author.linked(study.authors()))
			.with("datePublished", String.valueOf(study.year()))
			.with("isPartOf", issue(study))
			.with("pagination", study.pages())
			.with("identifier", Publication.identifiers(study.doi(), study.pmid(), study.pmcid()))
			.with("sameAs", Publication.addresses(study.url(), study.doi()))
			.with("publicationType", study.design())
			.with("creativeWorkStatus", found ? null : "Not found: an article claims it")
			.with("abstract", study.conclusion())
			.with("description",
					Stream.of("How the articles cite it: " + study.citationStatus(), study.citationCheck())
						.filter(Objects::nonNull)
						.collect(Collectors.joining(". ")))
			.with("copyrightNotice", study.licence())
			.with("about", LinkedData.references("forms", study.forms()))
			.with("mentions", LinkedData.references("studies", study.nearestStudies()))
			.with("mainEntityOfPage", RecordPage.of(study.sources(), study.lastReviewed()));
	}

	private static LinkedData issue(StudyView study) {
		LinkedData journal = LinkedData.of("Periodical").with("name", study.journal());
		LinkedData volume = (study.volume() != null)
				? LinkedData.of("PublicationVolume").with("volumeNumber", study.volume()).with("isPartOf", journal)
				: journal;
		return (study.issue() != null)
				? LinkedData.of("PublicationIssue").with("issueNumber", study.issue()).with("isPartOf", volume)
				: volume;
	}

}
