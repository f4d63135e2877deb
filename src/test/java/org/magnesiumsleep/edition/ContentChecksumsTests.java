package org.magnesiumsleep.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.magnesiumsleep.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ContentChecksumsTests {

	@Autowired
	private JdbcTemplate database;

	/**
	 * With -Dgolden.update=true the file is written anew, as it has to be with each
	 * migration that changes content.
	 */
	@Test
	void fileHasTheContentThatTheMigrationsMake() throws IOException {
		Path file = Path.of("src/main/resources").resolve(ContentChecksums.EXPECTED);
		List<String> found = new ContentChecksums(this.database).read();
		if (Boolean.getBoolean("golden.update")) {
			Files.write(file, found);
		}
		assertThat(Files.readAllLines(file)).isEqualTo(found)
			.hasSizeGreaterThan(20)
			.anyMatch((line) -> line.matches("food 8050 [0-9a-f]{16}"))
			.noneMatch((line) -> line.startsWith("flyway"));
	}

}
