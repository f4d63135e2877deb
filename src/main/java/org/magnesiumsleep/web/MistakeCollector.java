package org.magnesiumsleep.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;

/** Notes what cannot be bound, with its place in the body, and goes on. */
final class MistakeCollector extends DeserializationProblemHandler {

	private final List<Mistake> mistakes;

	MistakeCollector(List<Mistake> mistakes) {
		this.mistakes = mistakes;
	}

	@Override
	public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
			ValueDeserializer<?> deserializer, Object bean, String name) {
		Collection<Object> known = deserializer.getKnownPropertyNames();
		// Records are built when the body's own parser is at their end, and only then
		// are the left-over properties handed in.
		String record = context.getParser().streamReadContext().pathAsPointer().toString();
		this.mistakes.add(Mistake.inBody(record + "/" + StrictJson.escape(name), "Unknown property; allowed are %s."
			.formatted(known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")))));
		parser.skipChildren();
		return true;
	}

	@Override
	public @Nullable Object handleUnexpectedToken(DeserializationContext context, JavaType type, JsonToken token,
			JsonParser parser, String message) {
		return reject(parser, type.getRawClass());
	}

	@Override
	public @Nullable Object handleMissingInstantiator(DeserializationContext context, Class<?> type,
			@Nullable ValueInstantiator instantiator, JsonParser parser, String message) {
		return reject(parser, type);
	}

	private @Nullable Object reject(JsonParser parser, Class<?> type) {
		TokenStreamContext place = parser.streamReadContext();
		// At its start an object or a list is its own context; the place is where it
		// stands.
		boolean starts = parser.currentToken() != null && parser.currentToken().isStructStart();
		this.mistakes
			.add(Mistake.inBody((starts ? place.getParent() : place).pathAsPointer().toString(), wanted(type)));
		parser.skipChildren();
		return null;
	}

	private static String wanted(Class<?> type) {
		if (type.isEnum()) {
			return "Must be one of %s.".formatted(
					Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", ")));
		}
		if (type == Integer.class) {
			return "Must be a whole number.";
		}
		if (type == BigDecimal.class) {
			return "Must be a number.";
		}
		if (type == Boolean.class) {
			return "Must be true or false.";
		}
		if (type == String.class) {
			return "Must be a text.";
		}
		return Collection.class.isAssignableFrom(type) ? "Must be a list." : "Must be an object.";
	}

}
