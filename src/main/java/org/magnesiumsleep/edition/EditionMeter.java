package org.magnesiumsleep.edition;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.magnesiumsleep.web.ContentChanged;
import org.magnesiumsleep.web.ContentVersion;

/** Measures which edition this instance serves, so that one that stays behind shows. */
@Component
class EditionMeter implements MeterBinder {

	private volatile int number;

	EditionMeter(ContentVersion content) {
		this.number = content.number();
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		Gauge.builder("content.edition", () -> this.number)
			.description("Number of the edition that is served")
			.register(meters);
	}

	@EventListener
	void renew(ContentChanged change) {
		this.number = change.version();
	}

}
