package org.magnesiumsleep.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.domain.Sort.Order;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.util.MultiValueMap;

/** What one request asks of a list. */
final class ListRequest<E extends Identified> {

	private static final String SLUG = Listing.SLUG;

	private final Listing<E> listing;

	private final boolean paged;

	private final Parameters parameters;

	/** Asks for one page, or for all records. */
	ListRequest(Listing<E> listing, MultiValueMap<String, String> values, boolean paged) {
		this.listing = listing;
		this.paged = paged;
		Set<String> known = new TreeSet<>(Set.of(Parameters.WORDS, SLUG, Format.PARAMETER));
		if (paged) {
			known.addAll(Set.of("page", "size"));
		}
		listing.filters().forEach((filter) -> known.add(filter.name()));
		if (!listing.sortable().isEmpty()) {
			known.add("sort");
		}
		this.parameters = new Parameters(values, known);
		this.parameters.checkFormat(Format.LISTS);
	}

	Optional<String> words() {
		return this.parameters.words();
	}

	/** The only slugs that the client wants, or none where it wants all. */
	Set<String> slugs() {
		List<String> slugs = this.parameters.all(SLUG);
		if (slugs.stream().anyMatch(String::isBlank)) {
			this.parameters.reject(SLUG, "A slug is blank; leave the parameter out or name a record.");
		}
		return Set.copyOf(slugs);
	}

	/** The condition of all filters. */
	Specification<E> condition() {
		return this.listing.filters()
			.stream()
			.flatMap((filter) -> this.parameters.once(filter.name()).flatMap((text) -> read(filter, text)).stream())
			.reduce(Specification.unrestricted(), Specification::and);
	}

	/**
	 * The order that the client asks for, or nothing where it leaves that to the list.
	 */
	Optional<Sort> sort() {
		Map<String, Order> orders = new LinkedHashMap<>();
		for (String text : this.listing.sortable().isEmpty() ? List.<String>of() : this.parameters.all("sort")) {
			String[] parts = text.split(",", -1);
			String direction = (parts.length > 1) ? parts[1].toLowerCase(Locale.ROOT) : "asc";
			Function<Direction, Order> order = this.listing.sortable().get(parts[0]);
			if (order == null || parts.length > 2 || !Set.of("asc", "desc").contains(direction)) {
				this.parameters.reject("sort", "Not %s but a field, or a field with ,asc or ,desc; fields are %s."
					.formatted(Mistake.quote(text), String.join(", ", this.listing.sortable().keySet())));
			}
			else if (orders.put(parts[0], order.apply(Direction.fromString(direction))) != null) {
				this.parameters.reject("sort", "The field %s stands twice; name it once.".formatted(parts[0]));
			}
		}
		if (orders.isEmpty()) {
			return Optional.empty();
		}
		Sort sort = Sort.by(List.copyOf(orders.values()));
		return Optional.of(orders.containsKey(SLUG) ? sort : sort.and(Sort.by(SLUG)));
	}

	Pageable page(Sort order) {
		return this.paged ? this.parameters.page(order) : Pageable.unpaged(order);
	}

	/** What tells the filters and their order from those of other requests. */
	Object selection(Sort order) {
		return List.of(this.listing.filters().stream().map((filter) -> this.parameters.all(filter.name())).toList(),
				order);
	}

	/** Whether a filter narrows the list. */
	boolean isNarrowed() {
		return this.listing.filters().stream().anyMatch((filter) -> !this.parameters.all(filter.name()).isEmpty());
	}

	void rejectMistakes() {
		this.parameters.rejectMistakes();
	}

	private Optional<Specification<E>> read(Filter<E> filter, String text) {
		Optional<Specification<E>> condition = filter.reader().apply(text);
		if (condition.isEmpty()) {
			this.parameters.reject(filter.name(),
					"Not %s but %s.".formatted(Mistake.quote(text), filter.allowed().get()));
		}
		return condition;
	}

}
