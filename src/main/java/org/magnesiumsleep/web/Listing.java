package org.magnesiumsleep.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

	static final String SLUG = "slug";

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

	List<Filter<E>> filters() {
		return this.filters;
	}

	/** How to order by a field, by the name of the field. */
	Map<String, Function<Direction, Order>> sortable() {
		return this.sortable;
	}

	Sort defaultSort() {
		return this.defaultSort;
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
				.flatMap((field) -> Stream.of(field, field + ",asc", field + ",desc"))
				.toList();
			parameters.add(parameter("sort", "Order by a field, upwards, or downwards with ,desc; may be repeated",
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
		ListRequest<E> request = new ListRequest<>(this, parameters);
		Specification<E> condition = request.condition();
		Pageable page = request.page();
		request.rejectMistakes();
		return new PagedModel<>(find(repository, condition, page).map(view));
	}

	private Page<E> find(JpaSpecificationExecutor<E> repository, Specification<E> condition, Pageable page) {
		boolean beyondAnyTable = page.getOffset() > Integer.MAX_VALUE - LARGEST_SIZE;
		return beyondAnyTable ? new PageImpl<>(List.of(), page, repository.count(condition))
				: repository.findAll(condition, page);
	}

}
