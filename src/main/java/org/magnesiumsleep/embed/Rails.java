package org.magnesiumsleep.embed;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The drawing of an answer: one rail for magnesium from all sources with the
 * recommendation, one for supplements alone with the upper limit, on the same scale in mg
 * a day.
 *
 * @param end of the scale
 * @param allSources food and drink first, then supplements
 * @param supplements supplements and medicines
 */
public record Rails(double end, Rail allSources, Rail supplements) {

	/** Room to the right of the largest figure, and for what has no upper bound. */
	private static final double ROOM = 1.2;

	/**
	 * One rail.
	 *
	 * @param food what surely comes from food and drink
	 * @param least what is surely reached
	 * @param most what may be reached; the end of the scale where nothing bounds it
	 * @param bounded whether there is a bound
	 * @param mark the figure to compare with, or nothing where there is none
	 */
	public record Rail(double food, double least, double most, boolean bounded, @Nullable Double mark) {
	}

	/** The drawing of the JSON of an answer. */
	static Rails of(Map<String, Object> answer) {
		Map<?, ?> intake = part(answer, "intake");
		Map<?, ?> range = part(answer, "referenceRange");
		Map<?, ?> total = part(intake, "total");
		Map<?, ?> supplements = part(intake, "supplements");
		Double recommended = number(range, "recommendedMg");
		Double limit = number(range, "supplementalUpperLimitMg");
		double end = ROOM * Stream
			.of(recommended, limit, number(total, "minMg"), number(total, "maxMg"), number(supplements, "maxMg"))
			.filter(Objects::nonNull)
			.mapToDouble(Double::doubleValue)
			.max()
			.orElse(1);
		double food = zeroIfAbsent(number(part(intake, "diet"), "minMg"));
		return new Rails(end, rail(food, total, recommended, end), rail(0, supplements, limit, end));
	}

	private static Rail rail(double food, Map<?, ?> interval, @Nullable Double mark, double end) {
		Double most = number(interval, "maxMg");
		return new Rail(food, zeroIfAbsent(number(interval, "minMg")), (most != null) ? most : end, most != null, mark);
	}

	private static Map<?, ?> part(Map<?, ?> object, String name) {
		return (Map<?, ?>) Objects.requireNonNull(object.get(name), name);
	}

	private static double zeroIfAbsent(@Nullable Double number) {
		return (number != null) ? number : 0;
	}

	private static @Nullable Double number(Map<?, ?> object, String name) {
		Object value = object.get(name);
		return (value != null) ? Double.valueOf(value.toString()) : null;
	}

}
