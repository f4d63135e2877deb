package org.magnesiumsleep.search;

import java.util.Optional;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.magnesiumsleep.web.Parameters;

/** Serves the search over all kinds of records. */
@RestController
@RequestMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Search",
		description = "Find records of every kind by words; try `restless leg`, then follow the `href` of a hit")
class SearchController {

	private final Search search;

	SearchController(Search search) {
		this.search = search;
	}

	@GetMapping
	@Operation(operationId = "search", summary = "Search all records",
			description = "The best match comes first; testimonials come last. A letter of a word may be wrong, and the last word may be unfinished. Where no three records hold all words, records with some of them follow. The facets count the hits of each kind, whichever kind is asked for.")
	@Parameter(name = "q", in = ParameterIn.QUERY, required = true, example = "restless leg",
			description = "Words to find; of different words the first 16 count",
			schema = @Schema(type = "string", minLength = 1, maxLength = Parameters.LONGEST_QUERY))
	@Parameter(name = "kind", in = ParameterIn.QUERY,
			description = "Only hits of this kind, in capitals or small letters",
			schema = @Schema(implementation = Kind.class, examples = "FORM"))
	@Parameter(name = "page", in = ParameterIn.QUERY, description = "Page, from 0",
			schema = @Schema(type = "integer", minimum = "0", maximum = "999999999", defaultValue = "0",
					examples = "0"))
	@Parameter(name = "size", in = ParameterIn.QUERY, description = "Hits on a page; more than 100 is treated as 100",
			schema = @Schema(type = "integer", minimum = "1", maximum = "999999999", defaultValue = "20",
					examples = "20"))
	SearchPage search(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> values) {
		Parameters parameters = new Parameters(values, Set.of("q", "kind", "page", "size"));
		String words = parameters.needWords();
		Optional<Kind> kind = parameters.oneOf("kind", Kind.class);
		Pageable page = parameters.page(Sort.unsorted());
		parameters.rejectMistakes();
		return this.search.find(words, kind, page);
	}

	@GetMapping("/suggestions")
	@Operation(operationId = "suggest", summary = "Complete what is being typed",
			description = "At most ten records whose names hold the words, the last of which may be unfinished. Meant to be called after each key.")
	@Parameter(name = "q", in = ParameterIn.QUERY, required = true, example = "black be",
			description = "What has been typed so far",
			schema = @Schema(type = "string", minLength = 1, maxLength = Parameters.LONGEST_QUERY))
	@Parameter(name = "kind", in = ParameterIn.QUERY,
			description = "Only records of this kind, in capitals or small letters",
			schema = @Schema(implementation = Kind.class, examples = "FORM"))
	Suggestions suggest(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> values) {
		Parameters parameters = new Parameters(values, Set.of("q", "kind"));
		String words = parameters.needWords();
		Optional<Kind> kind = parameters.oneOf("kind", Kind.class);
		parameters.rejectMistakes();
		return new Suggestions(this.search.suggest(words, kind));
	}

}
