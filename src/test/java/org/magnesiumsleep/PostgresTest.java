package org.magnesiumsleep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole application on a real PostgreSQL that sorts text by a natural
 * language; all of them share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = PostgresTest.Server.class)
public @interface PostgresTest {

	/** Starts the database, which ends with the virtual machine. */
	class Server implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			try {
				EmbeddedPostgres postgres = EmbeddedPostgres.builder()
					.setLocaleConfig("locale-provider", "icu")
					.setLocaleConfig("icu-locale", "en-US")
					.start();
				TestPropertyValues
					.of("SPRING_DATASOURCE_URL=" + postgres.getJdbcUrl("postgres", "postgres"),
							"SPRING_DATASOURCE_USERNAME=postgres", "SPRING_DATASOURCE_PASSWORD=postgres")
					.applyTo(context);
			}
			catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}

	}

}
