package org.magnesiumsleep.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/**
 * The views of records by their slugs. Those read last are kept in memory, as content
 * changes with a restart only.
 *
 * @param <E> the entity
 * @param <V> its view
 */
public final class Views<E extends Identified, V> {

	private static final int MOST_KEPT = 10_000;

	private final JpaSpecificationExecutor<E> records;

	private final Function<E, V> view;

	private final Cache<String, V> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

	/** To be used within a transaction, as a view may read more of its entity. */
	public Views(JpaSpecificationExecutor<E> records, Function<E, V> view) {
		this.records = records;
		this.view = view;
	}

	/** The view of one record, or nothing where the slug is unknown. */
	public Optional<V> find(String slug) {
		return find(List.of(slug)).stream().findFirst();
	}

	/** The views of records in the order of their slugs, without unknown ones. */
	List<V> find(List<String> slugs) {
		Map<String, V> views = this.kept.getAll(slugs, this::read);
		return slugs.stream().map(views::get).filter(Objects::nonNull).toList();
	}

	JpaSpecificationExecutor<E> records() {
		return this.records;
	}

	private Map<String, V> read(Set<? extends String> slugs) {
		return this.records.findAll(Listing.slugIn(slugs))
			.stream()
			.collect(Collectors.toMap(Identified::slug, this.view));
	}

}
