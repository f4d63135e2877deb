package org.magnesiumsleep.search;

import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.magnesiumsleep.web.ContentChanged;

/**
 * Keeps the index in the memory of this process true. The indexes of a cluster belong to
 * one edition, and the instances that started with it go on searching it.
 */
@Component
@Profile("!opensearch")
class IndexRenewal {

	private final SearchIndex index;

	IndexRenewal(SearchIndex index) {
		this.index = index;
	}

	@EventListener(ContentChanged.class)
	@Order(0)
	void renew() {
		this.index.rebuild();
	}

}
