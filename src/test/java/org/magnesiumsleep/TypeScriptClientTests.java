package org.magnesiumsleep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The client in TypeScript, with the types that the OpenAPI document of the running
 * service gives.
 */
@ApplicationTest
class TypeScriptClientTests {

	private static final Path SOURCES = Path.of("src", "client", "typescript");

	private static final Path PROJECT = Path.of("target", "typescript-client");

	private static final List<String> FILES = List.of(".npmrc", "package.json", "package-lock.json", "tsconfig.json",
			"src");

	/** That the lockfile does not fit is no fault of the machine. */
	private static final Pattern WRONG_LOCKFILE = Pattern.compile("code (EUSAGE|EINTEGRITY|ETARGET)");

	@LocalServerPort
	private int port;

	@Test
	void compilesInStrictModeAndTalksToTheService() throws IOException {
		Machine.needs(Command.exists("node") && Command.exists("npm"), "Node.js with npm is not installed");
		copy();
		install();
		String service = "http://localhost:" + this.port;
		npm("run", "generate", "--", service + "/v3/api-docs");
		npm("run", "compile");
		assertThat(npm("run", "--silent", "start", "--", service)).isEqualTo("""
				15 forms, from oxide to gluconate
				Nuts, almonds, dry roasted, without salt added: 79.1 mg in 1 oz dry roasted
				"Supplements should be taken at a constant time, 30 to 60 minutes before bed." holds in part \
				(schuster-2025, rondanelli-2011)
				28.2 to 200 mg from supplements: within the limit
				[
				  '/supplements/0/amountMg: Must be greater than 0.',
				  '/supplements/0/timesPerDay: Must be at most 24.',
				  '/supplements/0/form: Give the form, or the basis ELEMENTAL if the label states magnesium itself.'
				]
				""");
	}

	@Test
	void lockfilePinsEveryPackageByItsContentAndHasNoAddress() throws IOException {
		String lockfile = Files.readString(SOURCES.resolve("package-lock.json"));
		assertThat(lockfile).doesNotContain("://");
		JsonNode packages = JsonMapper.shared().readTree(lockfile).get("packages");
		assertThat(packages.propertyStream().skip(1)).isNotEmpty()
			.allSatisfy((entry) -> assertThat(entry.getValue().path("integrity").asString()).as(entry.getKey())
				.startsWith("sha512-"));
	}

	@Test
	void packageNamesExactVersions() throws IOException {
		JsonNode project = JsonMapper.shared().readTree(Files.readString(SOURCES.resolve("package.json")));
		assertThat(Stream.of("dependencies", "devDependencies").flatMap((kind) -> project.get(kind).valueStream()))
			.extracting(JsonNode::asString)
			.isNotEmpty()
			.allMatch((version) -> version.matches("\\d+\\.\\d+\\.\\d+"));
	}

	private static void copy() throws IOException {
		FileSystemUtils.deleteRecursively(PROJECT);
		Files.createDirectories(PROJECT);
		for (String file : FILES) {
			FileSystemUtils.copyRecursively(SOURCES.resolve(file), PROJECT.resolve(file));
		}
	}

	private static void install() {
		Command install = Command.run(PROJECT, "npm", "ci", "--prefer-offline", "--fetch-retries=1",
				"--fetch-retry-mintimeout=1000", "--fetch-timeout=20000");
		assertThat(install.output()).doesNotContainPattern(WRONG_LOCKFILE);
		Machine.needs(install.succeeded(), "npm cannot get the packages: " + install.output());
	}

	private static String npm(String... words) {
		Command command = Command.run(PROJECT,
				Stream.concat(Stream.of("npm"), Stream.of(words)).toArray(String[]::new));
		assertThat(command.status()).as(command.output()).isZero();
		return command.output();
	}

}
