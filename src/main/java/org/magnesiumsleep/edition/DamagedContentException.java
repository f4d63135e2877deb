package org.magnesiumsleep.edition;

import java.util.List;

/** The database does not hold what the migrations made: it must not be served. */
class DamagedContentException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DamagedContentException(List<String> tables) {
		super("The content of the database is not the one of this release. Tables that differ: "
				+ (tables.isEmpty() ? "there are more than there should be" : String.join(", ", tables)));
	}

}
