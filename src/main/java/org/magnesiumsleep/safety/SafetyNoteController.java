package org.magnesiumsleep.safety;

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

/** Serves safety notes. */
@RestController
@RequestMapping(path = "/api/v1/safety-notes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Safety notes",
		description = "Adverse effects, groups at risk, interactions with medicines; their slugs are the `considerations` of an intake check")
class SafetyNoteController implements ListController<SafetyNote, SafetyNoteView> {

	private final Views<SafetyNote, SafetyNoteView> views;

	private final Listing<SafetyNote> listing;

	SafetyNoteController(SafetyNoteRepository safetyNotes, Search search) {
		this.views = new Views<>(safetyNotes, SafetyNoteView::of, SafetyNoteLinkedData::of);
		this.listing = Listing.<SafetyNote>orderedBy(Listing.text("title"))
			.searchedBy(search.in(SafetyNote.class))
			.examples("kidneys", "kidney-disease")
			.filter(Filter.oneOf("kind", "Only notes of this kind", SafetyKind.class));
	}

	@Override
	public Listing<SafetyNote> listing() {
		return this.listing;
	}

	@Override
	public Views<SafetyNote, SafetyNoteView> views() {
		return this.views;
	}

	@GetMapping
	@Operation(operationId = "listSafetyNotes", summary = "List safety notes",
			description = "Default order: title. What both articles leave out: adverse effects, groups at risk, and hours to keep between magnesium and medicines.")
	PagedModel<SafetyNoteView> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		return page(parameters);
	}

	@GetMapping("/{slug}")
	@Operation(operationId = "getSafetyNote", summary = "Get one safety note",
			description = "What happens, why, what to do, and the hours to keep apart where they are known.")
	SafetyNoteView get(@Parameter(description = "Slug of the safety note",
			example = "tetracycline-antibiotics") @PathVariable String slug) {
		return this.views.find(slug).orElseThrow(() -> Problem.unknownSlug("safety note", slug));
	}

}
