package org.magnesiumsleep.study;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.magnesiumsleep.web.Format;

/** Serves studies as reference managers read them. */
@Hidden
@RestController
class CitationController {

	private final StudyController studies;

	CitationController(StudyController studies) {
		this.studies = studies;
	}

	@GetMapping(path = "/api/v1/studies/{slug}", produces = Format.CITATION)
	CslItem csl(@PathVariable String slug) {
		return CslItem.of(this.studies.get(slug));
	}

	@GetMapping(path = "/api/v1/studies/{slug}", produces = Format.BIBLIOGRAPHY)
	String bibtex(@PathVariable String slug) {
		return BibtexEntry.of(this.studies.get(slug));
	}

}
