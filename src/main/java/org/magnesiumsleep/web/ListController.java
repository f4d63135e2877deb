package org.magnesiumsleep.web;

import java.util.Objects;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.ResolvableType;
import org.springframework.data.web.PagedModel;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A controller whose method {@code list} takes the parameters of a {@link Listing} and
 * those only. The other formats of the same records come with it.
 *
 * @param <E> the entity
 * @param <V> its view
 */
public interface ListController<E extends Identified, V> {

	/** The name of its method that lists the collection. */
	String LIST = "list";

	Listing<E> listing();

	Views<E, V> views();

	/** One page of the list. */
	default PagedModel<V> page(MultiValueMap<String, String> parameters) {
		return listing().page(parameters, views());
	}

	/** Reads and keeps what the database need not be asked for again. */
	default void keep() {
		listing().keep(views());
	}

	default void forget() {
		listing().forget();
		views().forget();
	}

	/** One page of the list, and the same as a JSON-LD document. */
	default DescribedPage<V> describedPage(MultiValueMap<String, String> parameters) {
		PagedModel<V> page = page(parameters);
		String address = LinkedData.address(Collections.name(this), parameters);
		return new DescribedPage<>(page, views().describe(page).at(address).document());
	}

	/** One record as a JSON-LD document, or nothing where the slug is unknown. */
	default Optional<LinkedData> describe(String slug) {
		return views().find(slug).map(views()::describe).map(LinkedData::document);
	}

	@Hidden
	@GetMapping(produces = Format.LINKED_DATA)
	default ResponseEntity<LinkedData> listLinkedData(@RequestParam MultiValueMap<String, String> parameters,
			HttpServletRequest request) {
		DescribedPage<V> described = describedPage(parameters);
		String links = PageLinks.links(Objects.requireNonNull(described.page().getMetadata()),
				new ServletServerHttpRequest(request));
		return ResponseEntity.ok().header(HttpHeaders.LINK, links).body(described.description());
	}

	@Hidden
	@GetMapping(path = "/{slug}", produces = Format.LINKED_DATA)
	default LinkedData getLinkedData(@PathVariable String slug) {
		return describe(slug).orElseThrow(() -> Problem.unknownSlug("record", slug));
	}

	@Hidden
	@GetMapping(produces = Format.TABLE)
	default ResponseEntity<Table<V>> listTable(@RequestParam MultiValueMap<String, String> parameters) {
		Class<?> view = ResolvableType.forInstance(this).as(ListController.class).resolveGeneric(1);
		Table<V> table = new Table<>(Objects.requireNonNull(view), listing().all(parameters, views()));
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf("text/csv;charset=utf-8;header=present"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(Collections.name(this) + ".csv").build().toString())
			.body(table);
	}

}
