package org.magnesiumsleep.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.domain.Sort.Order;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.web.PagedModel;
import org.springframework.util.MultiValueMap;

/**
 * What a list takes as query parameters: its filters, its sortable fields, and the paging
 * that all lists share. The same declaration reads the parameters, rejects everything
 * else and describes itself in the OpenAPI document.
 *
 * @param <E> the entity, whose id is the attribute {@code slug}
 */
public final class Listing<E> {

	static final int DEFAULT_SIZE = 20;

	static final int LARGEST_SIZE = 100;

	private static final String SLUG = "slug";

	private final Sort defaultSort;

	private final List<Filter<E>> filters = new ArrayList<>();

	private final Map<String, Function<Direction, Order>> sortable = new LinkedHashMap<>();

	private Listing(Sort defaultSort) {
		this.defaultSort = defaultSort;
	}

	/** A list in the order of these attributes, upwards, ignoring case; ties by slug. */
	public static <E> Listing<E> orderedBy(Order... orders) {
		return new Listing<>(Sort.by(orders).and(Sort.by(SLUG)));
	}

	public static Order text(String attribute) {
		return Order.asc(attribute).ignoreCase();
	}

	public Listing<E> filter(Filter<E> filter) {
		this.filters.add(filter);
		return this;
	}

	/** A field that clients may sort by as text, ignoring case. */
	public Listing<E> sortableText(String field) {
		this.sortable.put(field, (direction) -> new Order(direction, field).ignoreCase());
		return this;
	}

	/** A field that clients may sort by as a number; unknown numbers come last. */
	public Listing<E> sortableNumber(String field, String attribute) {
		this.sortable.put(field, (direction) -> new Order(direction, attribute).nullsLast());
		return this;
	}

	/** Its parameters, for the OpenAPI document. */
	List<Parameter> parameters() {
		List<Parameter> parameters = new ArrayList<>();
		this.filters
			.forEach((filter) -> parameters.add(parameter(filter.name(), filter.description(), filter.schema().get())));
		parameters.add(parameter(SLUG, "Only the records with these slugs; may be repeated",
				new ArraySchema().items(new StringSchema())));
		if (!this.sortable.isEmpty()) {
			List<String> orders = this.sortable.keySet()
				.stream()
				.flatMap((field) -> Stream.of(field, field + ",desc"))
				.toList();
			parameters.add(parameter("sort", "Order by a field, upwards or with ,desc downwards; may be repeated",
					new ArraySchema().items(new StringSchema()._enum(orders))));
		}
		parameters.add(parameter("page", "Page, from 0", number(0, 0)));
		parameters
			.add(parameter("size", "Records on a page; more than 100 is treated as 100", number(1, DEFAULT_SIZE)));
		return parameters;
	}

	private static Schema<?> number(int least, int byDefault) {
		IntegerSchema schema = new IntegerSchema();
		schema.setMinimum(BigDecimal.valueOf(least));
		schema.setDefault(byDefault);
		return schema;
	}

	private static Parameter parameter(String name, String description, Schema<?> schema) {
		return new QueryParameter().name(name).description(description).required(false).schema(schema);
	}

	/**
	 * Reads one page.
	 * @throws Problem with all mistakes at once where a parameter is not allowed
	 */
	public <V> PagedModel<V> page(MultiValueMap<String, String> parameters, JpaSpecificationExecutor<E> repository,
			Function<E, V> view) {
		Reading<E> reading = new Reading<>(this, parameters);
		Specification<E> condition = reading.condition();
		Pageable page = reading.page();
		reading.rejectMistakes();
		return new PagedModel<>(find(repository, condition, page).map(view));
	}

	private Page<E> find(JpaSpecificationExecutor<E> repository, Specification<E> condition, Pageable page) {
		boolean beyondAnyTable = page.getOffset() > Integer.MAX_VALUE - LARGEST_SIZE;
		return beyondAnyTable ? new PageImpl<>(List.of(), page, repository.count(condition))
				: repository.findAll(condition, page);
	}

	/** One request, and all that is wrong with it. */
	private static final class Reading<E> {

