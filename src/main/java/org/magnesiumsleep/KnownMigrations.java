package org.magnesiumsleep;

import java.util.Arrays;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Refuses a database that a newer version of the application has migrated. */
@Component
class KnownMigrations implements FlywayMigrationStrategy {

	@Override
	public void migrate(Flyway flyway) {
		try {
			flyway.migrate();
		}
		catch (FlywayValidateException invalid) {
			List<String> unknown = Arrays.stream(flyway.info().applied())
				.filter((migration) -> !migration.getState().isResolved())
				.map(MigrationInfo::getVersion)
				.map(String::valueOf)
				.toList();
			throw unknown.isEmpty() ? invalid : new NewerSchemaException(unknown, invalid);
		}
	}

}
