package org.magnesiumsleep.source;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.web.LinkedData;

/** What linked data says of every publication. */
public final class Publication {

	private Publication() {
	}

	/** Its numbers in public registers. */
	public static List<LinkedData> identifiers(@Nullable String doi, @Nullable String pmid, @Nullable String pmcid) {
		return Stream.of(identifier("doi", doi), identifier("pmid", pmid), identifier("pmcid", pmcid))
			.filter(Objects::nonNull)
			.toList();
	}

	/** Its addresses elsewhere. */
	public static List<String> addresses(@Nullable String url, @Nullable String doi) {
		return Stream.of(url, (doi != null) ? "https://doi.org/" + doi : null)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	private static @Nullable LinkedData identifier(String register, @Nullable String number) {
		return (number != null) ? LinkedData.of("PropertyValue").with("propertyID", register).with("value", number)
				: null;
	}

}