		private final Listing<E> listing;

		private final MultiValueMap<String, String> parameters;

		private final List<Mistake> mistakes = new ArrayList<>();

		Reading(Listing<E> listing, MultiValueMap<String, String> parameters) {
			this.listing = listing;
			this.parameters = parameters;
			Set<String> known = new TreeSet<>(Set.of("page", "size", SLUG));
			listing.filters.forEach((filter) -> known.add(filter.name()));
			if (!listing.sortable.isEmpty()) {
				known.add("sort");
			}
			parameters.keySet()
				.stream()
				.filter((name) -> !known.contains(name))
				.forEach((name) -> reject(name, "Unknown parameter; allowed are " + String.join(", ", known) + "."));
		}

		Specification<E> condition() {
			Specification<E> condition = Specification.unrestricted();
			List<String> slugs = values(SLUG);
			if (!slugs.isEmpty()) {
				if (slugs.stream().anyMatch(String::isBlank)) {
					reject(SLUG, "A slug is blank; leave the parameter out or name a record.");
				}
				condition = condition.and((root, query, is) -> root.get(SLUG).in(slugs));
			}
			for (Filter<E> filter : this.listing.filters) {
				condition = condition.and(
						once(filter.name()).flatMap((text) -> read(filter, text)).orElse(Specification.unrestricted()));
			}
			return condition;
		}

		Pageable page() {
			int number = once("page").map((text) -> number("page", text, 0)).orElse(0);
			int size = once("size").map((text) -> number("size", text, 1)).orElse(DEFAULT_SIZE);
			return PageRequest.of(number, Math.min(size, LARGEST_SIZE), sort());
		}

		void rejectMistakes() {
			if (!this.mistakes.isEmpty()) {
				throw Problem.invalidParameters(this.mistakes);
			}
		}

		private Sort sort() {
			Map<String, Order> orders = new LinkedHashMap<>();
			for (String text : this.listing.sortable.isEmpty() ? List.<String>of() : values("sort")) {
				String[] parts = text.split(",", -1);
				String direction = (parts.length > 1) ? parts[1].toLowerCase(Locale.ROOT) : "asc";
				Function<Direction, Order> order = this.listing.sortable.get(parts[0]);
				if (order == null || parts.length > 2 || !Set.of("asc", "desc").contains(direction)) {
					reject("sort", "Not '%s' but a field, or a field with ,asc or ,desc; fields are %s.".formatted(text,
							String.join(", ", this.listing.sortable.keySet())));
				}
				else if (orders.put(parts[0], order.apply(Direction.fromString(direction))) != null) {
					reject("sort", "The field %s stands twice; name it once.".formatted(parts[0]));
				}
			}
			if (orders.isEmpty()) {
				return this.listing.defaultSort;
			}
			Sort sort = Sort.by(List.copyOf(orders.values()));
			return orders.containsKey(SLUG) ? sort : sort.and(Sort.by(SLUG));
		}

		private Optional<Specification<E>> read(Filter<E> filter, String text) {
			Optional<Specification<E>> condition = filter.reader().apply(text);
			if (condition.isEmpty()) {
				reject(filter.name(), "Not '%s' but %s.".formatted(text, filter.allowed().get()));
			}
			return condition;
		}

		private int number(String name, String text, int least) {
			Optional<Integer> number = WholeNumber.read(text).filter((candidate) -> candidate >= least);
			if (number.isEmpty()) {
				reject(name, "Not '%s' but a whole number from %d to 999999999.".formatted(text, least));
			}
			return number.orElse(1);
		}

		private Optional<String> once(String name) {
			List<String> values = values(name);
			if (values.size() > 1) {
				reject(name, "Given %d times; it may stand once.".formatted(values.size()));
			}
			return values.stream().findFirst();
		}

		private List<String> values(String name) {
			return List.copyOf(this.parameters.getOrDefault(name, List.of()));
		}

		private void reject(String parameter, String detail) {
			this.mistakes.add(Mistake.inParameter(parameter, detail));
		}

	}

}
