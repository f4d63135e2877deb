package org.magnesiumsleep.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.magnesiumsleep.edition.EditionRepository;
import org.magnesiumsleep.food.Food;
import org.magnesiumsleep.food.FoodRepository;
import org.magnesiumsleep.intake.calculation.Consideration;
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
public class IntakeChecks {

	private static final Limit MOST_SUGGESTIONS = Limit.of(5);

	private final StrictJson json;

	private final Records.Finder records;

	private final FoodRepository foods;

	private final SourceRepository sources;

	private final EditionRepository editions;

	private final Map<String, ReferenceRangeView> ranges;

	private final ReferenceGroups groups;

	IntakeChecks(StrictJson json, Records.Finder records, FoodRepository foods, SourceRepository sources,
			EditionRepository editions, ReferenceRanges ranges) {
		this.json = json;
		this.records = records;
		this.foods = foods;
		this.sources = sources;
		this.editions = editions;
		this.ranges = ranges.current()
			.stream()
			.collect(Collectors.toMap(ReferenceRangeView::slug, Function.identity()));
		this.groups = new ReferenceGroups(ranges.current().stream().map(IntakeChecks::group).toList());
	}

	/**
	 * The answer to a request in JSON, to be shown as JSON or by its names.
	 * @throws Problem with all mistakes at once where there are any
	 */
	@Transactional(readOnly = true)
	public Object answer(byte[] request) {
		try {
			return answer(new ByteArrayInputStream(request));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/**
	 * The answer to the body of a request.
	 * @throws Problem with all mistakes at once where there are any
	 */
	IntakeCheckView answer(InputStream body) throws IOException {
		StrictJson.Body<IntakeCheckRequest> read = this.json.read(body, IntakeCheckRequest.class);
		IntakeCheckRequest request = read.value();
		List<Mistake> mistakes = new ArrayList<>(read.mistakes());
		if (request == null) {
			throw Problem.invalidBody(mistakes);
		}
		RequestReader reader = new RequestReader(this.records.namedIn(request), mistakes);
		Optional<Person> person = reader.person(request.profile());
		Diet diet = reader.diet(request.diet());
		List<Supplement> supplements = reader.supplements(request.supplements());
		List<Consideration> considerations = reader.considerations(request.considerations());
		Optional<ReferenceGroup> group = person.flatMap((known) -> group(known, request.authority(), mistakes));
		if (person.isEmpty() || group.isEmpty() || !mistakes.isEmpty()) {
			throw Problem.invalidBody(mistakes);
		}
		return view(person.get(), IntakeCheck.of(group.get(), diet, supplements, considerations));
	}

	private Optional<ReferenceGroup> group(Person person, @Nullable Authority authority, List<Mistake> mistakes) {
		Selection selection = this.groups.select(person, (authority != null) ? authority : Authority.NIH);
		if (selection instanceof Selection.Refused refused) {
			refused.mistakes().forEach((mistake) -> mistakes.add(Mistake.inBody(mistake.pointer(), mistake.detail())));
			return Optional.empty();
		}
		return Optional.of(((Selection.Found) selection).group());
	}

	private IntakeCheckView view(Person person, IntakeResult result) {
		List<String> slugs = Stream
			.concat(result.findings().stream().flatMap((finding) -> finding.sources().stream()),
					result.items().stream().flatMap((item) -> item.sources().stream()))
			.distinct()
			.toList();
		Map<String, SourceReference> references = this.sources.findBySlugIn(slugs)
			.stream()
			.map(Source::reference)
			.collect(Collectors.toMap(SourceReference::slug, Function.identity()));
		List<Food> suggested = result.suggestsFoods(person) ? this.foods.findNamedInArticles(MOST_SUGGESTIONS)
				: List.of();
		return IntakeCheckView.of(result, Objects.requireNonNull(this.ranges.get(result.group().slug())), references,
				suggested, this.groups.nextChange(person, result.group()),
				this.editions.findFirstByOrderByNumberDesc().dataVersion());
	}

	private static ReferenceGroup group(ReferenceRangeView range) {
		return new ReferenceGroup(range.slug(), range.authority(), range.scope(), range.group(), range.ageFromMonths(),
				range.ageToMonths(), range.sex(), range.lifeStage(), range.recommendationType(),
				milligrams(range.recommendedMg()), milligrams(range.supplementalUpperLimitMg()),
				range.sources().stream().map(SourceReference::slug).toList());
	}

	private static @Nullable Milligrams milligrams(@Nullable BigDecimal amount) {
		return (amount != null) ? new Milligrams(amount) : null;
	}

}
