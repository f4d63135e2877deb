package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.magnesiumsleep.reference.Basis;

/**
 * Requests that a service could get, more of them at the edges than chance would bring.
 */
final class RandomRequests {

	private static final List<ReferenceGroup> GROUPS = Stream
		.concat(TestGroups.nih().stream(),
				Stream.of(TestGroups.UK_MEN, TestGroups.EFSA_WOMEN, TestGroups.EFSA_PREGNANCY))
		.toList();

	private static final List<Compound> SWALLOWED = List.of(compound("glycinate", "0.141", false, false, false),
			compound("citrate", "0.1616", false, true, false), compound("oxide", "0.603", false, true, true),
			compound("half", "0.5", false, false, true), compound("metal", "1", false, false, false));

	private static final List<Compound> ON_THE_SKIN = List.of(compound("epsom-salt", "0.0986", true, true, true),
			compound("chloride-spray", "0.1196", true, false, false));

	private static final List<Consideration> CONSIDERATIONS = List.of(consideration("kidney-disease", Severity.WARNING),
			consideration("heart-block", Severity.WARNING), consideration("bisphosphonates", Severity.CAUTION),
			consideration("older-adults", Severity.INFO));

	final Random random;

	RandomRequests(long seed) {
		this.random = new Random(seed);
	}

	List<Request> list(int size) {
		return Stream.generate(this::request).limit(size).toList();
	}

	private Request request() {
		ReferenceGroup group = any(GROUPS);
		return new Request(group, diet(group),
				Stream.generate(() -> supplement(group)).limit(this.random.nextInt(5)).toList(),
				Stream.generate(() -> any(CONSIDERATIONS)).limit(this.random.nextInt(4)).toList());
	}

	Diet diet(ReferenceGroup group) {
		List<Item> items = Stream.generate(() -> eaten(group)).limit(this.random.nextInt(6)).toList();
		if (items.isEmpty()) {
			return Diet.unknown();
		}
		return this.random.nextBoolean() ? Diet.complete(items) : Diet.incomplete(items);
	}

	Item eaten(ReferenceGroup group) {
		return switch (this.random.nextInt(3)) {
			case 0 -> Item.entered(
					Interval.exactly(new Milligrams((this.random.nextInt(8) == 0) ? BigDecimal.ZERO : amount(group))));
			case 1 -> food(amount(group), null).item();
			default -> food(decimal(1, 300), decimal(1, 400)).item();
		};
	}

	private FoodEaten food(BigDecimal grams, @Nullable BigDecimal portions) {
		return new FoodEaten("usda-12061", "Almonds", decimal(0, 600), grams, portions, List.of("usda-sr28"));
	}

	Supplement supplement(ReferenceGroup group) {
		return (this.random.nextInt(6) == 0) ? topical() : supplement(group, 1 + this.random.nextInt(24));
	}

	Supplement supplement(ReferenceGroup group, int timesPerDay) {
		int times = (this.random.nextInt(3) > 0) ? 1 : timesPerDay;
		Basis basis = any(List.of(Basis.values()));
		Compound compound = (basis == Basis.ELEMENTAL && this.random.nextBoolean()) ? null : any(SWALLOWED);
		return new Supplement(compound, amount(group), basis, times);
	}

	Supplement topical() {
		return new Supplement(any(ON_THE_SKIN), decimal(1, 10000), any(List.of(Basis.values())),
				1 + this.random.nextInt(24));
	}

	/** Often a figure of the group, just beside it or a half of it. */
	private BigDecimal amount(ReferenceGroup group) {
		Milligrams figure = (group.supplementalUpperLimit() != null && this.random.nextBoolean())
				? group.supplementalUpperLimit() : group.recommended();
		return switch (this.random.nextInt(6)) {
			case 0 -> figure.value();
			case 1 -> figure.value().add(new BigDecimal(any(List.of("0.01", "-0.01", "0.000000001", "-0.000000001"))));
			case 2 -> figure.value().divide(BigDecimal.valueOf(2));
			default -> decimal(1, 40000);
		};
	}

	private BigDecimal decimal(int from, int to) {
		return BigDecimal.valueOf(from + this.random.nextInt(to - from + 1), this.random.nextInt(3));
	}

	Request shuffled(Request request) {
		Diet diet = new Diet(shuffled(request.diet().items()), request.diet().knowledge());
		return new Request(request.group(), diet, shuffled(request.supplements()), shuffled(request.considerations()));
	}

	private <T> List<T> shuffled(List<T> list) {
		List<T> shuffled = new ArrayList<>(list);
		Collections.shuffle(shuffled, this.random);
		return shuffled;
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private static Compound compound(String name, String fraction, boolean topical, boolean laxative,
			boolean poorlyAbsorbed) {
		return new Compound(name, name, new BigDecimal(fraction), topical, laxative, poorlyAbsorbed);
	}

	private static Consideration consideration(String slug, Severity severity) {
		return new Consideration(slug, severity, "About " + slug + ".", List.of("source-of-" + slug));
	}

	record Request(ReferenceGroup group, Diet diet, List<Supplement> supplements, List<Consideration> considerations) {

		IntakeResult check() {
			return IntakeCheck.of(this.group, this.diet, this.supplements, this.considerations);
		}

		Request with(Diet other) {
			return new Request(this.group, other, this.supplements, this.considerations);
		}

		Request with(List<Supplement> others) {
			return new Request(this.group, this.diet, others, this.considerations);
		}

		Request plus(Supplement... others) {
			return with(Stream.concat(this.supplements.stream(), Stream.of(others)).toList());
		}

	}

}
