package org.magnesiumsleep.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.web.PagedModel;

/**
 * The views of records by their slugs. Those read last are kept in memory until the
 * content changes.
 *
 * @param <E> the entity
 * @param <V> its view
 */
public final class Views<E extends Identified, V> {

	/** So many slugs may stand in a condition for the database. */
	private static final int FEW = 500;

	/** So many bytes of the heap for each record: three times what a food takes. */
	private static final int SHARE = 4096;

	private static final long MOST_KEPT = Runtime.getRuntime().maxMemory() / SHARE;

	private final JpaSpecificationExecutor<E> records;

	private final Function<E, V> view;

	private final Function<V, LinkedData> description;

	private BiFunction<LinkedData, List<LinkedData>, LinkedData> list = (plain, records) -> plain;

	private final Cache<String, V> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

	/** All slugs, once they have been read: nobody need ask for others. */
	private volatile @Nullable Set<String> known;

	/**
	 * Makes views within a transaction, as they may read more of their entities.
	 * @param description says what a record is in linked data
	 */
	public Views(JpaSpecificationExecutor<E> records, Function<E, V> view, Function<V, LinkedData> description) {
		this.records = records;
		this.view = view;
		this.description = description;
	}

	/**
	 * Says what a page of the list is in linked data, out of the plain list and out of
	 * its records.
	 */
	public Views<E, V> listedAs(BiFunction<LinkedData, List<LinkedData>, LinkedData> list) {
		this.list = list;
		return this;
	}

	LinkedData describe(V record) {
		return this.description.apply(record);
	}

	LinkedData describe(PagedModel<V> page) {
		List<LinkedData> records = page.getContent().stream().map(this.description).toList();
		return this.list.apply(LinkedData.list(records, Objects.requireNonNull(page.getMetadata())), records);
	}

	/** The view of one record, or nothing where the slug is unknown. */
	public Optional<V> find(String slug) {
		return find(List.of(slug)).stream().findFirst();
	}

	/** The views of records in the order of their slugs, without unknown ones. */
	List<V> find(List<String> wanted) {
		Set<String> known = this.known;
		List<String> slugs = (known != null) ? wanted.stream().filter(known::contains).toList() : wanted;
		return IntStream.iterate(0, (from) -> from < slugs.size(), (from) -> from + FEW)
			.mapToObj((from) -> slugs.subList(from, Math.min(from + FEW, slugs.size())))
			.flatMap(this::few)
			.toList();
	}

	/** Reads and keeps all records. */
	void keep(List<String> slugs) {
		find(slugs);
		this.known = Set.copyOf(slugs);
	}

	void forget() {
		this.known = null;
		this.kept.invalidateAll();
	}

	JpaSpecificationExecutor<E> records() {
		return this.records;
	}

	private Stream<V> few(List<String> slugs) {
		Map<String, V> views = this.kept.getAll(slugs, this::read);
		return slugs.stream().map(views::get).filter(Objects::nonNull);
	}

	private Map<String, V> read(Set<? extends String> slugs) {
		Specification<E> wanted = (root, query, is) -> root.get(Listing.SLUG).in(slugs);
		return this.records.findBy(wanted,
				(query) -> query.all().stream().collect(Collectors.toMap(Identified::slug, this.view)));
	}

}
