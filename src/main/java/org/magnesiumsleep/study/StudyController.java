package org.magnesiumsleep.study;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.data.domain.Sort.Order;
import org.springframework.data.web.PagedModel;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.magnesiumsleep.form.FormRepository;
import org.magnesiumsleep.search.Search;
import org.magnesiumsleep.web.Filter;
import org.magnesiumsleep.web.ListController;
import org.magnesiumsleep.web.Listing;
import org.magnesiumsleep.web.Problem;
import org.magnesiumsleep.web.Views;

/** Serves studies. */
@RestController
@RequestMapping(path = "/api/v1/studies", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Studies",
		description = "The primary literature that decides the claims, and one paper that an article cites and nobody can find; try `citationStatus=NOT_FOUND`")
class StudyController implements ListController<Study, StudyView> {

	private final Views<Study, StudyView> views;

	private final Listing<Study> listing;

	StudyController(StudyRepository studies, FormRepository forms, Search search) {
		this.views = new Views<>(studies, StudyView::of, StudyLinkedData::of);
		this.listing = Listing.<Study>orderedBy(Order.desc("publishedYear"))
			.searchedBy(search.in(Study.class))
			.examples("older adults insomnia", "abbasi-2012")
			.filter(Filter.oneOf("design", "Only studies made this way", Design.class))
			.filter(Filter.whole("year", "Only studies of this year", 1900, 2100, 2012,
					(year) -> (root, query, is) -> is.equal(root.get("publishedYear"), year)))
			.filter(Filter.slugOf("form", "Only studies of this form", forms::slugs,
					(slug) -> (root, query, is) -> is.isMember(slug, root.get("forms"))), "glycinate")
			.filter(Filter.oneOf("citationStatus", "Only studies that the articles cite this way",
					CitationStatus.class), "NOT_FOUND")
			.sortableNumber("year", "publishedYear")
			.sortableText("title");
	}

	@Override
	public Listing<Study> listing() {
		return this.listing;
	}

	@Override
	public Views<Study, StudyView> views() {
		return this.views;
	}

	@GetMapping
	@Operation(operationId = "listStudies", summary = "List studies",
			description = "Default order: year, newest first. Trials, reviews and cohorts with their figures and limits, and how the articles cite them.")
	PagedModel<StudyView> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		return page(parameters);
	}

	@GetMapping("/{slug}")
	@Operation(operationId = "getStudy", summary = "Get one study",
			description = "Bibliography, design, dose, outcomes with figures, limits, and whether an article cites it rightly.")
	StudyView get(@Parameter(description = "Slug of the study", example = "abbasi-2012") @PathVariable String slug) {
		return this.views.find(slug).orElseThrow(() -> Problem.unknownSlug("study", slug));
	}

}
