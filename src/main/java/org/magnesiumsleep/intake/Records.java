package org.magnesiumsleep.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.magnesiumsleep.food.Food;
import org.magnesiumsleep.food.FoodRepository;
import org.magnesiumsleep.form.Form;
import org.magnesiumsleep.form.FormRepository;
import org.magnesiumsleep.safety.SafetyNote;
import org.magnesiumsleep.safety.SafetyNoteRepository;

/** The records that a request names, by slug; what does not exist is missing. */
record Records(Map<String, Form> forms, Map<String, Food> foods, Map<String, SafetyNote> safetyNotes) {

	/** Finds them, with one query for each kind that the request names. */
	@Component
	static class Finder {

		private final FormRepository forms;

		private final FoodRepository foods;

		private final SafetyNoteRepository safetyNotes;

		Finder(FormRepository forms, FoodRepository foods, SafetyNoteRepository safetyNotes) {
			this.forms = forms;
			this.foods = foods;
			this.safetyNotes = safetyNotes;
		}

		Records namedIn(IntakeCheckRequest request) {
			IntakeCheckRequest.Diet diet = request.diet();
			return new Records(
					find(slugs(request.supplements(), IntakeCheckRequest.Supplement::form), this.forms::findBySlugIn,
							Form::slug),
					find(slugs((diet != null) ? diet.foods() : null, IntakeCheckRequest.Eaten::food),
							this.foods::findBySlugIn, Food::slug),
					find(slugs(request.considerations(), Function.identity()), this.safetyNotes::findConsiderations,
							SafetyNote::slug));
		}

		private static <T> List<String> slugs(@Nullable List<@Nullable T> parts, Function<T, @Nullable String> slug) {
			return Stream.ofNullable(parts)
				.flatMap(List::stream)
				.filter(Objects::nonNull)
				.map(slug)
				.filter(Objects::nonNull)
				.distinct()
				.toList();
		}

		private static <R> Map<String, R> find(Collection<String> slugs, Function<Collection<String>, List<R>> query,
				Function<R, String> slug) {
			return slugs.isEmpty() ? Map.of()
					: query.apply(slugs).stream().collect(Collectors.toMap(slug, Function.identity()));
		}

	}

}
