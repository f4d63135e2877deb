package org.magnesiumsleep.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.food.FoodComposition;
import org.magnesiumsleep.intake.calculation.Compound;
import org.magnesiumsleep.intake.calculation.Consideration;
import org.magnesiumsleep.intake.calculation.Diet;
import org.magnesiumsleep.intake.calculation.FoodEaten;
import org.magnesiumsleep.intake.calculation.Interval;
import org.magnesiumsleep.intake.calculation.Item;
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

	private final Records records;

	private final List<Mistake> mistakes;

	private final NavigableSet<String> wrong;

	/**
	 * Begins to read.
	 * @param records what the request may name
	 * @param mistakes the mistakes that are known so far; new ones are added
	 */
	RequestReader(Records records, List<Mistake> mistakes) {
		this.records = records;
		this.mistakes = mistakes;
		this.wrong = mistakes.stream()
			.map((mistake) -> String.valueOf(mistake.pointer()))
			.collect(Collectors.toCollection(TreeSet::new));
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
		if (isWrong("/profile/sex") || isWrong("/profile/lifeStage")) {
			return Optional.empty();
		}
		IntakeCheckRequest.PersonSex sex = profile.sex();
		LifeStage lifeStage = profile.lifeStage();
		return Optional.of(new Person((years != null) ? years * 12 : Objects.requireNonNull(months),
				(sex != null) ? Sex.valueOf(sex.name()) : null, (lifeStage != null) ? lifeStage : LifeStage.NONE));
	}

	Diet diet(IntakeCheckRequest.@Nullable Diet diet) {
		if (diet == null) {
			return Diet.unknown();
		}
		List<Item> items = new ArrayList<>();
		BigDecimal known = diet.magnesiumMg();
		if (known != null && !isWrong("/diet/magnesiumMg")) {
			items.add(Item.entered(Interval.exactly(new Milligrams(known))));
		}
		List<IntakeCheckRequest.@Nullable Eaten> foods = entries(diet.foods(), "/diet/foods");
		for (int index = 0; index < foods.size(); index++) {
			IntakeCheckRequest.Eaten eaten = foods.get(index);
			if (eaten != null) {
				food(eaten, "/diet/foods/" + index).ifPresent((food) -> items.add(food.item()));
			}
			else {
				miss("/diet/foods/" + index, "Must be an object.");
			}
		}
		boolean nothing = known == null && foods.isEmpty() && !isWrong("/diet/magnesiumMg") && !isWrong("/diet/foods");
		if (nothing && Boolean.TRUE.equals(diet.complete())) {
			reject("/diet/complete",
					"Give magnesiumMg or foods too, or leave complete out: nothing is known of the diet.");
		}
		if (items.isEmpty()) {
			return Diet.unknown();
		}
		boolean complete = (diet.complete() != null) ? diet.complete() : foods.isEmpty();
		return complete ? Diet.complete(items) : Diet.incomplete(items);
	}

	private Optional<FoodEaten> food(IntakeCheckRequest.Eaten eaten, String pointer) {
		int before = this.mistakes.size();
		String slug = eaten.food();
		FoodComposition food = (slug != null) ? this.records.foods().get(slug) : null;
		if (slug != null && food == null) {
			reject(pointer + "/food", "There is no such food; /api/v1/foods lists the slugs.");
		}
		if ((eaten.portion() == null) == (eaten.grams() == null)) {
			if (!isWrong(pointer + "/portion") && !isWrong(pointer + "/grams")) {
				reject(pointer, "Give exactly one of portion and grams.");
			}
		}
		else if (eaten.grams() != null && eaten.quantity() != null) {
			reject(pointer + "/quantity", "Leave quantity out: it counts portions, and grams are given.");
		}
		BigDecimal grams = eaten.grams();
		if (food != null && eaten.portion() != null) {
			grams = food.grams(eaten.portion()).orElse(null);
			if (grams == null) {
				reject(pointer + "/portion", "This food has no such portion; %s.".formatted(portions(food)));
			}
		}
		if (food == null || grams == null || this.mistakes.size() > before || hasMistakeIn(pointer)) {
			return Optional.empty();
		}
		BigDecimal quantity = (eaten.quantity() != null) ? eaten.quantity() : BigDecimal.ONE;
		return Optional.of(new FoodEaten(food.slug(), food.name(), food.magnesiumMgPer100g(), grams,
				(eaten.portion() != null) ? quantity : null, List.of(food.source())));
	}

	private static String portions(FoodComposition food) {
		return food.portions().isEmpty() ? "it has none, so give grams"
				: "it has '" + String.join("', '", food.portions().keySet()) + "'";
	}

	List<Consideration> considerations(@Nullable List<@Nullable String> slugs) {
		List<Consideration> read = new ArrayList<>();
		List<@Nullable String> entries = entries(slugs, "/considerations");
		for (int index = 0; index < entries.size(); index++) {
			String slug = entries.get(index);
			Consideration consideration = (slug != null) ? this.records.considerations().get(slug) : null;
			if (consideration != null) {
				read.add(consideration);
			}
			else if (slug == null) {
				miss("/considerations/" + index, "Must be a text.");
			}
			else {
				reject("/considerations/" + index,
						"There is no such consideration; /api/v1/safety-notes lists the slugs, of kind AT_RISK_GROUP and MEDICATION_INTERACTION.");
			}
		}
		return read;
	}

	List<Supplement> supplements(@Nullable List<IntakeCheckRequest.@Nullable Supplement> supplements) {
		List<Supplement> read = new ArrayList<>();
		List<IntakeCheckRequest.@Nullable Supplement> entries = entries(supplements, "/supplements");
		for (int index = 0; index < entries.size(); index++) {
			IntakeCheckRequest.Supplement supplement = entries.get(index);
			if (supplement != null) {
				supplement(supplement, "/supplements/" + index).ifPresent(read::add);
			}
			else {
				miss("/supplements/" + index, "Must be an object.");
			}
		}
		return read;
	}

	private Optional<Supplement> supplement(IntakeCheckRequest.Supplement supplement, String pointer) {
		Basis basis = (supplement.basis() != null) ? supplement.basis() : Basis.UNSPECIFIED;
		String slug = supplement.form();
		Compound form = (slug != null) ? this.records.forms().get(slug) : null;
		if (slug != null && form == null) {
			return reject(pointer + "/form", "There is no such form; /api/v1/forms lists the slugs.");
		}
		if (form == null && basis != Basis.ELEMENTAL && !isWrong(pointer + "/basis") && !isWrong(pointer + "/form")) {
			return reject(pointer + "/form",
					"Give the form, or the basis ELEMENTAL if the label states magnesium itself.");
		}
		BigDecimal amount = supplement.amountMg();
		Integer times = supplement.timesPerDay();
		if (amount == null || hasMistakeIn(pointer)) {
			return Optional.empty();
		}
		return Optional.of(new Supplement(form, amount, basis, (times != null) ? times : 1));
	}

	/** What a list has; of one that is too long the entries do not count. */
	private <T extends @Nullable Object> List<T> entries(@Nullable List<T> list, String pointer) {
		return (list != null && !isWrong(pointer)) ? list : List.of();
	}

	/** An entry that is not there or could not be read, which then has been said. */
	private void miss(String pointer, String wanted) {
		if (!isWrong(pointer)) {
			reject(pointer, wanted);
		}
	}

	private boolean hasMistakeIn(String pointer) {
		String next = this.wrong.ceiling(pointer + "/");
		return next != null && next.startsWith(pointer + "/");
	}

	private boolean isWrong(String pointer) {
		return this.wrong.contains(pointer);
	}

	private <T> Optional<T> reject(String pointer, String detail) {
		this.mistakes.add(Mistake.inBody(pointer, detail));
		this.wrong.add(pointer);
		return Optional.empty();
	}

}
