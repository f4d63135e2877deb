package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.magnesiumsleep.reference.Authority;
import org.magnesiumsleep.reference.Basis;
import org.magnesiumsleep.reference.LifeStage;
import org.magnesiumsleep.reference.Sex;

/**
 * How long a check takes once the records are there: choosing the group, working out
 * every item, both comparisons, all findings and the next change.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class IntakeCheckBenchmark {

	/** As many rows as the service has. */
	private final ReferenceGroups groups = new ReferenceGroups(
			Stream.of(Authority.values()).flatMap(IntakeCheckBenchmark::rows).limit(75).toList());

	private final Person person = new Person(12 * 28, Sex.FEMALE, LifeStage.NONE);

	private final List<FoodEaten> day = List.of(portions("08120", "Oatmeal, cooked", "27", "234", "1"),
			portions("09040", "Bananas, raw", "27", "118", "1"), portions("12063", "Almonds", "279", "28.35", "1"),
			portions("01077", "Milk, whole", "10", "244", "0.5"), grams("14209", "Coffee, brewed", "3", "474"),
			portions("20081", "Bread, whole wheat", "76.6", "32", "2"), grams("01009", "Cheddar", "27", "30"),
			portions("11457", "Spinach, raw", "79", "30", "1"), grams("11529", "Tomatoes, raw", "11", "123"),
			portions("09037", "Avocados, raw", "29", "50", "1.5"), grams("15076", "Salmon, raw", "29", "150"),
			portions("20037", "Rice, brown, cooked", "39", "202", "0.75"), grams("11091", "Broccoli", "21", "156"),
			portions("16014", "Beans, black, cooked", "70", "172", "0.5"), grams("01116", "Yogurt, plain", "12", "170"),
			portions("12014", "Pumpkin seeds", "592", "28.35", "0.5"), grams("09003", "Apples, raw", "5", "182"),
			portions("19904", "Chocolate, dark", "228", "28.35", "1"), grams("04053", "Oil, olive", "0", "13.5"),
			portions("14429", "Water, tap", "1", "237", "6"));

	private final List<Supplement> supplements = List.of(new Supplement(null, new BigDecimal("50"), Basis.ELEMENTAL, 1),
			supplement("glycinate", "Magnesium glycinate", "0.141", false, false, "200", Basis.UNSPECIFIED, 1),
			supplement("citrate", "Magnesium citrate", "0.1616", true, false, "625.5", Basis.COMPOUND, 2),
			supplement("oxide", "Magnesium oxide", "0.603", true, true, "100", Basis.ELEMENTAL, 1),
			new Supplement(
					new Compound("epsom-salt", "Epsom salt (bath)", new BigDecimal("0.0986"), true, false, false),
					new BigDecimal("10000"), Basis.COMPOUND, 1));

	private final List<Consideration> considerations = Stream.of("kidney-disease", "tetracycline-antibiotics")
		.map((slug) -> new Consideration(slug, Severity.WARNING, "Keep them some hours apart.", List.of("iom-1997")))
		.toList();

	/** A day of 20 foods, 5 supplements and 2 considerations. */
	@Benchmark
	public Answer twentyFoodsAndFiveSupplements() {
		return check(Diet.incomplete(this.day.stream().map(FoodEaten::item).toList()), this.supplements,
				this.considerations);
	}

	/** Nothing but the profile. */
	@Benchmark
	public Answer profileOnly() {
		return check(Diet.unknown(), List.of(), List.of());
	}

	private Answer check(Diet diet, List<Supplement> taken, List<Consideration> considered) {
		ReferenceGroup group = ((Selection.Found) this.groups.select(this.person, Authority.NIH)).group();
		return new Answer(IntakeCheck.of(group, diet, taken, considered), this.groups.nextChange(this.person, group));
	}

	/** The NIH rows as those of the authority. */
	private static Stream<ReferenceGroup> rows(Authority authority) {
		return TestGroups.nih()
			.stream()
			.map((row) -> new ReferenceGroup(authority + "-" + row.slug(), authority, row.scope(), row.label(),
					row.ageFromMonths(), row.ageToMonths(), row.sex(), row.lifeStage(), row.type(), row.recommended(),
					row.supplementalUpperLimit(), row.sources()));
	}

	private static FoodEaten portions(String number, String name, String per100g, String grams, String portions) {
		return new FoodEaten("usda-" + number, name, new BigDecimal(per100g), new BigDecimal(grams),
				new BigDecimal(portions), List.of("usda-sr28"));
	}

	private static FoodEaten grams(String number, String name, String per100g, String grams) {
		return new FoodEaten("usda-" + number, name, new BigDecimal(per100g), new BigDecimal(grams), null,
				List.of("usda-sr28"));
	}

	private static Supplement supplement(String slug, String name, String fraction, boolean laxative,
			boolean poorlyAbsorbed, String amount, Basis basis, int timesPerDay) {
		Compound compound = new Compound(slug, name, new BigDecimal(fraction), false, laxative, poorlyAbsorbed);
		return new Supplement(compound, new BigDecimal(amount), basis, timesPerDay);
	}

	/** All that the calculation contributes to an answer. */
	public record Answer(IntakeResult result, Optional<NextChange> nextChange) {

	}

}
