package org.magnesiumsleep.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.form.Form;
import org.magnesiumsleep.intake.calculation.Compound;
import org.magnesiumsleep.intake.calculation.Diet;
import org.magnesiumsleep.intake.calculation.Interval;
import org.magnesiumsleep.intake.calculation.Milligrams;
import org.magnesiumsleep.intake.calculation.Person;
import org.magnesiumsleep.intake.calculation.Supplement;
import org.magnesiumsleep.reference.Basis;
import org.magnesiumsleep.reference.LifeStage;
import org.magnesiumsleep.reference.Sex;
import org.magnesiumsleep.web.Mistake;

/**
 * Turns a request into what the calculation takes, and notes every mistake that the types
 * and ranges of the single values cannot show. A part with a mistake is left out.
 */
final class RequestReader {

	private final Map<String, Form> forms;

	private final List<Mistake> mistakes;

	/**
	 * Begins to read.
	 * @param forms those that the request names, as far as they exist, by slug
	 * @param mistakes the mistakes that are known so far; new ones are added
	 */
	RequestReader(Map<String, Form> forms, List<Mistake> mistakes) {
		this.forms = forms;
		this.mistakes = mistakes;
	}

	Optional<Person> person(IntakeCheckRequest.@Nullable Profile profile) {
		if (profile == null || isWrong("/profile/ageYears") || isWrong("/profile/ageMonths")) {
			return Optional.empty();
		}
		Integer years = profile.ageYears();
		Integer months = profile.ageMonths();
		if ((years == null) == (months == null)) {
			return reject("/profile", "Give exactly one of ageYears and ageMonths.");
		}
		if (years != null && years == 0) {
			return reject("/profile/ageYears",
					"Give ageMonths (0 to 11) instead: the recommendations change within the first year.");
		}
		if (isWrong("/profile/sex") || isWrong("/profile/lifeStage")) {
			return Optional.empty();
		}
		IntakeCheckRequest.PersonSex sex = profile.sex();
		LifeStage lifeStage = profile.lifeStage();
		return Optional.of(new Person((years != null) ? years * 12 : Objects.requireNonNull(months),
				(sex != null) ? Sex.valueOf(sex.name()) : null, (lifeStage != null) ? lifeStage : LifeStage.NONE));
	}

	Diet diet(IntakeCheckRequest.@Nullable Diet diet) {
		BigDecimal known = (diet != null) ? diet.magnesiumMg() : null;
		Boolean complete = (diet != null) ? diet.complete() : null;
		if (known == null) {
			if (Boolean.TRUE.equals(complete) && !isWrong("/diet/magnesiumMg")) {
				reject("/diet/complete", "Give magnesiumMg too, or leave complete out: nothing is known of the diet.");
			}
			return Diet.unknown();
		}
		if (isWrong("/diet/magnesiumMg")) {
			return Diet.unknown();
		}
		Interval amount = Interval.exactly(new Milligrams(known));
		return Boolean.FALSE.equals(complete) ? Diet.incomplete(amount) : Diet.complete(amount);
	}

	List<Supplement> supplements(@Nullable List<IntakeCheckRequest.@Nullable Supplement> supplements) {
		List<Supplement> read = new ArrayList<>();
		for (int index = 0; supplements != null && index < supplements.size(); index++) {
			IntakeCheckRequest.Supplement supplement = supplements.get(index);
			if (supplement != null) {
				supplement(supplement, "/supplements/" + index).ifPresent(read::add);
			}
		}
		return read;
	}

	private Optional<Supplement> supplement(IntakeCheckRequest.Supplement supplement, String pointer) {
		Basis basis = (supplement.basis() != null) ? supplement.basis() : Basis.UNSPECIFIED;
		String slug = supplement.form();
		Form form = (slug != null) ? this.forms.get(slug) : null;
		if (slug != null && form == null) {
			return reject(pointer + "/form", "There is no form '%s'; /api/v1/forms lists the slugs.".formatted(slug));
		}
		if (form == null && basis != Basis.ELEMENTAL && !isWrong(pointer + "/basis") && !isWrong(pointer + "/form")) {
			return reject(pointer + "/form",
					"Give the form, or the basis ELEMENTAL if the label states magnesium itself.");
		}
		BigDecimal amount = supplement.amountMg();
		Integer times = supplement.timesPerDay();
		if (amount == null || this.mistakes.stream()
			.anyMatch((mistake) -> String.valueOf(mistake.pointer()).startsWith(pointer + "/"))) {
			return Optional.empty();
		}
		return Optional
			.of(new Supplement((form != null) ? compound(form) : null, amount, basis, (times != null) ? times : 1));
	}

	private static Compound compound(Form form) {
		return new Compound(form.slug(), form.name(), form.elementalFraction(), form.isTopical(), form.isLaxative(),
				form.isPoorlyAbsorbed());
	}

	private boolean isWrong(String pointer) {
		return this.mistakes.stream().anyMatch((mistake) -> pointer.equals(mistake.pointer()));
	}

	private <T> Optional<T> reject(String pointer, String detail) {
		this.mistakes.add(Mistake.inBody(pointer, detail));
		return Optional.empty();
	}

}
