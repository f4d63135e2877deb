package org.magnesiumsleep.reference;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.magnesiumsleep.web.ContentChanged;

/** The ranges in force, read when they are first needed and kept. */
@Component
public class ReferenceRanges {

	private final ReferenceRangeRepository ranges;

	private @Nullable List<ReferenceRangeView> current;

	ReferenceRanges(ReferenceRangeRepository ranges) {
		this.ranges = ranges;
	}

	public synchronized List<ReferenceRangeView> current() {
		List<ReferenceRangeView> known = this.current;
		if (known == null) {
			known = this.ranges.findByStatusOrderBySlug(RangeStatus.CURRENT)
				.stream()
				.map(ReferenceRangeView::of)
				.toList();
			this.current = known;
		}
		return known;
	}

	/** Before everybody who reads them again. */
	@EventListener(ContentChanged.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	synchronized void forget() {
		this.current = null;
	}

}
