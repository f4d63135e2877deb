package org.magnesiumsleep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every example of docs/clients.md prints what the page shows below it. */
@ApplicationTest
class ClientExamplesTests {

	private static final String PAGE = page();

	/** An example in a fence of its language, and what it prints in the next fence. */
	private static final Pattern EXAMPLE = Pattern.compile("```(sh|js|java)\\n(.*?)```\\n+```(?:text|json)\\n(.*?)```",
			Pattern.DOTALL);

	private static final Pattern EXCERPT = Pattern.compile("```ts\\n(.*?)```", Pattern.DOTALL);

	@LocalServerPort
	private int port;

	@TempDir
	private Path directory;

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("examples")
	void printsWhatThePageShows(String language, String example, String shown) throws IOException {
		Path file = this.directory.resolve("MagnesiumClient." + (language.equals("js") ? "mjs" : language));
		Files.writeString(file, example.replace("localhost:8080", "localhost:" + this.port));
		Command command = Command.run(this.directory, interpreter(language, file.getFileName().toString()));
		assertThat(command.status()).as(command.output()).isZero();
		String printed = command.output().replace("localhost:" + this.port, "localhost:8080");
		assertThat(withoutSpaces(printed)).matches(pattern(shown));
	}

	@Test
	void everyExampleShowsWhatItPrints() {
		long fences = PAGE.lines().filter((line) -> line.matches("```(sh|js|java)")).count();
		assertThat(examples()).hasSize((int) fences).hasSizeGreaterThan(6);
	}

	@Test
	void typeScriptOfThePageIsThatOfTheProject() throws IOException {
		Path sources = Path.of("src", "client", "typescript", "src");
		String project = Files.readString(sources.resolve("client.ts"))
				+ Files.readString(sources.resolve("example.ts"));
		assertThat(EXCERPT.matcher(PAGE).results().map((excerpt) -> excerpt.group(1))).isNotEmpty()
			.allSatisfy((excerpt) -> assertThat(project).contains(excerpt));
	}

	static Stream<String[]> examples() {
		return EXAMPLE.matcher(PAGE)
			.results()
			.map((example) -> new String[] { example.group(1), example.group(2), example.group(3) });
	}

	private static String[] interpreter(String language, String file) {
		List<String> command = switch (language) {
			case "java" -> List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
					System.getProperty("java.class.path"), file);
			case "js" -> List.of("node", file);
			default -> List.of("sh", "-e", file);
		};
		String program = language.equals("sh") ? "curl" : command.get(0);
		Machine.needs(Command.exists(program), program + " is not installed");
		return command.toArray(String[]::new);
	}

	/** White space does not count, and … stands for whatever is left out. */
	private static Pattern pattern(String shown) {
		return Pattern.compile(Arrays.stream(withoutSpaces(shown).split("…", -1))
			.map(Pattern::quote)
			.collect(Collectors.joining(".*")));
	}

	private static String withoutSpaces(String text) {
		return text.replaceAll("\\s+", "");
	}

	private static String page() {
		try {
			return Files.readString(Path.of("docs", "clients.md"));
		}
		catch (IOException missing) {
			throw new IllegalStateException(missing);
		}
	}

}
