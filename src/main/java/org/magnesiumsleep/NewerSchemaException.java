package org.magnesiumsleep;

import java.util.List;

/** The database holds migrations that this version of the application does not know. */
class NewerSchemaException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NewerSchemaException(List<String> unknown, Throwable cause) {
		super("The database was migrated by a newer version of the application: this one does not know the "
				+ ((unknown.size() == 1) ? "migration " : "migrations ") + String.join(", ", unknown) + ".", cause);
	}

}
