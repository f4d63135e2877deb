package org.magnesiumsleep.web;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.http.MediaType;

/**
 * The formats in which records can be had, those that the service prefers first; each by
 * its name in the parameter {@code format} and its media type.
 */
public enum Format {

	JSON(MediaType.APPLICATION_JSON_VALUE), JSONLD(Format.LINKED_DATA), CSV(Format.TABLE), CSL(Format.CITATION),
	BIBTEX(Format.BIBLIOGRAPHY);

	/** JSON-LD 1.1. */
	public static final String LINKED_DATA = "application/ld+json";

	/** RFC 4180. */
	public static final String TABLE = "text/csv";

	/** The citation items of the Citation Style Language. */
	public static final String CITATION = "application/vnd.citationstyles.csl+json";

	/** An entry for a BibTeX file. */
	public static final String BIBLIOGRAPHY = "application/x-bibtex";

	/** What every list can be had in. */
	static final Set<Format> LISTS = EnumSet.of(JSON, JSONLD, CSV);

	/** The parameter that names a format. */
	static final String PARAMETER = "format";

	private final MediaType mediaType;

	Format(String mediaType) {
		this.mediaType = MediaType.valueOf(mediaType);
	}

	MediaType mediaType() {
		return this.mediaType;
	}

	/** Its name in the parameter. */
	String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** One of these by its name; case is ignored. */
	static Optional<Format> named(String name, Collection<Format> formats) {
		return formats.stream().filter((format) -> format.name().equalsIgnoreCase(name)).findFirst();
	}

	static String names(Collection<Format> formats) {
		return formats.stream().map(Format::parameter).collect(Collectors.joining(", "));
	}

}
