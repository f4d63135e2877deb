package org.magnesiumsleep.embed;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.web.PagedModel;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import org.magnesiumsleep.web.Collections;
import org.magnesiumsleep.web.LinkedData;

/**
 * Records as the API shows them, with the names of its JSON, to be read by templates:
 * what is unknown is null.
 */
@Component
public class Cards {

	private static final TypeReference<Map<String, Object>> RECORD = new TypeReference<>() {
	};

	private final Collections collections;

	private final JsonMapper plainJson;

	private final JsonMapper json;

	Cards(Collections collections, JsonMapper json) {
		this.collections = collections;
		this.plainJson = json;
		this.json = json.rebuild()
			.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(Include.ALWAYS))
			.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.build();
	}

	/** One record, or nothing where there is none. */
	Optional<Map<String, Object>> record(String collection, String slug) {
		return this.collections.record(collection, slug).map(this::read);
	}

	/** One page of a list, or nothing where there is no such list. */
	Optional<Listed> page(String collection, MultiValueMap<String, String> parameters) {
		return this.collections.page(collection, parameters).map(this::listed);
	}

	/** One page of a list with its JSON-LD, or nothing where there is no such list. */
	Optional<Described> describedPage(String collection, MultiValueMap<String, String> parameters) {
		return this.collections.describedPage(collection, parameters)
			.map((described) -> new Described(listed(described.page()), script(described.description())));
	}

	/** What a record is called, for links to it. */
	public String title(String collection, String slug) {
		return CardKind.of(collection).orElseThrow().title(known(collection, slug));
	}

	/** The verdict on a claim, without which no link to it is shown. */
	public String appraisal(String claim) {
		return String.valueOf(known("claims", claim).get("appraisal"));
	}

	private Map<String, Object> known(String collection, String slug) {
		return record(collection, slug)
			.orElseThrow(() -> new IllegalArgumentException("No record " + collection + "/" + slug));
	}

	/** One record as JSON-LD, to stand in a script element. */
	String linkedData(String collection, String slug) {
		return script(this.collections.linkedData(collection, slug).orElseThrow());
	}

	/** Without a character that could end the element. */
	private String script(LinkedData document) {
		return this.plainJson.writeValueAsString(document).replace("<", "\\u003c");
	}

	Map<String, Object> read(Object view) {
		return this.json.convertValue(view, RECORD);
	}

	private Listed listed(PagedModel<?> page) {
		return new Listed(page.getContent().stream().map(this::read).toList(),
				Objects.requireNonNull(page.getMetadata()).totalElements());
	}

	/** Some records of a list, and the same as JSON-LD, to stand in a script element. */
	record Described(Listed list, String linkedData) {
	}

	/** Some records of a list, and how many it has in all. */
	public record Listed(List<Map<String, Object>> records, long total) {

		/** The sources of all these records, none twice. */
		public List<?> sources() {
			return this.records.stream()
				.flatMap((record) -> ((Collection<?>) record.getOrDefault("sources", List.of())).stream())
				.distinct()
				.toList();
		}

		/** The day when the first of these records was last reviewed. */
		public @Nullable String reviewed() {
			return this.records.stream()
				.map((record) -> record.get("lastReviewed"))
				.filter(Objects::nonNull)
				.map(Object::toString)
				.min(Comparator.naturalOrder())
				.orElse(null);
		}

	}

}
