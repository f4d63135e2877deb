package org.magnesiumsleep.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/**
 * Finds the slugs of a list. Whole lists are kept, as sorting one takes far longer than
 * showing a page.
 *
 * @param <E> the entity, whose id is the attribute {@code slug}
 */
final class Selections<E extends Identified> {

	/** So many selections and orders are kept, each at most 32 KB of references. */
	private static final int MOST_KEPT = 100;

	private final Cache<Object, List<String>> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

	private Interner<String> slugs = Interner.newStrongInterner();

	private @Nullable FullText fullText;

	void searchedBy(FullText fullText) {
		this.fullText = fullText;
	}

	/** Lets go of the lists that are kept. */
	void forget() {
		this.kept.invalidateAll();
		this.slugs = Interner.newStrongInterner();
	}

	/**
	 * The slugs on a page of the list, or all of them.
	 * @throws Problem with all mistakes at once where a parameter is not allowed
	 */
	Page<String> find(ListRequest<E> request, Sort defaultSort, JpaSpecificationExecutor<E> records) {
		Optional<String> words = request.words();
		Specification<E> condition = request.condition();
		Set<String> only = request.slugs();
		Optional<Sort> sort = request.sort();
		Pageable page = request.page(sort.orElse(defaultSort));
		request.rejectMistakes();
		boolean narrowed = request.isNarrowed() || !only.isEmpty();
		if (words.isPresent() && !narrowed && sort.isEmpty()) {
			return search(words.get(), page);
		}
		List<String> selected = this.kept.get(request.selection(page.getSort()),
				(selection) -> read(records, condition, page.getSort()));
		if (!only.isEmpty()) {
			selected = selected.stream().filter(only::contains).toList();
		}
		if (words.isPresent()) {
			List<String> matching = search(words.get(), Pageable.unpaged()).getContent();
			selected = sort.isPresent() ? both(selected, matching) : both(matching, selected);
		}
		return page(selected, page);
	}

	/** Those that are in both lists, in the order of the first. */
	private static List<String> both(List<String> ordered, List<String> others) {
		Set<String> known = new HashSet<>(others);
		return ordered.stream().filter(known::contains).toList();
	}

	/** Those on the page out of all slugs. */
	private static Page<String> page(List<String> all, Pageable page) {
		if (page.isUnpaged()) {
			return new PageImpl<>(all);
		}
		int from = (int) Math.min(page.getOffset(), all.size());
		return new PageImpl<>(all.subList(from, Math.min(from + page.getPageSize(), all.size())), page, all.size());
	}

	private Page<String> search(String words, Pageable page) {
		return Objects.requireNonNull(this.fullText).find(words, page);
	}

	private List<String> read(JpaSpecificationExecutor<E> records, Specification<E> condition, Sort sort) {
		return records.findBy(condition, (query) -> query.as(Slug.class).sortBy(sort).all())
			.stream()
			.map((record) -> this.slugs.intern(record.slug()))
			.toList();
	}

	/** The slug alone, so that a query reads nothing else. */
	record Slug(String slug) {
	}

}
