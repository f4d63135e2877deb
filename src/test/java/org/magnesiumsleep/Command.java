package org.magnesiumsleep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A command that has ended, with all that it printed. */
record Command(int status, String output) {

	private static final int LONGEST_SECONDS = 180;

	/** As a shell says it. */
	private static final int NOT_FOUND = 127;

	static Command run(Path directory, String... words) {
		try {
			Path output = Files.createTempFile("command", ".log");
			try {
				return new Command(run(directory, output, words), Files.readString(output));
			}
			finally {
				Files.delete(output);
			}
		}
		catch (IOException failure) {
			return new Command(NOT_FOUND, failure.toString());
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	private static int run(Path directory, Path output, String... words) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(words).directory(directory.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
			throw new AssertionError(String.join(" ", words) + " does not end: " + Files.readString(output));
		}
		return process.exitValue();
	}

	/** Whether there is such a program, which has to know {@code --version}. */
	static boolean exists(String program) {
		return run(Path.of("."), program, "--version").succeeded();
	}

	boolean succeeded() {
		return this.status == 0;
	}

}
