package org.magnesiumsleep.testimonial;

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

import org.magnesiumsleep.form.FormRepository;
import org.magnesiumsleep.search.Search;
import org.magnesiumsleep.web.Filter;
import org.magnesiumsleep.web.ListController;
import org.magnesiumsleep.web.Listing;
import org.magnesiumsleep.web.Problem;
import org.magnesiumsleep.web.Views;

/** Serves testimonials. */
@RestController
@RequestMapping(path = "/api/v1/testimonials", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Testimonials",
		description = "Stories that article A tells; never evidence, and never to be shown without their `evidenceNote`")
class TestimonialController implements ListController<Testimonial, TestimonialView> {

	private final Views<Testimonial, TestimonialView> views;

	private final Listing<Testimonial> listing;

	TestimonialController(TestimonialRepository testimonials, FormRepository forms, Search search) {
		this.views = new Views<>(testimonials, TestimonialView::of, TestimonialLinkedData::of);
		this.listing = Listing.<Testimonial>orderedBy()
			.searchedBy(search.in(Testimonial.class))
			.examples("designer", "melissa")
			.filter(Filter.oneOf("kind", "Only stories of this kind", Testimonial.Kind.class))
			.filter(Filter.slugOf("form", "Only stories of this form", forms::slugs,
					(slug) -> (root, query, is) -> is.isMember(slug, root.get("forms"))), "glycinate");
	}

	@Override
	public Listing<Testimonial> listing() {
		return this.listing;
	}

	@Override
	public Views<Testimonial, TestimonialView> views() {
		return this.views;
	}

	@GetMapping
	@Operation(operationId = "listTestimonials", summary = "List testimonials",
			description = "Default order: slug. Stories of article A, retold. None is evidence: each carries the note that says so and the claims that hold the evidence.")
	PagedModel<TestimonialView> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		return page(parameters);
	}

	@GetMapping("/{slug}")
	@Operation(operationId = "getTestimonial", summary = "Get one testimonial",
			description = "One story with its evidence note.")
	TestimonialView get(
			@Parameter(description = "Slug of the testimonial", example = "melissa") @PathVariable String slug) {
		return this.views.find(slug).orElseThrow(() -> Problem.unknownSlug("testimonial", slug));
	}

}
