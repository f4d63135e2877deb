package org.magnesiumsleep.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.data.domain.Sort.Order;
import org.springframework.data.jpa.domain.Specification;
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

/** Serves reference ranges. */
@RestController
@RequestMapping(path = "/api/v1/reference-ranges", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Reference ranges",
		description = "Recommended amounts and upper limits of the NIH and other authorities; try `authority=NIH` with an age")
class ReferenceRangeController implements ListController<ReferenceRange, ReferenceRangeView> {

	private final Views<ReferenceRange, ReferenceRangeView> views;

	private final Listing<ReferenceRange> listing;

	ReferenceRangeController(ReferenceRangeRepository ranges, Search search) {
		this.views = new Views<>(ranges, ReferenceRangeView::of, DoseSchedules::of)
			.listedAs((list, rows) -> DoseSchedules.dataset(list));
		this.listing = Listing
			.<ReferenceRange>orderedBy(Order.asc("authority"), Order.desc("edition"), Order.asc("ageFromMonths"))
			.searchedBy(search.in(ReferenceRange.class))
			.examples("pregnancy", "nih-women-19-30")
			.filter(Filter.oneOf("authority", "Only ranges of this authority", Authority.class))
			.filter(Filter.whole("ageYears", "Only groups with people of this age in years", 0, 120, 28,
					(years) -> overlapping(years * 12, years * 12 + 12)))
			.filter(Filter.whole("ageMonths", "Only groups with people of this age in months", 0, 1440, 9,
					(months) -> overlapping(months, months + 1)))
			.filter(Filter.oneOf("sex", "Only groups of this sex; FEMALE and MALE also find ANY", Sex.class,
					(sex) -> (root, query, is) -> root.get("sex").in(sex, Sex.ANY)))
			.filter(Filter.oneOf("lifeStage", "Only groups of this life stage", LifeStage.class));
	}

	@Override
	public Listing<ReferenceRange> listing() {
		return this.listing;
	}

	@Override
	public Views<ReferenceRange, ReferenceRangeView> views() {
		return this.views;
	}

	/** Groups that share a month of age with the half-open interval. */
	private static Specification<ReferenceRange> overlapping(int fromMonths, int toMonths) {
		return (root, query, is) -> is.and(is.lessThan(root.get("ageFromMonths"), toMonths),
				is.or(is.isNull(root.get("ageToMonths")), is.greaterThan(root.get("ageToMonths"), fromMonths)));
	}

	@GetMapping
	@Operation(operationId = "listReferenceRanges", summary = "List reference ranges",
			description = "Default order: authority, edition (newest first), age. RDA, AI and their like count magnesium from all sources; the upper limit counts supplements and medicines only.")
	PagedModel<ReferenceRangeView> list(
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		return page(parameters);
	}

	@GetMapping("/{slug}")
	@Operation(operationId = "getReferenceRange", summary = "Get one reference range",
			description = "Recommendation, average requirement and limit of one group, in mg of elemental magnesium a day.")
	ReferenceRangeView get(@Parameter(description = "Slug of the reference range",
			example = "nih-women-19-30") @PathVariable String slug) {
		return this.views.find(slug).orElseThrow(() -> Problem.unknownSlug("reference range", slug));
	}

}
