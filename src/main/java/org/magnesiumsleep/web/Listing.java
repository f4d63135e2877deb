package org.magnesiumsleep.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.jspecify.annotations.Nullable;

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
public final class Listing<E extends Identified> {

	static final String SLUG = "slug";

	/** So many slugs may stand in a condition for the database. */
	private static final int FEW = 500;

	/** So many selections and orders are kept, each at most half a megabyte of foods. */
	private static final int MOST_KEPT = 24;

	private final Sort defaultSort;

	private final List<Filter<E>> filters = new ArrayList<>();

	private final Map<String, Function<Direction, Order>> sortable = new LinkedHashMap<>();

	private @Nullable FullText fullText;

	private String exampleWords = "";

	private String exampleSlug = "";

	/** The slugs of whole lists, as sorting one takes far longer than showing a page. */
	private final Cache<Object, List<String>> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

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
		this.fullText = fullText;
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

	Sort defaultSort() {
		return this.defaultSort;
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
		Page<String> slugs = find(new ListRequest<>(this, parameters, true), views.records());
		return new PagedModel<>(
				new PageImpl<>(views.find(slugs.getContent()), slugs.getPageable(), slugs.getTotalElements()));
	}

	/**
	 * Reads all records of the list.
	 * @throws Problem with all mistakes at once where a parameter is not allowed
	 */
	<V> List<V> all(MultiValueMap<String, String> parameters, Views<E, V> views) {
		List<String> slugs = find(new ListRequest<>(this, parameters, false), views.records()).getContent();
		return IntStream.iterate(0, (from) -> from < slugs.size(), (from) -> from + FEW)
			.mapToObj((from) -> views.find(slugs.subList(from, Math.min(from + FEW, slugs.size()))))
			.flatMap(List::stream)
			.toList();
	}

	private Page<String> find(ListRequest<E> request, JpaSpecificationExecutor<E> records) {
		Optional<String> words = request.words();
		Optional<Specification<E>> condition = request.condition();
		Optional<Sort> sort = request.sort();
		Pageable page = request.page(sort.orElse(this.defaultSort));
		request.rejectMistakes();
		if (words.isPresent()) {
			return find(words.get(), records, condition, page, sort);
		}
		List<String> all = this.kept.get(request.selection(page.getSort()),
				(selection) -> slugs(records, condition.orElse(Specification.unrestricted()), page.getSort()));
		return page(all, page);
	}

	/** Those on the page out of all slugs. */
	private static Page<String> page(List<String> all, Pageable page) {
		if (page.isUnpaged()) {
			return new PageImpl<>(all);
		}
		int from = (int) Math.min(page.getOffset(), all.size());
		return new PageImpl<>(all.subList(from, Math.min(from + page.getPageSize(), all.size())), page, all.size());
	}

	private Page<String> find(String words, JpaSpecificationExecutor<E> records, Optional<Specification<E>> condition,
			Pageable page, Optional<Sort> sort) {
		FullText search = Objects.requireNonNull(this.fullText);
		if (condition.isEmpty() && sort.isEmpty()) {
			return search.find(words, page);
		}
		Set<String> matching = new LinkedHashSet<>(search.find(words, Pageable.unpaged()).getContent());
		Specification<E> filters = condition.orElse(Specification.unrestricted());
		Specification<E> narrow = (matching.size() > FEW) ? filters : filters.and(slugIn(matching));
		Set<String> allowed = new LinkedHashSet<>(slugs(records, narrow, sort.orElse(Sort.unsorted())));
		List<String> slugs = sort.isPresent() ? allowed.stream().filter(matching::contains).toList()
				: matching.stream().filter(allowed::contains).toList();
		return page(slugs, page);
	}

	private List<String> slugs(JpaSpecificationExecutor<E> records, Specification<E> condition, Sort sort) {
		return records.findBy(condition, (query) -> query.as(Slug.class).sortBy(sort).all())
			.stream()
			.map(Slug::slug)
			.toList();
	}

	/** Lets go of the lists that are kept. */
	void forget() {
		this.kept.invalidateAll();
	}

	static <E> Specification<E> slugIn(Collection<? extends String> slugs) {
		return (root, query, is) -> root.get(SLUG).in(slugs);
	}

	/** The slug alone, so that a query reads nothing else. */
	record Slug(String slug) {
	}

}
