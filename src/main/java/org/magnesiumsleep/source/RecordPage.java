package org.magnesiumsleep.source;

import java.time.LocalDate;
import java.util.List;

import org.magnesiumsleep.web.LinkedData;

/** What linked data says of every record: its sources, review and licence. */
public final class RecordPage {

	private RecordPage() {
	}

	/** The page of a record that rests on these sources. */
	public static LinkedData of(List<SourceReference> sources, LocalDate lastReviewed) {
		return LinkedData.of("WebPage")
			.with("lastReviewed", lastReviewed)
			.with("isBasedOn", sources.stream().map(SourceReference::linked).toList())
			.with("publisher", LinkedData.publisher())
			.with("license", LinkedData.LICENCE);
	}

}
