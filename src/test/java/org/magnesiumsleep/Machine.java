package org.magnesiumsleep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What is installed besides the JDK, on which some tests depend. */
final class Machine {

	private Machine() {
	}

	/**
	 * Skips the test where something is missing; with SKIP_NOTHING in the environment it
	 * fails instead.
	 */
	static void needs(boolean there, String otherwise) {
		if (System.getenv("SKIP_NOTHING") != null) {
			assertThat(there).as(otherwise).isTrue();
		}
		assumeTrue(there, otherwise);
	}

}
