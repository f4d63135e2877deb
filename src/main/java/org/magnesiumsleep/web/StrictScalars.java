package org.magnesiumsleep.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads the tokens of a type only: no "42" for a number, no 1 for true, no 0 or empty
 * text for an enumeration.
 */
final class StrictScalars extends SimpleModule {

	private static final long serialVersionUID = 1L;

	StrictScalars() {
		super("strict-scalars");
		addDeserializer(Integer.class,
				new Scalar<>(Integer.class, (parser) -> (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
						&& parser.getNumberType() == NumberType.INT) ? parser.getIntValue() : null));
		addDeserializer(BigDecimal.class, new Scalar<>(BigDecimal.class,
				(parser) -> parser.currentToken().isNumeric() ? parser.getDecimalValue() : null));
		addDeserializer(Boolean.class, new Scalar<>(Boolean.class,
				(parser) -> parser.currentToken().isBoolean() ? parser.getBooleanValue() : null));
		addDeserializer(String.class, new Scalar<>(String.class, StrictScalars::text));
		setDeserializerModifier(new Enums());
	}

	private static @Nullable String text(JsonParser parser) {
		return (parser.currentToken() == JsonToken.VALUE_STRING) ? parser.getString() : null;
	}

	/** Reads a value, or leaves it to the handler of problems. */
	private static final class Scalar<T> extends StdScalarDeserializer<T> {

		private final Function<JsonParser, @Nullable T> reader;

		Scalar(Class<?> type, Function<JsonParser, @Nullable T> reader) {
			super(type);
			this.reader = reader;
		}

		@Override
		@SuppressWarnings("unchecked")
		public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
			T value = this.reader.apply(parser);
			return (value != null) ? value : (T) context.handleUnexpectedToken(getValueType(context), parser);
		}

	}

	/** Reads every enumeration by the exact names of its constants. */
	private static final class Enums extends ValueDeserializerModifier {

		private static final long serialVersionUID = 1L;

		@Override
		public ValueDeserializer<?> modifyEnumDeserializer(DeserializationConfig config, JavaType type,
				BeanDescription.Supplier description, ValueDeserializer<?> standard) {
			Object[] constants = type.getRawClass().getEnumConstants();
			return new Scalar<>(type.getRawClass(),
					(parser) -> Arrays.stream(constants)
						.filter((constant) -> constant.toString().equals(text(parser)))
						.findFirst()
						.orElse(null));
		}

	}

}
