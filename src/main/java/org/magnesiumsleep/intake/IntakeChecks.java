package org.magnesiumsleep.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.magnesiumsleep.intake.calculation.Consideration;
import org.magnesiumsleep.intake.calculation.Diet;
import org.magnesiumsleep.intake.calculation.IntakeCheck;
import org.magnesiumsleep.intake.calculation.IntakeResult;
import org.magnesiumsleep.intake.calculation.Person;
import org.magnesiumsleep.intake.calculation.ReferenceGroup;
import org.magnesiumsleep.intake.calculation.ReferenceGroups;
import org.magnesiumsleep.intake.calculation.Selection;
import org.magnesiumsleep.intake.calculation.Supplement;
import org.magnesiumsleep.reference.Authority;
import org.magnesiumsleep.web.ContentChanged;
import org.magnesiumsleep.web.KeepContent;
import org.magnesiumsleep.web.Kept;
import org.magnesiumsleep.web.Mistake;
import org.magnesiumsleep.web.Problem;
import org.magnesiumsleep.web.StrictJson;

/** Brings together what the calculation needs from the records, and shows its result. */
@Component
public class IntakeChecks {

	/** Foods that a request may have. */
	public static final int MOST_FOODS = 200;

	/** Supplements that a request may have. */
	public static final int MOST_SUPPLEMENTS = 50;

	private final StrictJson json;

	private final Kept<Records> records;

	private final MeterProvider<Counter> answered;

	private final Counter refused;

	IntakeChecks(StrictJson json, Records.Reader reader, MeterRegistry meters) {
		this.json = json;
		this.records = new Kept<>(reader::read);
		this.answered = Counter.builder("intake.checks")
			.description("Intake checks by their two statuses")
			.withRegistry(meters);
		this.refused = Counter.builder("intake.checks.refused")
			.description("Intake checks with mistakes")
			.register(meters);
	}

	/**
	 * The answer to a request in JSON, to be shown as JSON or by its names.
	 * @throws Problem with all mistakes at once where there are any
	 */
	public Object answer(byte[] request) {
		try {
			return answer(this.json.read(request, IntakeCheckRequest.class));
		}
		catch (Problem problem) {
			throw counted(problem);
		}
	}

	/**
	 * The answer to the body of a request.
	 * @throws Problem with all mistakes at once where there are any
	 */
	IntakeCheckView answer(InputStream body) throws IOException {
		try {
			return answer(this.json.read(body, IntakeCheckRequest.class));
		}
		catch (Problem problem) {
			throw counted(problem);
		}
	}

	private Problem counted(Problem problem) {
		this.refused.increment(problem.getStatusCode().is4xxClientError() ? 1 : 0);
		return problem;
	}

	private IntakeCheckView answer(StrictJson.Body<IntakeCheckRequest> read) {
		IntakeCheckRequest request = read.value();
		List<Mistake> mistakes = new ArrayList<>(read.mistakes());
		if (request == null) {
			throw Problem.invalidBody(mistakes);
		}
		Records known = this.records.get();
		RequestReader reader = new RequestReader(known, mistakes);
		Optional<Person> person = reader.person(request.profile());
		Diet diet = reader.diet(request.diet());
		List<Supplement> supplements = reader.supplements(request.supplements());
		List<Consideration> considerations = reader.considerations(request.considerations());
		Optional<ReferenceGroup> group = person
			.flatMap((somebody) -> group(known.groups(), somebody, request.authority(), mistakes));
		if (person.isEmpty() || group.isEmpty() || !mistakes.isEmpty()) {
			throw Problem.invalidBody(mistakes);
		}
		IntakeResult result = IntakeCheck.of(group.get(), diet, supplements, considerations);
		this.answered
			.withTags("adequacy", result.adequacy().status().name(), "limit", result.supplementLimit().status().name())
			.increment();
		return IntakeCheckView.of(person.get(), result, known);
	}

	@EventListener(ContentChanged.class)
	@Order(0)
	void forget() {
		this.records.forget();
	}

	@EventListener(KeepContent.class)
	void keep() {
		this.records.get();
	}

	private static Optional<ReferenceGroup> group(ReferenceGroups groups, Person person, @Nullable Authority authority,
			List<Mistake> mistakes) {
		Selection selection = groups.select(person, (authority != null) ? authority : Authority.NIH);
		if (selection instanceof Selection.Refused refused) {
			refused.mistakes().forEach((mistake) -> mistakes.add(Mistake.inBody(mistake.pointer(), mistake.detail())));
			return Optional.empty();
		}
		return Optional.of(((Selection.Found) selection).group());
	}

}
