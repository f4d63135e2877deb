package org.magnesiumsleep.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.domain.Sort.Order;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.util.MultiValueMap;

/** Reads the parameters of one request to a list, and all that is wrong with them. */
final class ListRequest<E> {

	private static final String SLUG = Listing.SLUG;

	private final Listing<E> listing;

	private final MultiValueMap<String, String> parameters;

	private final List<Mistake> mistakes = new ArrayList<>();

	ListRequest(Listing<E> listing, MultiValueMap<String, String> parameters) {
		this.listing = listing;
		this.parameters = parameters;
		Set<String> known = new TreeSet<>(Set.of("page", "size", SLUG));
		listing.filters().forEach((filter) -> known.add(filter.name()));
		if (!listing.sortable().isEmpty()) {
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
		for (Filter<E> filter : this.listing.filters()) {
			condition = condition
				.and(once(filter.name()).flatMap((text) -> read(filter, text)).orElse(Specification.unrestricted()));
		}
		return condition;
	}

	Pageable page() {
		int number = once("page").map((text) -> number("page", text, 0)).orElse(0);
		int size = once("size").map((text) -> number("size", text, 1)).orElse(Listing.DEFAULT_SIZE);
		return PageRequest.of(number, Math.min(size, Listing.LARGEST_SIZE), sort());
	}

	void rejectMistakes() {
		if (!this.mistakes.isEmpty()) {
			throw Problem.invalidParameters(this.mistakes);
		}
	}

	private Sort sort() {
		Map<String, Order> orders = new LinkedHashMap<>();
		for (String text : this.listing.sortable().isEmpty() ? List.<String>of() : values("sort")) {
			String[] parts = text.split(",", -1);
			String direction = (parts.length > 1) ? parts[1].toLowerCase(Locale.ROOT) : "asc";
			Function<Direction, Order> order = this.listing.sortable().get(parts[0]);
			if (order == null || parts.length > 2 || !Set.of("asc", "desc").contains(direction)) {
				reject("sort", "Not %s but a field, or a field with ,asc or ,desc; fields are %s."
					.formatted(Mistake.quote(text), String.join(", ", this.listing.sortable().keySet())));
			}
			else if (orders.put(parts[0], order.apply(Direction.fromString(direction))) != null) {
				reject("sort", "The field %s stands twice; name it once.".formatted(parts[0]));
			}
		}
		if (orders.isEmpty()) {
			return this.listing.defaultSort();
		}
		Sort sort = Sort.by(List.copyOf(orders.values()));
		return orders.containsKey(SLUG) ? sort : sort.and(Sort.by(SLUG));
	}

	private Optional<Specification<E>> read(Filter<E> filter, String text) {
		Optional<Specification<E>> condition = filter.reader().apply(text);
		if (condition.isEmpty()) {
			reject(filter.name(), "Not %s but %s.".formatted(Mistake.quote(text), filter.allowed().get()));
		}
		return condition;
	}

	private int number(String name, String text, int least) {
		Optional<Integer> number = WholeNumber.read(text).filter((candidate) -> candidate >= least);
		if (number.isEmpty()) {
			reject(name, "Not %s but a whole number from %d to 999999999.".formatted(Mistake.quote(text), least));
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
