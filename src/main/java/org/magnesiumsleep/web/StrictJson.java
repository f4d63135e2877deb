package org.magnesiumsleep.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads request bodies and finds all that is wrong with them at once: unknown properties,
 * wrong types, values outside their range. Nothing is converted or ignored silently.
 */
@Component
public final class StrictJson {

	static final int MOST_BYTES = 64 * 1024;

	private static final int PART = 4096;

	/** A byte now and then must not hold a thread. */
	private static final Duration LONGEST = Duration.ofSeconds(10);

	/**
	 * Four times what the largest right body has; more would cost more than it is worth.
	 */
	private static final int MOST_TOKENS = 10_000;

	private static final String MARK = "\uFEFF";

	private final JsonMapper mapper = JsonMapper
		.builder(JsonFactory.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.streamReadConstraints(StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).build())
			.build())
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.addModule(new StrictScalars())
		.build();

	private final Validator validator;

	private final Duration longest;

	@Autowired
	StrictJson(Validator validator) {
		this(validator, LONGEST);
	}

	StrictJson(Validator validator, Duration longest) {
		this.validator = validator;
		this.longest = longest;
	}

	/**
	 * Reads a body as far as it can be read.
	 * @throws Problem where the body is larger than 64 KB, takes too long or is no JSON
	 */
	public <T> Body<T> read(InputStream stream, Class<T> type) throws IOException {
		ByteArrayOutputStream json = new ByteArrayOutputStream();
		byte[] part = new byte[PART];
		long begin = System.nanoTime();
		for (int read = stream.read(part); read >= 0; read = stream.read(part)) {
			json.write(part, 0, read);
			if (json.size() > MOST_BYTES) {
				throw Problem.tooLarge();
			}
			if (System.nanoTime() - begin > this.longest.toNanos()) {
				throw Problem.tooSlow();
			}
		}
		return read(json.toByteArray(), type);
	}

	/**
	 * Reads JSON of any size as far as it can be read.
	 * @throws Problem where it is no JSON
	 */
	public <T> Body<T> read(byte[] json, Class<T> type) {
		List<Mistake> mistakes = new ArrayList<>();
		T value = bind(text(json), type, mistakes);
		if (value != null) {
			check(value, mistakes);
		}
		else if (mistakes.isEmpty()) {
			mistakes.add(Mistake.inBody("", "Must be an object."));
		}
		return new Body<>(value, mistakes);
	}

	/** Adds what is wrong with the values; of a list that is too long only that. */
	private void check(Object value, List<Mistake> mistakes) {
		Set<ConstraintViolation<Object>> violations = this.validator.validate(value);
		Set<String> tooLong = violations.stream()
			.filter((violation) -> violation.getConstraintDescriptor().getAnnotation() instanceof Size)
			.map((violation) -> mistake(violation).pointer() + "/")
			.collect(Collectors.toSet());
		Predicate<Mistake> counts = (mistake) -> tooLong.stream()
			.noneMatch(String.valueOf(mistake.pointer())::startsWith);
		mistakes.removeIf(counts.negate());
		// A value that could not be read must not be called missing as well.
		Set<String> known = mistakes.stream().map(Mistake::pointer).map(String::valueOf).collect(Collectors.toSet());
		violations.stream()
			.map(StrictJson::mistake)
			.filter(counts.and((mistake) -> !known.contains(String.valueOf(mistake.pointer()))))
			.sorted(Comparator.comparing((mistake) -> String.valueOf(mistake.pointer())))
			.forEach(mistakes::add);
	}

	/**
	 * The letters of JSON, which is UTF-8 (RFC 8259), with or without a mark in front.
	 */
	private static String text(byte[] json) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
			if (text.indexOf('\0') < 0) {
				return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
			}
		}
		catch (CharacterCodingException otherwise) {
			// Said below, as of text in UTF-16.
		}
		throw Problem.of(ProblemType.MALFORMED_JSON, "This is not JSON in UTF-8; send it in no other encoding.");
	}

	private <T> @Nullable T bind(String json, Class<T> type, List<Mistake> mistakes) {
		try {
			return this.mapper.readerFor(type).withHandler(new MistakeCollector(mistakes)).readValue(json);
		}
		catch (StreamConstraintsException excessive) {
			throw Problem.of(ProblemType.MALFORMED_JSON,
					"The JSON nests too deeply, or has too many values or one that is too long.");
		}
		catch (StreamReadException malformed) {
			String what = String.valueOf(malformed.getOriginalMessage()).startsWith("Duplicate")
					? "A property stands twice" : "This is not JSON";
			throw Problem.of(ProblemType.MALFORMED_JSON, what + at(malformed.getLocation()));
		}
		catch (DatabindException mismatch) {
			if (mismatch.getPath().isEmpty()) {
				throw Problem.of(ProblemType.MALFORMED_JSON, "Send exactly one JSON object; there is "
						+ (json.isBlank() ? "none." : "something else" + at(mismatch.getLocation())));
			}
			mistakes.add(Mistake.inBody(pointer(mismatch), "Has a value that cannot be read."));
			return null;
		}
		catch (JacksonException malformed) {
			throw Problem.of(ProblemType.MALFORMED_JSON, "This is not JSON" + at(malformed.getLocation()));
		}
	}

	private static String at(@Nullable TokenStreamLocation location) {
		return (location != null) ? " at line %d, column %d.".formatted(location.getLineNr(), location.getColumnNr())
				: ".";
	}

	private static String pointer(DatabindException mismatch) {
		return mismatch.getPath()
			.stream()
			.map((step) -> "/" + ((step.getPropertyName() != null) ? escape(step.getPropertyName()) : step.getIndex()))
			.collect(Collectors.joining());
	}

	private static Mistake mistake(ConstraintViolation<?> violation) {
		StringBuilder pointer = new StringBuilder();
		for (Path.Node node : violation.getPropertyPath()) {
			if (node.isInIterable() && node.getIndex() != null) {
				pointer.append('/').append(node.getIndex());
			}
			if (node.getKind() == ElementKind.PROPERTY) {
				pointer.append('/').append(escape(node.getName()));
			}
		}
		String message = violation.getMessage();
		return Mistake.inBody(pointer.toString(),
				message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".");
	}

	static String escape(String name) {
		return name.replace("~", "~0").replace("/", "~1");
	}

	/**
	 * What could be read of a body, and all that is wrong with it.
	 *
	 * @param value absent where nothing could be read
	 */
	public record Body<T>(@Nullable T value, List<Mistake> mistakes) {
	}

}
