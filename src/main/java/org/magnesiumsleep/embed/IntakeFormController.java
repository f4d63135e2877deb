package org.magnesiumsleep.embed;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.magnesiumsleep.intake.IntakeChecks;
import org.magnesiumsleep.web.Problem;

/**
 * The intake check as a form. The answer to a POST holds the filled form beside the
 * result: nothing is stored, so reloading sends the same entries again and gives the same
 * result.
 */
@Controller
@RequestMapping(path = "/embed/intake-check", produces = MediaType.TEXT_HTML_VALUE)
class IntakeFormController {

	private static final Function<Map<String, Object>, String> SLUG = (record) -> String.valueOf(record.get("slug"));

	private static final String VIEW = "embed/intake-check";

	private final IntakeChecks checks;

	private final Cards cards;

	private final JsonMapper json;

	IntakeFormController(IntakeChecks checks, Cards cards, JsonMapper json) {
		this.checks = checks;
		this.cards = cards;
		this.json = json;
	}

	@GetMapping
	String form(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		return show(new IntakeForm(Map.of()), Theme.only(parameters), model);
	}

	@PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	String check(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
		MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(parameters);
		Theme theme = Theme.takenFrom(typed);
		IntakeForm form = new IntakeForm(typed);
		Optional<Map<String, Object>> answer = answer(form);
		if (answer.isPresent()) {
			model.addAttribute("answer", answer.get())
				.addAttribute("rails", Rails.of(answer.get()))
				.addAttribute("warned", isWarned(answer.get()))
				.addAttribute("state", "Result");
		}
		else {
			model.addAttribute("state", "Error");
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		return show(form, theme, model);
	}

	/** The answer, or nothing where the form then says what is wrong. */
	private Optional<Map<String, Object>> answer(IntakeForm form) {
		try {
			Map<String, Object> answer = this.cards.read(this.checks.answer(form.request(this.json)));
			return form.errors().isEmpty() ? Optional.of(answer) : Optional.empty();
		}
		catch (Problem problem) {
			if (problem.mistakes().isEmpty()) {
				throw problem;
			}
			form.reject(problem.mistakes());
			return Optional.empty();
		}
	}

	private String show(IntakeForm form, Theme theme, Model model) {
		MultiValueMap<String, String> nih = new LinkedMultiValueMap<>(CardKind.REFERENCE_RANGES.selection());
		model.addAttribute("form", form)
			.addAttribute("ranges", this.cards.page("reference-ranges", nih).orElseThrow())
			.addAttribute("foods",
					options("foods", "namedInArticles", "true", IntakeFormController::helping,
							(food) -> title("foods", food) + ", " + portion(food)))
			.addAttribute("forms", options("forms", "route", "ORAL", SLUG, (one) -> title("forms", one)))
			.addAttribute("groups", notes("AT_RISK_GROUP"))
			.addAttribute("medicines", notes("MEDICATION_INTERACTION"));
		Card.INTAKE_CHECK.addTo(model, theme);
		model.addAttribute("api", "/api/v1/reference-ranges?authority=NIH");
		return VIEW;
	}

	/** Who was warned should ask first what to eat, too. */
	private static boolean isWarned(Map<String, Object> answer) {
		return ((List<?>) Objects.requireNonNull(answer.get("findings"))).stream()
			.map((finding) -> (Map<?, ?>) finding)
			.anyMatch((finding) -> finding.get("safetyNote") != null && "WARNING".equals(finding.get("severity")));
	}

	private Map<String, String> notes(String kind) {
		return options("safety-notes", "kind", kind, SLUG, (note) -> title("safety-notes", note));
	}

	/** What a field offers, by the value that it sends, in the order of the names. */
	private Map<String, String> options(String collection, String filter, String wanted,
			Function<Map<String, Object>, String> value, Function<Map<String, Object>, String> name) {
		MultiValueMap<String, String> selection = new LinkedMultiValueMap<>();
		selection.set(filter, wanted);
		selection.set("size", "100");
		Map<String, String> options = new LinkedHashMap<>();
		this.cards.page(collection, selection)
			.orElseThrow()
			.records()
			.stream()
			.sorted(Comparator.comparing(name))
			.forEach((record) -> options.put(value.apply(record), name.apply(record)));
		return options;
	}

	private static String title(String collection, Map<String, Object> record) {
		return CardKind.of(collection).orElseThrow().title(record);
	}

	private static String helping(Map<String, Object> food) {
		return food.get("slug") + IntakeForm.HELPING + portion(food);
	}

	private static String portion(Map<String, Object> food) {
		Map<?, ?> portion = (Map<?, ?>) ((List<?>) Objects.requireNonNull(food.get("portions"))).get(0);
		return String.valueOf(portion.get("label"));
	}

}
