package org.magnesiumsleep.reference;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * The ranges in force, read once: content changes only with a migration, which needs a
 * start.
 */
@Component
public class ReferenceRanges {

	private final List<ReferenceRangeView> current;

	ReferenceRanges(ReferenceRangeRepository ranges) {
		this.current = ranges.findByStatusOrderBySlug(RangeStatus.CURRENT)
			.stream()
			.map(ReferenceRangeView::of)
			.toList();
	}

	public List<ReferenceRangeView> current() {
		return this.current;
	}

}
