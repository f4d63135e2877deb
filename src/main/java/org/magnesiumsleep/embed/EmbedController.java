package org.magnesiumsleep.embed;

import java.util.List;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.magnesiumsleep.web.Problem;

/** Serves cards for iframes. A list takes the parameters of the list in the API. */
@Controller
@RequestMapping(path = "/embed", produces = MediaType.TEXT_HTML_VALUE)
class EmbedController {

	private static final String MOST_ON_A_CARD = "100";

	private final Cards cards;

	EmbedController(Cards cards) {
		this.cards = cards;
	}

	@GetMapping("/{collection:[a-z-]+}")
	String list(@PathVariable String collection, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		CardKind kind = kind(collection);
		MultiValueMap<String, String> selection = new LinkedMultiValueMap<>(parameters);
		Theme theme = Theme.takenFrom(selection);
		if (selection.isEmpty()) {
			selection.putAll(kind.selection());
		}
		selection.computeIfAbsent("size", (name) -> List.of(MOST_ON_A_CARD));
		Cards.Described described = this.cards.describedPage(collection, selection).orElseThrow();
		model.addAttribute("list", described.list()).addAttribute("linkedData", described.linkedData());
		kind.list().addTo(model, theme);
		return "embed/" + collection;
	}

	@GetMapping("/{collection:[a-z-]+}/{slug}")
	String card(@PathVariable String collection, @PathVariable String slug,
			@RequestParam MultiValueMap<String, String> parameters, Model model) {
		CardKind kind = kind(collection);
		Theme theme = Theme.only(parameters);
		Map<String, Object> record = this.cards.record(collection, slug)
			.orElseThrow(
					() -> Problem.notFound("There is no such card. The list of cards one level up has all of them."));
		model.addAttribute("record", record).addAttribute("linkedData", this.cards.linkedData(collection, slug));
		kind.card(record).addTo(model, theme);
		return "embed/" + kind.template();
	}

	private static CardKind kind(String collection) {
		return CardKind.of(collection)
			.orElseThrow(() -> Problem.notFound("There are no such cards. The home page shows those that there are."));
	}

}
