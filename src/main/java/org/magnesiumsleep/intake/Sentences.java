package org.magnesiumsleep.intake;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.intake.calculation.IntakeResult;
import org.magnesiumsleep.intake.calculation.Interval;
import org.magnesiumsleep.intake.calculation.Milligrams;

/** Says the two comparisons of a result in words. */
final class Sentences {

	private Sentences() {
	}

	/** Magnesium from all sources against the recommendation. */
	static String adequacy(IntakeResult result) {
		String recommendation = "the %s of %s".formatted(result.group().type(),
				mg(Objects.requireNonNull(result.group().recommended())));
		return "%s a day from all sources; %s %s.".formatted(amount(result.total()),
				switch (result.adequacy().status()) {
					case MEETS -> "that meets";
					case BELOW -> "that is below";
					case UNDETERMINED -> "what is known does not tell whether that meets";
				}, recommendation);
	}

	/** Supplements and medicines alone against the upper limit. */
	static String supplementLimit(IntakeResult result) {
		String alone = amount(result.supplements()) + " a day from supplements and medicines alone, ";
		Milligrams limit = result.group().supplementalUpperLimit();
		return switch (result.supplementLimit().status()) {
			case NONE_TAKEN -> "No magnesium by mouth from supplements or medicines"
					+ ((limit != null) ? ", for which the upper limit is " + mg(limit) + " a day."
							: "; no upper limit has been set for them.");
			case NOT_ESTABLISHED ->
				alone + "for which this group has no upper limit; that does not make any amount safe.";
			case WITHIN -> alone + "within their " + limit(limit) + ".";
			case POSSIBLY_ABOVE -> alone + "which may be above their " + limit(limit) + ".";
			case ABOVE -> alone + "above their " + limit(limit) + ".";
		};
	}

	private static String limit(@Nullable Milligrams limit) {
		return "upper limit of " + mg(Objects.requireNonNull(limit));
	}

	private static String amount(Interval interval) {
		Milligrams max = interval.max();
		String min = mg(interval.min());
		if (max == null && Milligrams.ZERO.equals(interval.min())) {
			return "An unknown amount";
		}
		if (max == null) {
			return "At least " + min;
		}
		return mg(max).equals(min) ? min : "Between " + min.replace(" mg", "") + " and " + mg(max);
	}

	private static String mg(Milligrams amount) {
		return IntakeCheckView.mg(amount).stripTrailingZeros().toPlainString() + " mg";
	}

}
