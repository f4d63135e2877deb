package org.magnesiumsleep.intake.calculation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.magnesiumsleep.reference.Basis;

/** The rules about the compounds, each naming all the compounds it concerns. */
final class FormRules {

	private FormRules() {
	}

	/**
	 * Labels state elemental magnesium, after the NIH fact sheet; fractions after the
	 * atomic weights.
	 */
	static Optional<Finding> labelBasisUnspecified(Facts facts) {
		Predicate<Supplement> unclear = (item) -> item.isTakenByMouth() && item.basis() == Basis.UNSPECIFIED;
		Interval amount = facts.items()
			.stream()
			.filter(unclear)
			.map(Supplement::daily)
			.reduce(Interval.ZERO, Interval::plus);
		Milligrams most = Objects.requireNonNull(amount.max());
		return naming(facts, unclear, FindingCode.LABEL_BASIS_UNSPECIFIED, Severity.INFO,
				"%s: it was not said whether the amount is magnesium or the whole compound. That makes "
						+ Facts.text(most) + " or " + Facts.text(amount.min())
						+ " magnesium a day, and everything between is counted. A US Supplement Facts label states the "
						+ "magnesium itself (basis ELEMENTAL).",
				List.of("nih-ods-magnesium-hp", "iupac-atomic-weights"));
	}

	/**
	 * Some forms also serve as laxatives, after the NIH fact sheet; the effect after the
	 * Institute of Medicine.
	 */
	static Optional<Finding> laxativeForm(Facts facts) {
		return naming(facts, takenByMouthAnd(Compound::laxative), FindingCode.LAXATIVE_FORM, Severity.CAUTION,
				"Among the forms entered, %s can act as a laxative: magnesium that is not taken up draws "
						+ "water into the bowel.",
				List.of("nih-ods-magnesium-hp", "iom-1997"));
	}

	/** Some forms are taken up less well than others; after the NIH fact sheet. */
	static Optional<Finding> lowAbsorptionForm(Facts facts) {
		return naming(facts, takenByMouthAnd(Compound::poorlyAbsorbed), FindingCode.LOW_ABSORPTION_FORM, Severity.INFO,
				"Taken up less well than citrate, lactate, aspartate and chloride in small studies: %s. "
						+ "The figures here count what is swallowed, not what is taken up.",
				List.of("nih-ods-magnesium-hp"));
	}

	/** Uptake through the skin is not shown; after a review of 2017. */
	static Optional<Finding> topicalNotCounted(Facts facts) {
		return naming(facts, (item) -> !item.isTakenByMouth(), FindingCode.TOPICAL_NOT_COUNTED, Severity.INFO,
				"Counted as 0 mg because it is used on the skin: %s. A review found no scientific "
						+ "support for uptake of magnesium that way.",
				List.of("grober-2017"));
	}

	/**
	 * Calcium in food makes little difference; after the Institute of Medicine, chapter
	 * on magnesium.
	 */
	static Optional<Finding> calciumTogether(Facts facts) {
		if (!facts.anyTakenByMouth()) {
			return Optional.empty();
		}
		return Optional.of(new Finding(FindingCode.CALCIUM_TOGETHER, Severity.INFO,
				"Calcium and magnesium could compete for uptake, but calcium in the diet made little or "
						+ "no difference to magnesium balance in the studies reviewed.",
				List.of("iom-1997")));
	}

	private static Predicate<Supplement> takenByMouthAnd(Predicate<Compound> property) {
		return (item) -> item.compound() != null && !item.compound().topical() && property.test(item.compound());
	}

	private static Optional<Finding> naming(Facts facts, Predicate<Supplement> concerned, FindingCode code,
			Severity severity, String message, List<String> sources) {
		List<String> names = facts.compoundNames(concerned);
		return names.isEmpty() ? Optional.empty()
				: Optional.of(new Finding(code, severity, message.formatted(Facts.text(names)), sources));
	}

}
