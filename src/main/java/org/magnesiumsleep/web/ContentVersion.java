package org.magnesiumsleep.web;

/** Which content the database has. */
public interface ContentVersion {

	/** A number that changes with the content. */
	int number();

}
