package org.magnesiumsleep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The licences of all libraries in the jar, as its bill of materials names them. */
class LicenceTests {

	private static final Path BILL = Path.of("target", "classes", "META-INF", "sbom", "application.cdx.json");

	private static final Path PAGE = Path.of("docs", "licences.md");

	private static final Set<String> ALLOWED = Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "MIT",
			"MPL-2.0");

	/** The licences of each library, of which its users take one. */
	private final Map<String, List<String>> licences = new TreeMap<>();

	@BeforeEach
	void read() throws IOException {
		Machine.needs(Files.exists(BILL), "Maven makes no bill of materials offline");
		for (JsonNode library : Http.read(Files.readString(BILL)).get("components")) {
			this.licences.put(library.get("group").asString() + ":" + library.get("name").asString(),
					library.get("licenses").valueStream().map(LicenceTests::name).toList());
		}
	}

	@Test
	void everyLibraryHasALicenceThatAllowsToPassItOn() {
		assertThat(this.licences).hasSizeGreaterThan(100)
			.allSatisfy((library, choice) -> assertThat(choice).containsAnyElementsOf(ALLOWED));
	}

	/** With -Dgolden.update=true the table is written anew. */
	@Test
	void pageNamesTheLicencesOfEveryLibrary() throws IOException {
		String table = this.licences.entrySet()
			.stream()
			.map((library) -> "| " + library.getKey() + " | " + String.join(" or ", library.getValue()) + " |\n")
			.collect(Collectors.joining());
		String page = Files.readString(PAGE);
		String head = page.substring(0, page.lastIndexOf("|---|---|\n") + "|---|---|\n".length());
		if (Boolean.getBoolean("golden.update")) {
			Files.writeString(PAGE, head + table);
		}
		assertThat(PAGE).hasContent(head + table);
	}

	private static String name(JsonNode choice) {
		JsonNode licence = choice.get("license");
		return (licence.has("id") ? licence.get("id") : licence.get("name")).asString();
	}

}
