package org.magnesiumsleep.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.web.LinkedData;

/**
 * An author as PubMed prints the name.
 *
 * @param name family name of a person, or the name of an organization
 * @param initials initials of a person; absent for an organization
 */
public record Author(String name, @Nullable String initials) {

	/** What stands for the authors whom a citation leaves out. */
	public static final String OTHERS = "et al.";

	private static final Pattern PERSON = Pattern.compile("(.+) (\\p{Lu}{1,3})");

	public static Author of(String text) {
		Matcher person = PERSON.matcher(text);
		return person.matches() ? new Author(person.group(1), person.group(2)) : new Author(text, null);
	}

	/** The named authors as people and organizations. */
	public static List<LinkedData> linked(List<String> authors) {
		return authors.stream()
			.filter((author) -> !author.equals(OTHERS))
			.map((author) -> of(author).linked())
			.toList();
	}

	private LinkedData linked() {
		return (this.initials == null) ? LinkedData.of("Organization").with("name", this.name)
				: LinkedData.of("Person")
					.with("name", this.name + " " + this.initials)
					.with("familyName", this.name)
					.with("givenName", this.initials);
	}

}
