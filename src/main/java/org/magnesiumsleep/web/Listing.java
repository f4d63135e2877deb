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
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.domain.Sort.Order;
import org.springframework.data.web.PagedModel;
import org.springframework.util.MultiValueMap;

/**
 * What a list takes as query parameters: its filters, its sortable fields, and the paging
 * that all lists share. The same declaration reads the parameters, rejects everything
 * else and describes itself in the OpenAPI document.
 *
 * @param <E> the entity, whose id is the attribute {@code slug}
 */
public final class Listing<E extends Identified> {

	static final String SLUG = "slug";

	private final Sort defaultSort;

	private final List<Filter<E>> filters = new ArrayList<>();

	private final Map<String, Function<Direction, Order>> sortable = new LinkedHashMap<>();

	private final Selections<E> selections = new Selections<>();

	private String exampleWords = "";

	private String exampleSlug = "";

	private Listing(Sort defaultSort) {
		this.defaultSort = defaultSort;
	}

	/** A list in the order of these attributes, upwards, ignoring case; ties by slug. */
	public static <E extends Identified> Listing<E> orderedBy(Order... orders) {
		return new Listing<>(Sort.by(orders).and(Sort.by(SLUG)));
	}

	public static Order text(String attribute) {
		return Order.asc(attribute).ignoreCase();
	}

	/** What finds the records for the words in {@code q}. */
	public Listing<E> searchedBy(FullText fullText) {
		this.selections.searchedBy(fullText);
		return this;
	}

	/** Words that find something, and the slug of a record, for the OpenAPI document. */
	public Listing<E> examples(String words, String slug) {
		this.exampleWords = words;
		this.exampleSlug = slug;
		return this;
	}

	public Listing<E> filter(Filter<E> filter) {
		this.filters.add(filter);
		return this;
	}

	/** A filter whose vocabulary does not begin with a word that finds something. */
	public Listing<E> filter(Filter<E> filter, String example) {
		return filter(filter.suchAs(example));
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

	/**
	 * Its parameters, for the OpenAPI document. Their examples stand in the schemas, as
	 * Swagger UI sends the example of a parameter unless somebody deletes it.
	 */
	List<Parameter> parameters() {
		List<Parameter> parameters = new ArrayList<>();
		parameters.add(parameter(Parameters.WORDS,
				"Words to find, such as `%s`: a letter of each may be wrong, the last may be unfinished; the best match comes first unless sort says otherwise"
					.formatted(this.exampleWords),
				new StringSchema().examples(List.of(this.exampleWords))
					.minLength(1)
					.maxLength(Parameters.LONGEST_QUERY)));
		this.filters
			.forEach((filter) -> parameters.add(parameter(filter.name(), filter.description(), filter.schema().get())));
		parameters.add(parameter(SLUG,
				"Only the records with these slugs, such as `%s`; may be repeated".formatted(this.exampleSlug),
				new ArraySchema().items(new StringSchema()).examples(List.of(List.of(this.exampleSlug)))));
		if (!this.sortable.isEmpty()) {
			List<String> orders = this.sortable.keySet()
				.stream()
				.flatMap((field) -> Stream.of(field, field + ",asc", field + ",desc"))
				.toList();
			parameters.add(parameter("sort", "Order by a field, upwards, or downwards with ,desc; may be repeated",
					new ArraySchema().items(new StringSchema()._enum(orders)).examples(List.of(orders.subList(0, 1)))));
		}
		parameters.add(parameter("page", "Page, from 0", number(0, 0)));
		parameters.add(parameter("size", "Records on a page; more than 100 is treated as 100",
				number(1, Parameters.DEFAULT_SIZE)));
		return parameters;
	}

	private static Schema<?> number(int least, int byDefault) {
		IntegerSchema schema = new IntegerSchema();
		schema.setMinimum(BigDecimal.valueOf(least));
		schema.setMaximum(BigDecimal.valueOf(WholeNumber.LARGEST));
		schema.setDefault(byDefault);
		schema.setExamples(List.of(byDefault));
		return schema;
	}

	private static Parameter parameter(String name, String description, Schema<?> schema) {
		return new QueryParameter().name(name).description(description).required(false).schema(schema);
	}

	/**
	 * Reads one page.
	 * @throws Problem with all mistakes at once where a parameter is not allowed
	 */
	public <V> PagedModel<V> page(MultiValueMap<String, String> parameters, Views<E, V> views) {
		Page<String> slugs = find(parameters, true, views);
		return new PagedModel<>(
				new PageImpl<>(views.find(slugs.getContent()), slugs.getPageable(), slugs.getTotalElements()));
	}

	/**
	 * Reads all records of the list.
	 * @throws Problem with all mistakes at once where a parameter is not allowed
	 */
	<V> List<V> all(MultiValueMap<String, String> parameters, Views<E, V> views) {
		return views.find(find(parameters, false, views).getContent());
	}

	/**
	 * Reads and keeps all records, the orders by one field and what each word of a
	 * filter's vocabulary finds, so that they are there when the database is not.
	 */
	void keep(Views<E, ?> views) {
		views.keep(find(MultiValueMap.fromSingleValue(Map.of()), false, views).getContent());
		Stream<Map<String, String>> orders = this.sortable.keySet()
			.stream()
			.flatMap((field) -> Stream.of(Map.of("sort", field), Map.of("sort", field + ",desc")));
		Stream<Map<String, String>> selections = this.filters.stream()
			.flatMap((filter) -> filter.vocabulary().get().stream().map((word) -> Map.of(filter.name(), word)));
		Stream.concat(orders, selections)
			.forEach((parameters) -> find(MultiValueMap.fromSingleValue(parameters), false, views));
	}

	/** Lets go of what is kept. */
	void forget() {
		this.selections.forget();
		this.filters.forEach((filter) -> filter.vocabulary().forget());
	}

	private Page<String> find(MultiValueMap<String, String> parameters, boolean paged, Views<E, ?> views) {
		return this.selections.find(new ListRequest<>(this, parameters, paged), this.defaultSort, views.records());
	}

}
