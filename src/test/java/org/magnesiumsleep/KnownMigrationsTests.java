package org.magnesiumsleep;

import java.util.Objects;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class KnownMigrationsTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withInitializer(new ConfigDataApplicationContextInitializer())
		.withPropertyValues("spring.datasource.url=jdbc:h2:mem:newer;DB_CLOSE_DELAY=-1")
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
		.withBean(KnownMigrations.class);

	@Test
	void refusesADatabaseOfANewerApplication() {
		this.application
			.run((first) -> new JdbcTemplate(first.getBean(Flyway.class).getConfiguration().getDataSource()).execute("""
					insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
					    "checksum", "installed_by", "execution_time", "success")
					values (9999, '9999', 'come later', 'SQL', 'V9999__come_later.sql', 0, 'test', 0, true)"""));
		this.application.run((older) -> {
			FailureAnalysis analysis = SpringFactoriesLoader.forDefaultResourceLocation()
				.load(FailureAnalyzer.class,
						SpringFactoriesLoader.ArgumentResolver.of(Environment.class, new MockEnvironment()),
						SpringFactoriesLoader.FailureHandler.handleMessage((message, failure) -> {
						}))
				.stream()
				.map((analyzer) -> analyzer.analyze(older.getStartupFailure()))
				.filter(Objects::nonNull)
				.findFirst()
				.orElseThrow();
			assertThat(analysis.getDescription()).isEqualTo("The database was migrated by a newer version of the"
					+ " application: this one does not know the migration 9999.");
			assertThat(analysis.getAction()).contains("Upgrade and rollback");
		});
	}

}
