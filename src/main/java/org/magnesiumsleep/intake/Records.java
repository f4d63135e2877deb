package org.magnesiumsleep.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.magnesiumsleep.edition.CurrentEdition;
import org.magnesiumsleep.food.FoodComposition;
import org.magnesiumsleep.food.FoodRepository;
import org.magnesiumsleep.form.Form;
import org.magnesiumsleep.form.FormRepository;
import org.magnesiumsleep.intake.calculation.Compound;
import org.magnesiumsleep.intake.calculation.Consideration;
import org.magnesiumsleep.intake.calculation.Milligrams;
import org.magnesiumsleep.intake.calculation.ReferenceGroup;
import org.magnesiumsleep.intake.calculation.ReferenceGroups;
import org.magnesiumsleep.intake.calculation.Severity;
import org.magnesiumsleep.reference.ReferenceRangeView;
import org.magnesiumsleep.reference.ReferenceRanges;
import org.magnesiumsleep.safety.SafetyNote;
import org.magnesiumsleep.safety.SafetyNoteRepository;
import org.magnesiumsleep.source.Source;
import org.magnesiumsleep.source.SourceReference;
import org.magnesiumsleep.source.SourceRepository;

/**
 * All that checks take from the database, of one version of the content. Records stand
 * under their slugs.
 *
 * @param groups the same ranges as the calculation takes them
 * @param suggestions foods that the articles name, most magnesium first
 * @param dataVersion the version
 */
record Records(Map<String, Compound> forms, Map<String, FoodComposition> foods,
		Map<String, Consideration> considerations, Map<String, SourceReference> sources,
		Map<String, ReferenceRangeView> ranges, ReferenceGroups groups,
		List<IntakeCheckView.SuggestionView> suggestions, String dataVersion) {

	/** Reads them all at once, for longer than a request may ask the database. */
	@Component
	@Transactional(readOnly = true, timeout = 60)
	static class Reader {

		private static final Limit MOST_SUGGESTIONS = Limit.of(5);

		private final FormRepository forms;

		private final FoodRepository foods;

		private final SafetyNoteRepository safetyNotes;

		private final SourceRepository sources;

		private final ReferenceRanges ranges;

		private final CurrentEdition edition;

		Reader(FormRepository forms, FoodRepository foods, SafetyNoteRepository safetyNotes, SourceRepository sources,
				ReferenceRanges ranges, CurrentEdition edition) {
			this.forms = forms;
			this.foods = foods;
			this.safetyNotes = safetyNotes;
			this.sources = sources;
			this.ranges = ranges;
			this.edition = edition;
		}

		Records read() {
			List<ReferenceRangeView> current = this.ranges.current();
			return new Records(bySlug(this.forms.findAll(), Form::slug, Reader::compound), this.foods.compositions(),
					bySlug(this.safetyNotes.findConsiderations(), SafetyNote::slug, Reader::consideration),
					bySlug(this.sources.findAll(), Source::slug, Source::reference),
					bySlug(current, ReferenceRangeView::slug, Function.identity()),
					new ReferenceGroups(current.stream().map(Reader::group).toList()),
					this.foods.findNamedInArticles(MOST_SUGGESTIONS)
						.stream()
						.map(IntakeCheckView.SuggestionView::of)
						.toList(),
					this.edition.get().dataVersion());
		}

		private static <E, V> Map<String, V> bySlug(List<E> records, Function<E, String> slug, Function<E, V> value) {
			return records.stream().collect(Collectors.toUnmodifiableMap(slug, value));
		}

		private static Compound compound(Form form) {
			return new Compound(form.slug(), form.name(), form.elementalFraction(), form.isTopical(), form.isLaxative(),
					form.isPoorlyAbsorbed());
		}

		private static Consideration consideration(SafetyNote note) {
			return new Consideration(note.slug(), severity(note), note.message(),
					note.sources().stream().map(Source::slug).toList());
		}

		private static Severity severity(SafetyNote note) {
			return switch (note.severity()) {
				case INFO -> Severity.INFO;
				case CAUTION -> Severity.CAUTION;
				case STOP -> Severity.WARNING;
			};
		}

		private static ReferenceGroup group(ReferenceRangeView range) {
			return new ReferenceGroup(range.slug(), range.authority(), range.scope(), range.group(),
					range.ageFromMonths(), range.ageToMonths(), range.sex(), range.lifeStage(),
					range.recommendationType(), milligrams(range.recommendedMg()),
					milligrams(range.supplementalUpperLimitMg()),
					range.sources().stream().map(SourceReference::slug).toList());
		}

		private static @Nullable Milligrams milligrams(@Nullable BigDecimal amount) {
			return (amount != null) ? new Milligrams(amount) : null;
		}

	}

}
