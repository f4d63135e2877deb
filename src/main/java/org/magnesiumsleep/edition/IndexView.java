package org.magnesiumsleep.edition;

import java.time.LocalDate;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;

/** The index as the API shows it. */
@Schema(name = "Index")
record IndexView(@Schema(description = "Name of the service") String name,
		@Schema(description = "Version of the content; the same version gives the same answers") String dataVersion,
		@Schema(description = "Day of the last review of the content") LocalDate lastReviewed,
		@Schema(description = "Licence of the content") String licence,
		@Schema(description = "How to name the origin") String attribution,
		@Schema(description = "What the content is not") String disclaimer,
		@Schema(description = "Absolute addresses of the collections and documents, by name") Map<String, String> links) {
}
