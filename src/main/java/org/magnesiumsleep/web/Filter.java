package org.magnesiumsleep.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;

import org.springframework.data.jpa.domain.Specification;

/**
 * A query parameter that narrows a list and may stand once.
 *
 * @param name of the parameter
 * @param description for the OpenAPI document
 * @param schema of the value, for the OpenAPI document; made when it is asked for, as a
 * vocabulary may come from the database
 * @param vocabulary all values where they can be listed, else none
 * @param allowed what is allowed, in words, for a client that sent something else
 * @param reader turns the text into a condition, or into nothing where the text is not
 * allowed
 */
public record Filter<E>(String name, String description, Supplier<Schema<?>> schema, Kept<List<String>> vocabulary,
		Supplier<String> allowed, Function<String, Optional<Specification<E>>> reader) {

	/** An enumeration, compared with the attribute of the same name; case is ignored. */
	public static <E, T extends Enum<T>> Filter<E> oneOf(String name, String description, Class<T> type) {
		return oneOf(name, description, type, (value) -> (root, query, is) -> is.equal(root.get(name), value));
	}

	/** An enumeration with a condition of its own; case is ignored. */
	public static <E, T extends Enum<T>> Filter<E> oneOf(String name, String description, Class<T> type,
			Function<T, Specification<E>> condition) {
		List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
		return new Filter<>(name, description, () -> words(names), new Kept<>(() -> names), () -> oneOf(names),
				(text) -> Optional.of(text.toUpperCase(Locale.ROOT))
					.filter(names::contains)
					.map((constant) -> condition.apply(Enum.valueOf(type, constant))));
	}

	/** A slug out of a vocabulary that may live in the database; case is ignored. */
	public static <E> Filter<E> slugOf(String name, String description, Supplier<? extends Collection<String>> slugs,
			Function<String, Specification<E>> condition) {
		Kept<List<String>> vocabulary = new Kept<>(() -> List.copyOf(slugs.get()));
		return new Filter<>(name, description, () -> words(vocabulary.get()), vocabulary, () -> oneOf(vocabulary.get()),
				(text) -> Optional.of(text.toLowerCase(Locale.ROOT)).filter(vocabulary.get()::contains).map(condition));
	}

	/** {@code true} or {@code false}. */
	public static <E> Filter<E> flag(String name, String description, Function<Boolean, Specification<E>> condition) {
		List<String> words = List.of("true", "false");
		return new Filter<>(name, description, () -> new BooleanSchema().examples(List.of(true)),
				new Kept<>(() -> words), () -> oneOf(words),
				(text) -> Optional.of(text.toLowerCase(Locale.ROOT))
					.filter(words::contains)
					.map((word) -> condition.apply(Boolean.valueOf(word))));
	}

	/** A whole number between two bounds, which are allowed themselves. */
	public static <E> Filter<E> whole(String name, String description, int least, int most, int example,
			Function<Integer, Specification<E>> condition) {
		return new Filter<>(name, description,
				() -> new IntegerSchema().examples(List.of(example))
					.minimum(BigDecimal.valueOf(least))
					.maximum(BigDecimal.valueOf(most)),
				new Kept<>(List::of), () -> "a whole number from %d to %d".formatted(least, most),
				(text) -> WholeNumber.read(text).filter((number) -> number >= least && number <= most).map(condition));
	}

	/** A decimal number between zero and a bound, both allowed. */
	public static <E> Filter<E> decimal(String name, String description, int most, int example,
			Function<BigDecimal, Specification<E>> condition) {
		return new Filter<>(name, description,
				() -> new NumberSchema().examples(List.of(BigDecimal.valueOf(example)))
					.minimum(BigDecimal.ZERO)
					.maximum(BigDecimal.valueOf(most)),
				new Kept<>(List::of), () -> "a number from 0 to %d, such as 12.5".formatted(most),
				(text) -> Optional.of(text)
					.filter((candidate) -> candidate.matches("\\d{1,9}(\\.\\d{1,9})?"))
					.map(BigDecimal::new)
					.filter((number) -> number.compareTo(BigDecimal.valueOf(most)) <= 0)
					.map(condition));
	}

	/** The same filter with another example. */
	@SuppressWarnings("unchecked") // the schemas of words take words
	Filter<E> suchAs(String word) {
		return new Filter<>(this.name, this.description,
				() -> ((Schema<String>) this.schema.get()).examples(List.of(word)), this.vocabulary, this.allowed,
				this.reader);
	}

	private static Schema<?> words(List<String> vocabulary) {
		return new StringSchema()._enum(vocabulary).examples(vocabulary.subList(0, 1));
	}

	private static String oneOf(Collection<String> words) {
		return "one of " + String.join(", ", words);
	}

}
