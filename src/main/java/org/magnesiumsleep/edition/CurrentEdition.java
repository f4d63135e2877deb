package org.magnesiumsleep.edition;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.magnesiumsleep.web.ContentChanged;
import org.magnesiumsleep.web.KeepContent;
import org.magnesiumsleep.web.Kept;

/** The edition in force, read when it is first needed and kept. */
@Component
public class CurrentEdition {

	private final Kept<Edition> edition;

	CurrentEdition(EditionRepository editions) {
		this.edition = new Kept<>(editions::findFirstByOrderByNumberDesc);
	}

	public Edition get() {
		return this.edition.get();
	}

	/** Before everybody who reads it again. */
	@EventListener(ContentChanged.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void forget() {
		this.edition.forget();
	}

	@EventListener(KeepContent.class)
	void keep() {
		this.edition.get();
	}

}
