package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.reference.Authority;
import org.magnesiumsleep.reference.Basis;
import org.magnesiumsleep.reference.LifeStage;
import org.magnesiumsleep.reference.Sex;

/**
 * The request of a conformance vector, with the defaults of the contract, as what the
 * calculation takes.
 */
record VectorRequest(Profile profile, @Nullable Authority authority, @Nullable Day diet,
		@Nullable List<Dose> supplements, @Nullable List<String> considerations) {

	record Profile(@Nullable Integer ageYears, @Nullable Integer ageMonths, @Nullable Sex sex,
			@Nullable LifeStage lifeStage) {

	}

	record Day(@Nullable BigDecimal magnesiumMg, @Nullable List<Eaten> foods, @Nullable Boolean complete) {

	}

	record Eaten(String food, @Nullable String portion, @Nullable BigDecimal quantity, @Nullable BigDecimal grams) {

	}

	record Dose(@Nullable String form, BigDecimal amountMg, @Nullable Basis basis, @Nullable Integer timesPerDay) {

	}

	Person person() {
		int months = (this.profile.ageMonths != null) ? this.profile.ageMonths : this.profile.ageYears * 12;
		return new Person(months, this.profile.sex, orDefault(this.profile.lifeStage, LifeStage.NONE));
	}

	Selection selection(VectorRecords records) {
		return records.groups().select(person(), orDefault(this.authority, Authority.NIH));
	}

	IntakeResult check(ReferenceGroup group, VectorRecords records) {
		return IntakeCheck.of(group, (this.diet != null) ? diet(this.diet, records) : Diet.unknown(),
				orEmpty(this.supplements).map((dose) -> supplement(dose, records)).toList(),
				orEmpty(this.considerations).map(records::consideration).toList());
	}

	private static Diet diet(Day day, VectorRecords records) {
		List<Item> items = new ArrayList<>();
		if (day.magnesiumMg != null) {
			items.add(Item.entered(Interval.exactly(new Milligrams(day.magnesiumMg))));
		}
		orEmpty(day.foods).map((eaten) -> food(eaten, records).item()).forEach(items::add);
		if (items.isEmpty()) {
			return Diet.unknown();
		}
		boolean noFoods = orEmpty(day.foods).findAny().isEmpty();
		return orDefault(day.complete, noFoods) ? Diet.complete(items) : Diet.incomplete(items);
	}

	private static FoodEaten food(Eaten eaten, VectorRecords records) {
		VectorRecords.Food food = records.food(eaten.food);
		boolean byPortion = eaten.portion != null;
		return new FoodEaten(food.slug(), food.name(), food.magnesiumMgPer100g(),
				byPortion ? records.grams(eaten.food, eaten.portion) : eaten.grams,
				byPortion ? orDefault(eaten.quantity, BigDecimal.ONE) : null, List.of("usda-sr28"));
	}

	private static Supplement supplement(Dose dose, VectorRecords records) {
		return new Supplement((dose.form != null) ? records.form(dose.form) : null, dose.amountMg,
				orDefault(dose.basis, Basis.UNSPECIFIED), orDefault(dose.timesPerDay, 1));
	}

	private static <T> T orDefault(@Nullable T value, T other) {
		return (value != null) ? value : other;
	}

	private static <T> Stream<T> orEmpty(@Nullable List<T> list) {
		return Stream.ofNullable(list).flatMap(List::stream);
	}

}
