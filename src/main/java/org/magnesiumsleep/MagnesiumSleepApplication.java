package org.magnesiumsleep;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the knowledge base. */
@SpringBootApplication
public class MagnesiumSleepApplication {

	public static void main(String[] args) {
		SpringApplication.run(MagnesiumSleepApplication.class, args);
	}

}
