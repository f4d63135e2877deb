package org.magnesiumsleep.embed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What cards exist: one kind for each collection of the API. */
enum CardKind {

	FORMS("forms", "Forms of magnesium", Map.of(), "name"),

	FOODS("foods", "Magnesium in foods",
			Map.of("namedInArticles", List.of("true"), "sort", List.of("magnesiumMgPerPortion,desc")), "commonNames",
			"name"),

	FAQS("faqs", "Questions about magnesium and sleep", Map.of(), "question"),

	CLAIMS("claims", "Statements about magnesium and sleep, checked", Map.of(), "statement"),

	STUDIES("studies", "Studies on magnesium and sleep", Map.of(), "title"),

	SAFETY_NOTES("safety-notes", "Safety of magnesium", Map.of(), "title"),

	REFERENCE_RANGES("reference-ranges", "How much magnesium a day", Map.of("authority", List.of("NIH")), "group"),

	EXPERT_OPINIONS("expert-opinions", "Opinions, which are no evidence", Map.of(), "expert"),

	TESTIMONIALS("testimonials", "Stories, which are no evidence", Map.of(), "firstName"),

	SOURCES("sources", "Sources", Map.of(), "title");

	private final String collection;

	private final String title;

	private final Map<String, List<String>> selection;

	private final List<String> names;

	CardKind(String collection, String title, Map<String, List<String>> selection, String... names) {
		this.collection = collection;
		this.title = title;
		this.selection = selection;
		this.names = List.of(names);
	}

	static Optional<CardKind> of(String collection) {
		return Arrays.stream(values()).filter((kind) -> kind.collection.equals(collection)).findFirst();
	}

	/** Name of the collection in addresses, and of the template of its list. */
	String collection() {
		return this.collection;
	}

	/** Name of the template of one record. */
	String template() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-card";
	}

	/** The card of the list. */
	Card list() {
		return new Card(this.title, this.collection);
	}

	/** The card of one record. */
	Card card(Map<String, Object> record) {
		return new Card(title(record), this.collection + "/" + record.get("slug"));
	}

	/** The parameters of a list for which none are given. */
	Map<String, List<String>> selection() {
		return this.selection;
	}

	/** What a record is called. */
	String title(Map<String, Object> record) {
		return this.names.stream()
			.map(record::get)
			.flatMap((name) -> (name instanceof List<?> several) ? several.stream().limit(1) : Stream.ofNullable(name))
			.map(Object::toString)
			.findFirst()
			.orElse("");
	}

}
