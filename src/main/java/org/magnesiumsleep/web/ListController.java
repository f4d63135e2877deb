package org.magnesiumsleep.web;

import org.springframework.data.web.PagedModel;
import org.springframework.util.MultiValueMap;

/**
 * A controller whose method {@code list} takes the parameters of a {@link Listing} and
 * those only.
 *
 * @param <E> the entity
 * @param <V> its view
 */
public interface ListController<E extends Identified, V> {

	/** The name of its method that lists the collection. */
	String LIST = "list";

	Listing<E> listing();

	Views<E, V> views();

	/** One page of the list; to be called within a transaction. */
	default PagedModel<V> page(MultiValueMap<String, String> parameters) {
		return listing().page(parameters, views());
	}

}
