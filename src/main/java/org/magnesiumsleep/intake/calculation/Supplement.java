package org.magnesiumsleep.intake.calculation;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.magnesiumsleep.reference.Basis;

/**
 * One supplement or medicine: the stated milligrams, above 0, taken 1 to 24 times a day.
 */
public record Supplement(@Nullable Compound compound, BigDecimal amountMg, Basis basis, int timesPerDay) {

	public Supplement {
		if (compound == null && basis != Basis.ELEMENTAL) {
			throw new IllegalArgumentException("A supplement needs a compound unless its amount is elemental");
		}
		if (amountMg.signum() <= 0) {
			throw new IllegalArgumentException("The amount of a supplement must be above 0");
		}
		if (timesPerDay < 1 || timesPerDay > 24) {
			throw new IllegalArgumentException("A supplement must be taken 1 to 24 times a day");
		}
	}

	/** The magnesium that it adds to a day, nothing where it is used on the skin. */
	public Interval daily() {
		Milligrams stated = new Milligrams(this.amountMg).times(BigDecimal.valueOf(this.timesPerDay));
		if (this.compound == null) {
			return Interval.exactly(stated);
		}
		if (this.compound.topical()) {
			return Interval.ZERO;
		}
		Milligrams converted = stated.times(this.compound.elementalFraction());
		return switch (this.basis) {
			case ELEMENTAL -> Interval.exactly(stated);
			case COMPOUND -> Interval.exactly(converted);
			case UNSPECIFIED -> new Interval(converted, stated);
		};
	}

	/** What it adds to a day, and how. */
	public Item item() {
		String stated = this.amountMg.stripTrailingZeros().toPlainString() + " mg";
		String times = " × " + this.timesPerDay + " a day";
		if (this.compound == null) {
			return new Item(Item.Kind.SUPPLEMENT, "Magnesium (elemental)", null, daily(), stated + times, List.of());
		}
		String converted = stated + " × " + this.compound.elementalFraction().stripTrailingZeros().toPlainString();
		String working = this.compound.topical() ? "0 mg: used on the skin" : switch (this.basis) {
			case ELEMENTAL -> stated + times;
			case COMPOUND -> converted + times;
			case UNSPECIFIED -> "between " + converted + times + " and " + stated + times;
		};
		return new Item(Item.Kind.SUPPLEMENT, this.compound.name(), this.compound.slug(), daily(), working, sources());
	}

	private List<String> sources() {
		if (!isTakenByMouth()) {
			return List.of("grober-2017");
		}
		return (this.basis == Basis.ELEMENTAL) ? List.of() : List.of("iupac-atomic-weights");
	}

	boolean isTakenByMouth() {
		return this.compound == null || !this.compound.topical();
	}

}
