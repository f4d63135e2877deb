package org.magnesiumsleep.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.magnesiumsleep.edition.EditionRepository;
import org.magnesiumsleep.form.Form;
import org.magnesiumsleep.form.FormRepository;
import org.magnesiumsleep.intake.calculation.Diet;
import org.magnesiumsleep.intake.calculation.IntakeCheck;
import org.magnesiumsleep.intake.calculation.IntakeResult;
import org.magnesiumsleep.intake.calculation.Milligrams;
import org.magnesiumsleep.intake.calculation.Person;
import org.magnesiumsleep.intake.calculation.ReferenceGroup;
import org.magnesiumsleep.intake.calculation.ReferenceGroups;
import org.magnesiumsleep.intake.calculation.Selection;
import org.magnesiumsleep.intake.calculation.Supplement;
import org.magnesiumsleep.reference.Authority;
import org.magnesiumsleep.reference.ReferenceRangeView;
import org.magnesiumsleep.reference.ReferenceRanges;
import org.magnesiumsleep.source.Source;
import org.magnesiumsleep.source.SourceReference;
import org.magnesiumsleep.source.SourceRepository;
import org.magnesiumsleep.web.Mistake;
import org.magnesiumsleep.web.Problem;
import org.magnesiumsleep.web.StrictJson;

/** Brings together what the calculation needs from the records, and shows its result. */
@Component
class IntakeChecks {

	private final FormRepository forms;

	private final SourceRepository sources;

	private final EditionRepository editions;

	private final Map<String, ReferenceRangeView> ranges;

	private final ReferenceGroups groups;

	IntakeChecks(FormRepository forms, SourceRepository sources, EditionRepository editions, ReferenceRanges ranges) {
		this.forms = forms;
		this.sources = sources;
		this.editions = editions;
		this.ranges = ranges.current()
			.stream()
			.collect(Collectors.toMap(ReferenceRangeView::slug, Function.identity()));
		this.groups = new ReferenceGroups(ranges.current().stream().map(IntakeChecks::group).toList());
	}

	/**
	 * The answer to a request.
	 * @throws Problem with all mistakes at once where there are any
	 */
	IntakeCheckView answer(StrictJson.Body<IntakeCheckRequest> read) {
		IntakeCheckRequest request = read.value();
		List<Mistake> mistakes = new ArrayList<>(read.mistakes());
		if (request == null) {
			throw Problem.invalidBody(mistakes);
		}
		RequestReader reader = new RequestReader(forms(request), mistakes);
		Optional<Person> person = reader.person(request.profile());
		Diet diet = reader.diet(request.diet());
		List<Supplement> supplements = reader.supplements(request.supplements());
		Optional<ReferenceGroup> group = person.flatMap((known) -> group(known, request.authority(), mistakes));
		if (group.isEmpty() || !mistakes.isEmpty()) {
			throw Problem.invalidBody(mistakes);
		}
		return view(IntakeCheck.of(group.get(), diet, supplements));
	}

	private Map<String, Form> forms(IntakeCheckRequest request) {
		List<IntakeCheckRequest.Supplement> supplements = request.supplements();
		List<String> slugs = Stream.ofNullable(supplements)
			.flatMap(List::stream)
			.filter(Objects::nonNull)
			.map(IntakeCheckRequest.Supplement::form)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return slugs.isEmpty() ? Map.of()
				: this.forms.findBySlugIn(slugs).stream().collect(Collectors.toMap(Form::slug, Function.identity()));
	}

	private Optional<ReferenceGroup> group(Person person, @Nullable Authority authority, List<Mistake> mistakes) {
		Selection selection = this.groups.select(person, (authority != null) ? authority : Authority.NIH);
		if (selection instanceof Selection.Refused refused) {
			refused.mistakes().forEach((mistake) -> mistakes.add(Mistake.inBody(mistake.pointer(), mistake.detail())));
			return Optional.empty();
		}
		return Optional.of(((Selection.Found) selection).group());
	}

	private IntakeCheckView view(IntakeResult result) {
		List<String> slugs = result.findings()
			.stream()
			.flatMap((finding) -> finding.sources().stream())
			.distinct()
			.toList();
		Map<String, SourceReference> references = this.sources.findBySlugIn(slugs)
			.stream()
			.map(Source::reference)
			.collect(Collectors.toMap(SourceReference::slug, Function.identity()));
		return IntakeCheckView.of(result, Objects.requireNonNull(this.ranges.get(result.group().slug())), references,
				this.editions.findFirstByOrderByNumberDesc().dataVersion());
	}

	private static ReferenceGroup group(ReferenceRangeView range) {
		return new ReferenceGroup(range.slug(), range.authority(), range.group(), range.ageFromMonths(),
				range.ageToMonths(), range.sex(), range.lifeStage(), range.recommendationType(),
				milligrams(range.recommendedMg()), milligrams(range.supplementalUpperLimitMg()),
				range.sources().stream().map(SourceReference::slug).toList());
	}

	private static @Nullable Milligrams milligrams(@Nullable BigDecimal amount) {
		return (amount != null) ? new Milligrams(amount) : null;
	}

}
