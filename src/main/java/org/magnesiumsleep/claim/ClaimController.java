package org.magnesiumsleep.claim;

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

import org.magnesiumsleep.source.Articles;
import org.magnesiumsleep.search.Search;
import org.magnesiumsleep.web.Filter;
import org.magnesiumsleep.web.ListController;
import org.magnesiumsleep.web.Listing;
import org.magnesiumsleep.web.Problem;
import org.magnesiumsleep.web.Views;

/** Serves claims. */
@RestController
@RequestMapping(path = "/api/v1/claims", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Claims",
		description = "The statements of the two articles with their verdicts; try `appraisal=CONTRADICTED`")
class ClaimController implements ListController<Claim, ClaimView> {

	private final Views<Claim, ClaimView> views;

	private final Listing<Claim> listing;

	ClaimController(ClaimRepository claims, Search search) {
		this.views = new Views<>(claims, ClaimView::of, ClaimLinkedData::of);
		this.listing = Listing.<Claim>orderedBy()
			.searchedBy(search.in(Claim.class))
			.examples("before bed", "a10")
			.filter(Filter.oneOf("topic", "Only statements about this", Topic.class))
			.filter(Filter.oneOf("appraisal", "Only statements with this verdict", Appraisal.class))
			.filter(Articles.filter())
			.sortableText("slug");
	}

	@Override
	public Listing<Claim> listing() {
		return this.listing;
	}

	@Override
	public Views<Claim, ClaimView> views() {
		return this.views;
	}

	@GetMapping
	@Operation(operationId = "listClaims", summary = "List claims",
			description = "Default order: slug. Each statement stands beside its appraisal against the primary literature.")
	PagedModel<ClaimView> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		return page(parameters);
	}

	@GetMapping("/{slug}")
	@Operation(operationId = "getClaim", summary = "Get one claim",
			description = "What an article says, the verdict, the reasons, the deciding sources, and the claims that say otherwise.")
	ClaimView get(@Parameter(description = "Slug of the claim", example = "a10") @PathVariable String slug) {
		return this.views.find(slug).orElseThrow(() -> Problem.unknownSlug("claim", slug));
	}

}
