package org.magnesiumsleep;

import java.util.Locale;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the knowledge base. */
@SpringBootApplication
public class MagnesiumSleepApplication {

	public static void main(String[] args) {
		// The same bytes everywhere: some locales write numbers with other digits.
		Locale.setDefault(Locale.ENGLISH);
		SpringApplication.run(MagnesiumSleepApplication.class, args);
	}

}
