package org.magnesiumsleep.web;

/**
 * A controller whose method {@code list} takes the parameters of a {@link Listing} and
 * those only.
 */
public interface ListController {

	/** The name of its method that lists the collection. */
	String LIST = "list";

	Listing<?> listing();

}
