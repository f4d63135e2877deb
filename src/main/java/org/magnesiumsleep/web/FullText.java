package org.magnesiumsleep.web;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** Finds the records of one list by words. */
@FunctionalInterface
public interface FullText {

	/** The slugs of the records that match, the best match first. */
	Page<String> find(String words, Pageable page);

}
