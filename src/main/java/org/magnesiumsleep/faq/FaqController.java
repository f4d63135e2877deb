package org.magnesiumsleep.faq;

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
import org.magnesiumsleep.source.Articles;
import org.magnesiumsleep.search.Search;
import org.magnesiumsleep.web.Filter;
import org.magnesiumsleep.web.LinkedData;
import org.magnesiumsleep.web.ListController;
import org.magnesiumsleep.web.Listing;
import org.magnesiumsleep.web.Problem;
import org.magnesiumsleep.web.Views;

/** Serves questions and answers. */
@RestController
@RequestMapping(path = "/api/v1/faqs", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Questions and answers",
		description = "The nine questions that the articles answer; read the `reviewNote` beside the answer")
class FaqController implements ListController<Faq, FaqView> {

	private final Views<Faq, FaqView> views;

	private final Listing<Faq> listing;

	FaqController(FaqRepository faqs, Search search) {
		this.views = new Views<>(faqs, FaqView::of, FaqLinkedData::of)
			.listedAs((list, questions) -> LinkedData.of("FAQPage").with("mainEntity", questions));
		this.listing = Listing.<Faq>orderedBy(Order.asc("article"), Order.asc("position"))
			.searchedBy(search.in(Faq.class))
			.examples("every night", "take-every-night")
			.filter(Filter.oneOf("topic", "Only questions about this", Topic.class), "DOSING")
			.filter(Articles.filter());
	}

	@Override
	public Listing<Faq> listing() {
		return this.listing;
	}

	@Override
	public Views<Faq, FaqView> views() {
		return this.views;
	}

	@GetMapping
	@Operation(operationId = "listFaqs", summary = "List questions and answers",
			description = "Default order: article, then the order in which it asks. Each answer is what the article says; the review note says where the primary source differs.")
	PagedModel<FaqView> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		return page(parameters);
	}

	@GetMapping("/{slug}")
	@Operation(operationId = "getFaq", summary = "Get one question",
			description = "What an article answers, and what the primary source says beside.")
	FaqView get(
			@Parameter(description = "Slug of the question", example = "take-every-night") @PathVariable String slug) {
		return this.views.find(slug).orElseThrow(() -> Problem.unknownSlug("question", slug));
	}

}
