package org.magnesiumsleep.intake.calculation;

import java.util.List;

/**
 * The answer to which reference group is a person's: the group, or everything that stands
 * in the way.
 */
public sealed interface Selection {

	/** The person's group, always one with a recommendation. */
	record Found(ReferenceGroup group) implements Selection {

	}

	/** All the mistakes at once, at least one. */
	record Refused(List<Mistake> mistakes) implements Selection {

		public Refused {
			mistakes = List.copyOf(mistakes);
			if (mistakes.isEmpty()) {
				throw new IllegalArgumentException("A refusal needs a mistake");
			}
		}

	}

}
