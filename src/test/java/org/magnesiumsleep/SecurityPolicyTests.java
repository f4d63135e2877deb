package org.magnesiumsleep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What SECURITY.md says is shown by tests that exist. */
class SecurityPolicyTests {

	private static final String POLICY = read(Path.of("SECURITY.md"));

	private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+)\\.(\\w+)`");

	@Test
	void everyTestThatIsNamedExists() throws IOException {
		Map<String, String> sources = sources();
		List<MatchResult> named = TEST.matcher(POLICY).results().toList();
		assertThat(named).hasSizeGreaterThan(20)
			.allSatisfy((test) -> assertThat(sources.get(test.group(1))).as(test.group())
				.contains("void " + test.group(2) + "("));
	}

	@Test
	void everyPointOfTheListIsAnsweredWithATest() {
		List<String> points = List.of(POLICY.split("\n### API")).subList(1, 11);
		assertThat(points).extracting((point) -> point.split(":")[0])
			.isEqualTo(IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).toList());
		assertThat(points).allMatch((point) -> TEST.matcher(point).find());
	}

	private static Map<String, String> sources() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.collect(Collectors.toMap((file) -> file.getFileName().toString().replace(".java", ""),
						SecurityPolicyTests::read, (one, other) -> one));
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

}
