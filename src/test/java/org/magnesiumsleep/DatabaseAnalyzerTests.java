package org.magnesiumsleep;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseAnalyzerTests {

	private static final String ADDRESS = "jdbc:postgresql://db.example/magnesium?password=secret";

	@ParameterizedTest
	@ValueSource(strings = { "", "${SPRING_DATASOURCE_URL}", "jdbc:h2:mem:x" })
	void namesTheVariablesWhereNoDatabaseIsNamed(String address) {
		FailureAnalysis analysis = analyze("postgres", address, new IllegalArgumentException("'url' must start"));
		assertThat(analysis.getDescription()).isEqualTo("The profile postgres has no address of a database.");
		assertThat(analysis.getAction()).contains("SPRING_DATASOURCE_URL", "jdbc:postgresql://");
	}

	@ParameterizedTest
	@CsvSource({ "08001, true", "28P01, true", "3D000, true", "42601, false", "'', false", ", false" })
	void saysWhyTheDatabaseCannotBeReached(String state, boolean unreachable) {
		FailureAnalysis analysis = analyze("postgres", ADDRESS,
				new IllegalStateException("outer", new SQLException("Connection refused", state)));
		if (unreachable) {
			assertThat(analysis.getDescription()).isEqualTo("The database cannot be reached: Connection refused");
			assertThat(analysis.getAction()).doesNotContain("secret");
		}
		else {
			assertThat(analysis).isNull();
		}
	}

	@Test
	void leavesOtherFailuresToOthers() {
		assertThat(analyze("postgres", ADDRESS, new IllegalStateException("other"))).isNull();
		assertThat(analyze("other", "jdbc:h2:mem:x", new SQLException("refused", "08001"))).isNull();
	}

	private static FailureAnalysis analyze(String profile, String address, Throwable failure) {
		MockEnvironment environment = new MockEnvironment();
		environment.setActiveProfiles(profile);
		environment.setProperty("spring.datasource.url", address);
		return new DatabaseAnalyzer(environment).analyze(failure);
	}

}
