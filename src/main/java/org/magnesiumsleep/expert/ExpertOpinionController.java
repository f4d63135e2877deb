package org.magnesiumsleep.expert;

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

import org.magnesiumsleep.claim.Topic;
import org.magnesiumsleep.form.FormRepository;
import org.magnesiumsleep.search.Search;
import org.magnesiumsleep.web.Filter;
import org.magnesiumsleep.web.ListController;
import org.magnesiumsleep.web.Listing;
import org.magnesiumsleep.web.Problem;
import org.magnesiumsleep.web.Views;

/** Serves expert opinions. */
@RestController
@RequestMapping(path = "/api/v1/expert-opinions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Expert opinions",
		description = "What the experts say whom article A quotes: opinions, each beside what the literature says")
class ExpertOpinionController implements ListController<ExpertOpinion, ExpertOpinionView> {

	private final Views<ExpertOpinion, ExpertOpinionView> views;

	private final Listing<ExpertOpinion> listing;

	ExpertOpinionController(ExpertOpinionRepository opinions, FormRepository forms, Search search) {
		this.views = new Views<>(opinions, ExpertOpinionView::of, ExpertOpinionLinkedData::of);
		this.listing = Listing.<ExpertOpinion>orderedBy(Order.asc("article"), Order.asc("position"))
			.searchedBy(search.in(ExpertOpinion.class))
			.examples("glycinate", "karen-liu-glycinate-first")
			.filter(Filter.slugOf("form", "Only opinions of this form", forms::slugs,
					(slug) -> (root, query, is) -> is.isMember(slug, root.get("forms"))), "glycinate")
			.filter(Filter.slugOf("expert", "Only what this expert says", opinions::experts,
					(slug) -> (root, query, is) -> is.equal(root.get("expertSlug"), slug)))
			.filter(Filter.oneOf("topic", "Only opinions about this", Topic.class), "MECHANISM");
	}

	@Override
	public Listing<ExpertOpinion> listing() {
		return this.listing;
	}

	@Override
	public Views<ExpertOpinion, ExpertOpinionView> views() {
		return this.views;
	}

	@GetMapping
	@Operation(operationId = "listExpertOpinions", summary = "List expert opinions",
			description = "Default order: the order of the dialogue. An opinion is no evidence; the review note says what the literature says.")
	PagedModel<ExpertOpinionView> list(
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		return page(parameters);
	}

	@GetMapping("/{slug}")
	@Operation(operationId = "getExpertOpinion", summary = "Get one expert opinion",
			description = "What the expert says and what the primary literature says to it.")
	ExpertOpinionView get(@Parameter(description = "Slug of the expert opinion",
			example = "karen-liu-glycinate-first") @PathVariable String slug) {
		return this.views.find(slug).orElseThrow(() -> Problem.unknownSlug("expert opinion", slug));
	}

}
