package org.magnesiumsleep.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import org.springframework.data.web.PagedModel.PageMetadata;
import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A node of JSON-LD with the terms of schema.org. What is unknown is left out. Addresses
 * are absolute, on the host of the current request.
 */
public final class LinkedData {

	/** The licence of the content. */
	public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

	private final Map<String, Object> properties = new LinkedHashMap<>();

	private LinkedData() {
	}

	/** A node of this type without an address of its own. */
	public static LinkedData of(String type) {
		return new LinkedData().with("@type", type);
	}

	/** A record. */
	public static LinkedData of(String type, String collection, String slug) {
		return of(type).at(collection, slug);
	}

	/** Names a record. */
	public static LinkedData reference(String collection, String slug) {
		return new LinkedData().with("@id", address(collection, slug));
	}

	/** Names several records of a collection. */
	public static List<LinkedData> references(String collection, Collection<String> slugs) {
		return slugs.stream().map((slug) -> reference(collection, slug)).toList();
	}

	/** A named value that no other term has. */
	public static LinkedData property(String name, @Nullable Object value) {
		return of("PropertyValue").with("name", name).with("value", value);
	}

	/** Who publishes the records. */
	public static LinkedData publisher() {
		return of("Organization").with("name", "Magnesium Sleep Knowledge Base")
			.with("url", ServletUriComponentsBuilder.fromCurrentContextPath().path("/api/v1").toUriString());
	}

	/** Part of a list. */
	static LinkedData list(List<LinkedData> records, PageMetadata page) {
		long first = page.number() * page.size() + 1;
		return of("ItemList").with("numberOfItems", page.totalElements())
			.with("itemListElement", IntStream.range(0, records.size())
				.mapToObj((index) -> of("ListItem").with("position", first + index).with("item", records.get(index)))
				.toList());
	}

	/** The address of a list, for a request with these parameters. */
	static String address(String collection, MultiValueMap<String, String> parameters) {
		MultiValueMap<String, String> others = new LinkedMultiValueMap<>(parameters);
		others.remove(Format.PARAMETER);
		return ServletUriComponentsBuilder.fromCurrentContextPath()
			.path(Collections.ROOT + collection)
			.queryParams(others)
			.encode()
			.toUriString();
	}

	private static String address(String collection, String slug) {
		return address(collection, CollectionUtils.toMultiValueMap(Map.of())) + "/" + slug;
	}

	/** Adds a property, unless there is no value. */
	public LinkedData with(String property, @Nullable Object value) {
		if (value != null && !(value instanceof Collection<?> values && values.isEmpty())) {
			this.properties.put(property, value);
		}
		return this;
	}

	/** Says that the node is this record. */
	public LinkedData at(String collection, String slug) {
		return at(address(collection, slug));
	}

	LinkedData at(String address) {
		return with("@id", address).with("url", address);
	}

	/** The same node as a document of its own. */
	public LinkedData document() {
		LinkedData document = new LinkedData().with("@context", "https://schema.org");
		document.properties.putAll(this.properties);
		return document;
	}

	@JsonValue
	Map<String, Object> properties() {
		return this.properties;
	}

}
