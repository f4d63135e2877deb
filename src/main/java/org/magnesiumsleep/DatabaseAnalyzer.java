package org.magnesiumsleep;

import java.sql.SQLException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Says what to do where PostgreSQL is not named or cannot be reached. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAnalyzer extends AbstractFailureAnalyzer<Throwable> {

	/** Classes of SQLSTATE: no connection, no right to log in, no such database. */
	private static final Set<String> UNREACHABLE = Set.of("08", "28", "3D");

	private static final String VARIABLES = "SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD";

	private final Environment environment;

	DatabaseAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, Throwable cause) {
		if (!this.environment.acceptsProfiles(Profiles.of("postgres"))) {
			return null;
		}
		// Unlike the environment it passes on a variable that is not there.
		String address = Binder.get(this.environment).bind("spring.datasource.url", String.class).orElse("");
		if (!address.startsWith("jdbc:postgresql:")) {
			return new FailureAnalysis("The profile postgres has no address of a database.",
					"Set " + VARIABLES
							+ "; the first begins with jdbc:postgresql:// (see \"Database\" in docs/operations.md).",
					failure);
		}
		SQLException refusal = findCause(failure, SQLException.class);
		if (refusal == null || refusal.getSQLState() == null || refusal.getSQLState().length() < 2
				|| !UNREACHABLE.contains(refusal.getSQLState().substring(0, 2))) {
			return null;
		}
		return new FailureAnalysis("The database cannot be reached: " + refusal.getMessage(),
				"Check that it runs, and " + VARIABLES + ". A start that is tried again succeeds when it is back.",
				failure);
	}

}
