package org.magnesiumsleep.edition;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/** Measures which edition this instance serves, so that one that stays behind shows. */
@Component
class EditionMeter implements MeterBinder {

	private final CurrentEdition edition;

	EditionMeter(CurrentEdition edition) {
		this.edition = edition;
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		Gauge.builder("content.edition", () -> this.edition.get().number)
			.description("Number of the edition that is served")
			.register(meters);
	}

}
