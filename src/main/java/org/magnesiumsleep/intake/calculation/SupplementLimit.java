package org.magnesiumsleep.intake.calculation;

import org.jspecify.annotations.Nullable;

/**
 * How the magnesium from supplements and medicines, never from food, compares with their
 * upper limit; percentage and headroom are absent where the group has no limit.
 */
public record SupplementLimit(SupplementLimitStatus status, @Nullable PercentRange percentOfLimit,
		@Nullable Milligrams headroom) {

	static SupplementLimit of(Interval supplements, @Nullable Milligrams limit) {
		SupplementLimitStatus status = status(supplements, limit);
		if (limit == null) {
			return new SupplementLimit(status, null, null);
		}
		return new SupplementLimit(status, PercentRange.of(supplements, limit), supplements.missingTo(limit).min());
	}

	private static SupplementLimitStatus status(Interval supplements, @Nullable Milligrams limit) {
		if (supplements.equals(Interval.ZERO)) {
			return SupplementLimitStatus.NONE_TAKEN;
		}
		if (limit == null) {
			return SupplementLimitStatus.NOT_ESTABLISHED;
		}
		if (supplements.min().isMoreThan(limit)) {
			return SupplementLimitStatus.ABOVE;
		}
		return supplements.mayExceed(limit) ? SupplementLimitStatus.POSSIBLY_ABOVE : SupplementLimitStatus.WITHIN;
	}

}
