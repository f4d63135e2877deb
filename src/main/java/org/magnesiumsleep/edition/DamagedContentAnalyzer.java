package org.magnesiumsleep.edition;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator what to do about a damaged database instead of a stack trace. */
class DamagedContentAnalyzer extends AbstractFailureAnalyzer<DamagedContentException> {

	@Override
	protected FailureAnalysis analyze(Throwable root, DamagedContentException damage) {
		return new FailureAnalysis(damage.getMessage(),
				"Point the service to an empty schema, which it fills by itself, or drop all tables of this one: "
						+ "nothing is lost, as all content comes with the release.",
				damage);
	}

}
