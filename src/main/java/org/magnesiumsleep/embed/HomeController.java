package org.magnesiumsleep.embed;

import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.magnesiumsleep.web.Problem;

/** Serves the home page and the documentation. */
@Controller
class HomeController {

	private static final List<Card> SHOWN = List.of(new Card("Magnesium glycinate", "forms/glycinate"),
			CardKind.FORMS.list(), CardKind.FOODS.list(),
			new Card("A statement about magnesium oxide, checked", "claims/a28"),
			new Card("A trial of magnesium against insomnia, 2012", "studies/abbasi-2012"),
			CardKind.REFERENCE_RANGES.list(), CardKind.FAQS.list(), CardKind.TESTIMONIALS.list(), Card.INTAKE_CHECK);

	private final Manual manual;

	private final EmbedScript script;

	private final ResourceUrlProvider resources;

	HomeController(Manual manual, EmbedScript script, ResourceUrlProvider resources) {
		this.manual = manual;
		this.script = script;
		this.resources = resources;
	}

	@GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
	String home(Model model) {
		model.addAttribute("host", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString())
			.addAttribute("shown", SHOWN)
			.addAttribute("chapters", this.manual.chapters())
			.addAttribute("script", this.resources.getForLookupPath(EmbedScript.PATH))
			.addAttribute("integrity", this.script.integrity());
		return "home";
	}

	@GetMapping(path = "/docs/{name}", produces = MediaType.TEXT_HTML_VALUE)
	String chapter(@PathVariable String name, Model model) {
		Manual.Chapter chapter = this.manual.chapter(name)
			.orElseThrow(() -> Problem.notFound("There is no such page; the home page links to all of them."));
		model.addAttribute("chapter", chapter).addAttribute("chapters", this.manual.chapters());
		return "docs";
	}

}
