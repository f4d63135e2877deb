package org.magnesiumsleep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Runs {@code mvnw} with a PATH of its own, on which Java and Maven are played by small
 * scripts, against a server of its own.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "mvnw is a POSIX shell script; Windows has mvnw.cmd")
class MavenWrapperTests {

	private static final String NAME = "apache-maven-9.8.7";

	private static final List<String> TOOLS = List.of("dirname", "gzip", "mkdir", "mktemp", "mv", "readlink", "rm",
			"sed", "sha512sum", "shasum", "tar", "tr");

	private static final String ADVICE = "install JDK 17 or newer, or let JAVA_HOME name one\n";

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final Map<String, String> environment = new HashMap<>();

	private final AtomicInteger requests = new AtomicInteger();

	private volatile Answer answer = this::sendArchive;

	@TempDir
	private Path temp;

	private Path project;

	private Path bin;

	private Path dists;

	private HttpServer server;

	private String url;

	private byte[] archive;

	@BeforeEach
	void setUp() throws Exception {
		this.project = Files.createDirectories(this.temp.resolve("a project"));
		this.bin = Files.createDirectories(this.temp.resolve("bin"));
		this.dists = this.temp.resolve("a home/.m2/wrapper/dists");
		this.environment.put("HOME", this.temp.resolve("a home").toString());
		this.environment.put("PATH", this.bin.toString());
		Files.copy(Path.of("mvnw"), this.project.resolve("mvnw"), StandardCopyOption.COPY_ATTRIBUTES);
		for (String tool : TOOLS) {
			offer(tool);
		}
		if (!offer("curl")) {
			offer("wget");
		}
		java(this.bin, "17.0.15");
		this.archive = archive();
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(this.threads);
		this.server.createContext("/", (exchange) -> {
			this.requests.incrementAndGet();
			try (exchange) {
				this.answer.send(exchange);
			}
		});
		this.server.start();
		this.url = "http://127.0.0.1:%d/%s-bin.tar.gz".formatted(this.server.getAddress().getPort(), NAME);
		pin(sha512(this.archive));
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	@Test
	void pinsAReleaseOfApacheMavenByItsChecksum() throws IOException {
		Properties pin = new Properties();
		try (InputStream in = Files.newInputStream(Path.of(".mvn/wrapper/maven-wrapper.properties"))) {
			pin.load(in);
		}
		assertThat(pin.getProperty("distributionUrl"))
			.matches("https://archive\\.apache\\.org/dist/maven/maven-3/(3\\.9\\.\\d+)/binaries/"
					+ "apache-maven-\\1-bin\\.tar\\.gz");
		assertThat(pin.getProperty("distributionSha512Sum")).matches("[0-9a-f]{128}");
	}

	@Test
	void usesTheMavenOnThePathWhenItIsNewEnough() throws Exception {
		maven("echo 'Apache Maven 3.8.7'");
		Run run = run("verify", "-Dname=two  words");
		assertThat(run).isEqualTo(new Run(0, "path [verify] [-Dname=two  words]\n", ""));
		assertThat(this.requests).hasValue(0);
	}

	@ParameterizedTest
	@CsvSource({ "3.8.7, path", "3.8.10, path", "3.9.0, path", "3.10.1, path", "4.0.0, path", "3.8.6, pinned",
			"3.6.3, pinned", "3.0.5, pinned", "2.10.11, pinned" })
	void comparesVersionsAsNumbers(String version, String ran) throws Exception {
		assumeADownloaderIsThere();
		maven("echo 'Apache Maven " + version + " (an unimportant hash)'");
		assertThat(run("verify").out()).isEqualTo(ran + " [verify]\n");
	}

	@Test
	void readsAVersionPrintedInColour() throws Exception {
		maven("printf '\\033[1mApache Maven 3.8.7\\033[m\\n'");
		assertThat(run("verify").out()).isEqualTo("path [verify]\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "exit 1", "echo nothing of use" })
	void countsAMavenWithoutAVersionAsAbsent(String answerToVersion) throws Exception {
		assumeADownloaderIsThere();
		maven(answerToVersion);
		assertThat(run("verify").out()).isEqualTo("pinned [verify]\n");
	}

	@Test
	void downloadsVerifiesAndRunsThePinnedRelease() throws Exception {
		assumeADownloaderIsThere();
		Run run = run("verify", "-Dname=two  words");
		assertThat(run)
			.isEqualTo(new Run(0, "pinned [verify] [-Dname=two  words]\n", "mvnw: downloading " + this.url + "\n"));
		assertThat(cached()).isEqualTo(wholeDistribution());
	}

	@Test
	void keepsThePinnedReleaseForTheNextRun() throws Exception {
		assumeADownloaderIsThere();
		run("verify");
		assertThat(run("test")).isEqualTo(new Run(0, "pinned [test]\n", ""));
		assertThat(this.requests).hasValue(1);
	}

	@Test
	void keepsThePinnedReleaseUnderMavenUserHome() throws Exception {
		assumeADownloaderIsThere();
		Path userHome = this.temp.resolve("another home");
		this.environment.put("MAVEN_USER_HOME", userHome.toString());
		assertThat(run("verify").out()).isEqualTo("pinned [verify]\n");
		assertThat(cached()).isEmpty();
		this.dists = userHome.resolve("wrapper/dists");
		assertThat(cached()).isEqualTo(wholeDistribution());
	}

	@Test
	void downloadsWithWgetWhereCurlIsMissing() throws Exception {
		Files.deleteIfExists(this.bin.resolve("curl"));
		offer("wget");
		assumeADownloaderIsThere();
		assertThat(run("verify").out()).isEqualTo("pinned [verify]\n");
	}

	@Test
	void handsOnTheExitCodeOfMaven() throws Exception {
		maven("echo 'Apache Maven 3.9.0'");
		assertThat(run("fail").exitCode()).isEqualTo(7);
	}

	@Test
	void findsItsProjectThroughASymbolicLinkAndKeepsTheWorkingDirectory() throws Exception {
		assumeADownloaderIsThere();
		Path elsewhere = Files.createDirectories(this.temp.resolve("else where"));
		Files.createSymbolicLink(elsewhere.resolve("build"), Path.of("../a project/mvnw"));
		Process process = start(elsewhere, elsewhere.resolve("build"), "directory");
		assertThat(finish(process).out()).isEqualTo("pinned [directory]\n" + elsewhere.toRealPath() + "\n");
	}

	@Test
	void refusesAWrongChecksumAndLeavesNothingBehind() throws Exception {
		assumeADownloaderIsThere();
		pin("0".repeat(128));
		Run run = run("verify");
		assertThat(run).isEqualTo(failedDownload(this.url + " does not have the pinned SHA-512 and was deleted\n"));
		assertThat(cached()).isEmpty();
	}

	@Test
	void refusesAPinWithoutAChecksum() throws Exception {
		pin("");
		Run run = run("verify");
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.err()).endsWith("maven-wrapper.properties names no distributionSha512Sum\n").hasLineCount(1);
		assertThat(this.requests).hasValue(0);
	}

	@Test
	void saysWhatToDoWithoutNetwork() throws Exception {
		assumeADownloaderIsThere();
		this.server.stop(0);
		assertThat(run("verify")).satisfies(this::saysThatTheDownloadFailed);
		assertThat(cached()).isEmpty();
	}

	@Test
	void saysWhatToDoWhenTheServerHasNoSuchFile() throws Exception {
		assumeADownloaderIsThere();
		this.answer = (exchange) -> exchange.sendResponseHeaders(404, -1);
		assertThat(run("verify")).satisfies(this::saysThatTheDownloadFailed);
		assertThat(cached()).isEmpty();
	}

	@Test
	void saysWhatToDoWithoutCurlAndWget() throws Exception {
		Files.deleteIfExists(this.bin.resolve("curl"));
		Files.deleteIfExists(this.bin.resolve("wget"));
		assertThat(run("verify")).isEqualTo(new Run(1, "", "mvnw: neither curl nor wget is there to download "
				+ this.url + "; installing Maven 3.8.7 or newer also works\n"));
	}

	@Test
	void leavesNothingOfAnInterruptedRun() throws Exception {
		assumeADownloaderIsThere();
		CountDownLatch requested = new CountDownLatch(1);
		CountDownLatch interrupted = new CountDownLatch(1);
		this.answer = (exchange) -> {
			requested.countDown();
			await(interrupted);
			sendArchive(exchange);
		};
		Process process = start(this.project, this.project.resolve("mvnw"), "verify");
		await(requested);
		// Unlike Process.destroy(), this keeps the output readable.
		process.toHandle().destroy();
		interrupted.countDown();
		Run run = finish(process);
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(cached()).isEmpty();
	}

	@Test
	void twoParallelFirstRunsShareOneCache() throws Exception {
		assumeADownloaderIsThere();
		CountDownLatch bothRequested = new CountDownLatch(2);
		this.answer = (exchange) -> {
			bothRequested.countDown();
			await(bothRequested);
			sendArchive(exchange);
		};
		Process one = start(this.project, this.project.resolve("mvnw"), "one");
		Process two = start(this.project, this.project.resolve("mvnw"), "two");
		assertThat(finish(one).out()).isEqualTo("pinned [one]\n");
		assertThat(finish(two).out()).isEqualTo("pinned [two]\n");
		assertThat(cached()).isEqualTo(wholeDistribution());
	}

	@Test
	void theLoserOfARaceUsesTheCopyOfTheWinner() throws Exception {
		assumeADownloaderIsThere();
		AtomicReference<Object> winnersCopy = new AtomicReference<>();
		this.answer = (exchange) -> {
			this.answer = this::sendArchive;
			run("winner");
			winnersCopy.set(keyOfCachedMaven());
			sendArchive(exchange);
		};
		assertThat(run("loser").out()).isEqualTo("pinned [loser]\n");
		assertThat(this.requests).hasValue(2);
		assertThat(keyOfCachedMaven()).isNotNull().isEqualTo(winnersCopy.get());
		assertThat(cached()).isEqualTo(wholeDistribution());
	}

	@Test
	void saysThatAJdkIsMissing() throws Exception {
		maven("echo 'Apache Maven 3.9.0'");
		Files.delete(this.bin.resolve("java"));
		assertThat(run("verify")).isEqualTo(new Run(1, "", "mvnw: no JDK found; " + ADVICE));
	}

	@Test
	void saysThatJavaHomeHoldsNoJava() throws Exception {
		maven("echo 'Apache Maven 3.9.0'");
		this.environment.put("JAVA_HOME", "/no jdk");
		assertThat(run("verify"))
			.isEqualTo(new Run(1, "", "mvnw: JAVA_HOME is /no jdk, which holds no bin/java; " + ADVICE));
	}

	@Test
	void saysThatJavaDoesNotRun() throws Exception {
		maven("echo 'Apache Maven 3.9.0'");
		script(this.bin.resolve("java"), "echo 'no runtime is installed' >&2; exit 1");
		assertThat(run("verify"))
			.isEqualTo(new Run(1, "", "mvnw: " + this.bin.resolve("java") + " does not run; " + ADVICE));
	}

	@ParameterizedTest
	@CsvSource({ "1.8.0_392, 8", "9, 9", "11.0.22, 11", "16.0.2, 16" })
	void refusesAnOlderJdk(String version, int major) throws Exception {
		maven("echo 'Apache Maven 3.9.0'");
		java(this.bin, version);
		assertThat(run("verify"))
			.isEqualTo(new Run(1, "", "mvnw: %s is Java %d; %s".formatted(this.bin.resolve("java"), major, ADVICE)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "17", "17-ea", "17.0.15", "25.0.1", "100" })
	void acceptsJdk17AndNewer(String version) throws Exception {
		maven("echo 'Apache Maven 3.9.0'");
		java(this.bin, version);
		assertThat(run("verify")).isEqualTo(new Run(0, "path [verify]\n", ""));
	}

	@Test
	void prefersJavaHomeToThePath() throws Exception {
		maven("echo 'Apache Maven 3.9.0'");
		java(this.bin, "11.0.22");
		Path home = this.temp.resolve("a jdk");
		java(Files.createDirectories(home.resolve("bin")), "21.0.1");
		this.environment.put("JAVA_HOME", home.toString());
		assertThat(run("verify")).isEqualTo(new Run(0, "path [verify]\n", ""));
	}

	private void saysThatTheDownloadFailed(Run run) {
		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).matches("mvnw: downloading .*\nmvnw: cannot download " + Pattern.quote(this.url)
				+ "( \\(.+\\))?; installing Maven 3\\.8\\.7 or newer also works\n");
	}

	private Run failedDownload(String message) {
		return new Run(1, "", "mvnw: downloading " + this.url + "\nmvnw: " + message);
	}

	private Run run(String... arguments) throws IOException {
		return finish(start(this.project, this.project.resolve("mvnw"), arguments));
	}

	private Process start(Path directory, Path wrapper, String... arguments) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(
				Stream.concat(Stream.of(wrapper.toString()), Stream.of(arguments)).toList());
		builder.environment().clear();
		builder.environment().putAll(this.environment);
		return builder.directory(directory.toFile()).start();
	}

	private static Run finish(Process process) throws IOException {
		try {
			if (!process.waitFor(60, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				fail("mvnw did not end in time");
			}
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return new Run(process.exitValue(), text(process.getInputStream()), text(process.getErrorStream()));
	}

	private static String text(InputStream stream) throws IOException {
		return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(60, TimeUnit.SECONDS)).as("reached in time").isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void sendArchive(HttpExchange exchange) throws IOException {
		exchange.sendResponseHeaders(200, this.archive.length);
		try (OutputStream body = exchange.getResponseBody()) {
			body.write(this.archive);
		}
	}

	private byte[] archive() throws Exception {
		Path directory = Files.createDirectories(this.temp.resolve("distribution"));
		script(Files.createDirectories(directory.resolve(NAME + "/bin")).resolve("mvn"), mavenBody("pinned"));
		Process tar = new ProcessBuilder("tar", "-czf", "archive", NAME).directory(directory.toFile()).start();
		assertThat(tar.waitFor()).isZero();
		return Files.readAllBytes(directory.resolve("archive"));
	}

	private static String sha512(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void pin(String checksum) throws IOException {
		Path folder = Files.createDirectories(this.project.resolve(".mvn/wrapper"));
		Files.writeString(folder.resolve("maven-wrapper.properties"),
				"distributionUrl=%s\ndistributionSha512Sum=%s\n".formatted(this.url, checksum));
	}

	private static void java(Path bin, String version) throws IOException {
		script(bin.resolve("java"), "echo 'openjdk version \"" + version + "\" 2025-04-15' >&2");
	}

	private void maven(String answerToVersion) throws IOException {
		script(this.bin.resolve("mvn"),
				"if [ \"$1\" = -v ]; then\n" + answerToVersion + "\nexit\nfi\n" + mavenBody("path"));
	}

	private static String mavenBody(String name) {
		return """
				printf '%s'
				printf ' [%%s]' "$@"
				echo
				case $1 in
				directory) pwd ;;
				fail) exit 7 ;;
				esac""".formatted(name);
	}

	private static void script(Path file, String body) throws IOException {
		Files.writeString(file, "#!/bin/sh\n" + body + "\n");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	/** Puts a tool of this machine on the PATH of mvnw, when the machine has it. */
	private boolean offer(String tool) throws IOException {
		for (String directory : System.getenv("PATH").split(":")) {
			Path file = Path.of(directory, tool);
			if (Files.isExecutable(file)) {
				script(this.bin.resolve(tool), "exec '" + file + "' \"$@\"");
				return true;
			}
		}
		return false;
	}

	private void assumeADownloaderIsThere() {
		assumeThat(Stream.of("curl", "wget").map(this.bin::resolve)).as("curl or wget on the PATH")
			.anyMatch(Files::exists);
	}

	private List<String> cached() throws IOException {
		if (!Files.exists(this.dists)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(this.dists)) {
			return files.skip(1).map((file) -> this.dists.relativize(file).toString()).sorted().toList();
		}
	}

	private List<String> wholeDistribution() {
		String parent = NAME + "-bin/" + sha512(this.archive).substring(0, 16);
		String home = parent + "/" + NAME;
		return List.of(NAME + "-bin", parent, home, home + "/bin", home + "/bin/mvn");
	}

	private Object keyOfCachedMaven() throws IOException {
		Path maven = this.dists.resolve(wholeDistribution().get(4));
		return Files.readAttributes(maven, BasicFileAttributes.class).fileKey();
	}

	private record Run(int exitCode, String out, String err) {
	}

	private interface Answer {

		void send(HttpExchange exchange) throws IOException;

	}

}
