package org.magnesiumsleep.source;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.data.web.PagedModel;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.magnesiumsleep.search.Search;
import org.magnesiumsleep.web.Filter;
import org.magnesiumsleep.web.ListController;
import org.magnesiumsleep.web.Listing;
import org.magnesiumsleep.web.Problem;
import org.magnesiumsleep.web.Views;

/** Serves sources. */
@RestController
@RequestMapping(path = "/api/v1/sources", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sources", description = "Where every statement comes from, and how far each publication was read")
class SourceController implements ListController<Source, SourceView> {

	private final Views<Source, SourceView> views;

	private final Listing<Source> listing;

	SourceController(SourceRepository sources, Search search) {
		this.views = new Views<>(sources, SourceView::of, SourceLinkedData::of);
		this.listing = Listing.<Source>orderedBy(Listing.text("title"))
			.searchedBy(search.in(Source.class))
			.examples("dietary reference intakes", "iom-1997")
			.filter(Filter.oneOf("kind", "Only publications of this kind", SourceKind.class))
			.sortableText("title")
			.sortableNumber("year", "publishedYear");
	}

	@Override
	public Listing<Source> listing() {
		return this.listing;
	}

	@Override
	public Views<Source, SourceView> views() {
		return this.views;
	}

	@GetMapping
	@Operation(operationId = "listSources", summary = "List sources",
			description = "Default order: title. The two articles, fact sheets, regulations, datasets, books and studies that records cite.")
	PagedModel<SourceView> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		return page(parameters);
	}

	@GetMapping("/{slug}")
	@Operation(operationId = "getSource", summary = "Get one source",
			description = "Title, authors, publisher, date, identifiers, licence, and how far it was read.")
	SourceView get(
			@Parameter(description = "Slug of the source", example = "castiglioni-2013") @PathVariable String slug) {
		return this.views.find(slug).orElseThrow(() -> Problem.unknownSlug("source", slug));
	}

}
