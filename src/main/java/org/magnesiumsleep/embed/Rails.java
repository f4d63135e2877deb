package org.magnesiumsleep.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The drawing of an answer: one rail for magnesium from all sources with the
 * recommendation, one for supplements alone with the upper limit. Both have the same
 * scale, whose places are percentages of its end.
 *
 * @param endMg mg a day at the end of the scale
 * @param allSources food and drink, and supplements
 * @param supplements supplements and medicines
 */
public record Rails(long endMg, Rail allSources, Rail supplements) {

	/** Room to the right of the largest figure, and for what has no upper bound. */
	private static final double ROOM = 1.2;

	/**
	 * One rail.
	 *
	 * @param parts side by side
	 * @param mark the place of the figure to compare with, or nothing where there is none
	 */
	public record Rail(List<Part> parts, @Nullable Double mark) {
	}

	/**
	 * What comes from one source, surely or maybe.
	 *
	 * @param kind of the source and of the knowledge
	 * @param from where it begins
	 * @param width how far it reaches
	 */
	public record Part(String kind, double from, double width) {
	}

	/** The drawing of the JSON of an answer. */
	static Rails of(Map<String, Object> answer) {
		Map<?, ?> intake = part(answer, "intake");
		Map<?, ?> range = part(answer, "referenceRange");
		Map<?, ?> food = part(intake, "diet");
		Map<?, ?> taken = part(intake, "supplements");
		Double recommended = number(range, "recommendedMg");
		Double limit = number(range, "supplementalUpperLimitMg");
		Map<?, ?> total = part(intake, "total");
		double end = Math.ceil(ROOM
				* Stream.of(recommended, limit, number(total, "minMg"), number(total, "maxMg"), number(taken, "maxMg"))
					.filter(Objects::nonNull)
					.mapToDouble(Double::doubleValue)
					.max()
					.orElse(1));
		Scale all = new Scale(end).add("food", number(food, "minMg")).add("pill", number(taken, "minMg"));
		all.add("pill maybe", open(taken)).add("food maybe", open(food));
		Scale alone = new Scale(end).add("pill", number(taken, "minMg")).add("pill maybe", open(taken));
		return new Rails((long) end, all.rail(recommended), alone.rail(limit));
	}

	/** What may be beyond the least; without end where nothing bounds it. */
	private static double open(Map<?, ?> interval) {
		Double most = number(interval, "maxMg");
		return (most != null) ? most - Objects.requireNonNull(number(interval, "minMg")) : Double.MAX_VALUE;
	}

	private static Map<?, ?> part(Map<?, ?> object, String name) {
		return (Map<?, ?>) Objects.requireNonNull(object.get(name), name);
	}

	private static @Nullable Double number(Map<?, ?> object, String name) {
		Object value = object.get(name);
		return (value != null) ? Double.valueOf(value.toString()) : null;
	}

	/** Puts parts side by side, up to the end. */
	private static final class Scale {

		private final double end;

		private final List<Part> parts = new ArrayList<>();

		private double reached;

		Scale(double end) {
			this.end = end;
		}

		Scale add(String kind, @Nullable Double mg) {
			double width = Math.min(Objects.requireNonNull(mg), this.end - this.reached);
			if (width > 0) {
				this.parts.add(new Part(kind, place(this.reached), place(width)));
				this.reached += width;
			}
			return this;
		}

		Rail rail(@Nullable Double mark) {
			return new Rail(this.parts, (mark != null) ? place(mark) : null);
		}

		private double place(double mg) {
			return Math.round(10_000 * mg / this.end) / 100.0;
		}

	}

}
