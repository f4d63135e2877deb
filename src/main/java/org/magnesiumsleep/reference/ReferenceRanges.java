package org.magnesiumsleep.reference;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.magnesiumsleep.web.ContentChanged;
import org.magnesiumsleep.web.Kept;

/** The ranges in force, read when they are first needed and kept. */
@Component
public class ReferenceRanges {

	private final Kept<List<ReferenceRangeView>> current;

	ReferenceRanges(ReferenceRangeRepository ranges) {
		this.current = new Kept<>(() -> ranges.findByStatusOrderBySlug(RangeStatus.CURRENT)
			.stream()
			.map(ReferenceRangeView::of)
			.toList());
	}

	public List<ReferenceRangeView> current() {
		return this.current.get();
	}

	/** Before everybody who reads them again. */
	@EventListener(ContentChanged.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void forget() {
		this.current.forget();
	}

}
