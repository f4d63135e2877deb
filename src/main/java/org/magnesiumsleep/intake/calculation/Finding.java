package org.magnesiumsleep.intake.calculation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a rule has to say, in one or two plain sentences, with the slugs of its sources,
 * at least one.
 *
 * @param safetyNote slug of the safety note that it passes on, if any
 */
public record Finding(FindingCode code, Severity severity, String message, List<String> sources,
		@Nullable String safetyNote) {

	Finding(FindingCode code, Severity severity, String message, List<String> sources) {
		this(code, severity, message, sources, null);
	}

	public Finding {
		sources = List.copyOf(sources);
		if (message.isBlank() || sources.isEmpty()) {
			throw new IllegalArgumentException("A finding needs a message and a source");
		}
	}

}
