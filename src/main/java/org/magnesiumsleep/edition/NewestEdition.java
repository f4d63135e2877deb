package org.magnesiumsleep.edition;

import org.springframework.stereotype.Component;

import org.magnesiumsleep.web.ContentVersion;

/** The number of the newest edition, so that nothing stale is served after it changes. */
@Component
class NewestEdition implements ContentVersion {

	private final EditionRepository editions;

	NewestEdition(EditionRepository editions) {
		this.editions = editions;
	}

	@Override
	public int number() {
		return this.editions.findFirstByOrderByNumberDesc().number;
	}

}
