package org.magnesiumsleep.web;

/** A record with a stable, readable identifier that is its own within the list. */
public interface Identified {

	String slug();

}
