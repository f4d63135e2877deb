package org.magnesiumsleep;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do where the database is newer than the application. */
class NewerSchemaAnalyzer extends AbstractFailureAnalyzer<NewerSchemaException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, NewerSchemaException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Start the newer version, or start this one on an empty database, which it fills by itself;"
						+ " see \"Upgrade and rollback\" in docs/operations.md.",
				cause);
	}

}
