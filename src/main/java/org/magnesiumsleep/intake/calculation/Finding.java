package org.magnesiumsleep.intake.calculation;

import java.util.List;

/**
 * What a rule has to say, in one or two plain sentences, with the slugs of its sources,
 * at least one.
 */
public record Finding(FindingCode code, Severity severity, String message, List<String> sources) {

	public Finding {
		sources = List.copyOf(sources);
		if (message.isBlank() || sources.isEmpty()) {
			throw new IllegalArgumentException("A finding needs a message and a source");
		}
	}

}
