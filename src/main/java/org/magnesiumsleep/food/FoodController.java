package org.magnesiumsleep.food;

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

/** Serves foods. */
@RestController
@RequestMapping(path = "/api/v1/foods", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Foods",
		description = "Magnesium in foods and their portions, after the USDA table (public domain); try `namedInArticles=true` with the most magnesium first")
class FoodController implements ListController<Food, FoodView> {

	private final Views<Food, FoodView> views;

	private final Listing<Food> listing;

	FoodController(FoodRepository foods, Search search) {
		this.views = new Views<>(foods, FoodView::of, FoodLinkedData::of);
		this.listing = Listing.<Food>orderedBy(Listing.text("name"))
			.searchedBy(search.in(Food.class))
			.examples("pumpkin seeds", "usda-11458")
			.filter(Filter.oneOf("category", "Only foods of this USDA group", FoodCategory.class))
			.filter(Filter.flag("namedInArticles", "Only foods that an article names, or only the others",
					(named) -> (root, query, is) -> named ? is.isNotEmpty(root.get("namedInArticles"))
							: is.isEmpty(root.get("namedInArticles"))))
			.filter(Filter.decimal("minMagnesiumMgPer100g", "Only foods with at least so many mg in 100 g", 100_000,
					200,
					(least) -> (root, query, is) -> is.greaterThanOrEqualTo(root.get("magnesiumMgPer100g"), least)))
			.sortableText("name")
			.sortableNumber("magnesiumMgPer100g", "magnesiumMgPer100g")
			.sortableNumber("magnesiumMgPerPortion", "magnesiumMgPerPortion");
	}

	@Override
	public Listing<Food> listing() {
		return this.listing;
	}

	@Override
	public Views<Food, FoodView> views() {
		return this.views;
	}

	@GetMapping
	@Operation(operationId = "listFoods", summary = "List foods",
			description = "Default order: name. The 8,050 foods of the USDA table that have a magnesium value, with household portions. Sorting by magnesiumMgPerPortion takes the default portion.")
	PagedModel<FoodView> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		return page(parameters);
	}

	@GetMapping("/{slug}")
	@Operation(operationId = "getFood", summary = "Get one food",
			description = "Magnesium in 100 g and in each household portion, and what the articles call the food.")
	FoodView get(@Parameter(description = "Slug of the food", example = "usda-11458") @PathVariable String slug) {
		return this.views.find(slug).orElseThrow(() -> Problem.unknownSlug("food", slug));
	}

}
