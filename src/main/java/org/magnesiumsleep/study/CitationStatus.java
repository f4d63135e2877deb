package org.magnesiumsleep.study;

/** How an article cites a study; NOT_FOUND: it cites one that nobody can find. */
enum CitationStatus {

	ACCURATE, PARTLY_ACCURATE, INACCURATE, NOT_FOUND, NOT_CITED

}
