package org.magnesiumsleep.form;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Subquery;

import org.springframework.data.web.PagedModel;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.magnesiumsleep.reference.ReferenceRanges;
import org.magnesiumsleep.search.Search;
import org.magnesiumsleep.web.Filter;
import org.magnesiumsleep.web.ListController;
import org.magnesiumsleep.web.Listing;
import org.magnesiumsleep.web.Problem;
import org.magnesiumsleep.web.Views;

/** Serves forms. */
@RestController
@RequestMapping(path = "/api/v1/forms", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Forms",
		description = "Magnesium compounds, by mouth and on the skin: how much magnesium is in them, how well it is absorbed, what trials found; try `glycinate`")
class FormController implements ListController<Form, FormView> {

	private final Views<Form, FormView> views;

	private final Listing<Form> listing;

	FormController(FormRepository forms, ReferenceRanges ranges, Search search) {
		this.views = new Views<>(forms, FormView::of, new FormLinkedData(ranges)::of);
		this.listing = Listing.<Form>orderedBy(Listing.text("name"))
			.searchedBy(search.in(Form.class))
			.examples("bisglycinat", "glycinate")
			.filter(Filter.oneOf("route", "Only forms used this way", Route.class))
			.filter(Filter.oneOf("absorption", "Only forms of this rank", Absorption.class))
			.filter(Filter.oneOf("bestFor", "Only forms that an article recommends for this", BestFor.class,
					(code) -> (root, query, is) -> {
						Subquery<Integer> match = query.subquery(Integer.class);
						Join<Form, Form.Recommendation> recommendation = match.correlate(root).join("recommendations");
						return is
							.exists(match.select(is.literal(1)).where(is.equal(recommendation.get("bestFor"), code)));
					}))
			.sortableText("name")
			.sortableNumber("elementalFraction", "elementalFraction");
	}

	@Override
	public Listing<Form> listing() {
		return this.listing;
	}

	@Override
	public Views<Form, FormView> views() {
		return this.views;
	}

	@GetMapping
	@Operation(operationId = "listForms", summary = "List forms",
			description = "Default order: name. Magnesium compounds with formula, elemental share, absorption and the evidence for sleep; beside it, unchecked, what the articles say.")
	PagedModel<FormView> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		return page(parameters);
	}

	@GetMapping("/{slug}")
	@Operation(operationId = "getForm", summary = "Get one form",
			description = "The checked facts about a form, and apart from them what the articles say of it.")
	FormView get(@Parameter(description = "Slug of the form", example = "glycinate") @PathVariable String slug) {
		return this.views.find(slug).orElseThrow(() -> Problem.unknownSlug("form", slug));
	}

}
