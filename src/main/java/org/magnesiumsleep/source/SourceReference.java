package org.magnesiumsleep.source;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.web.LinkedData;

/** A source as other records name it. */
public record SourceReference(@Schema(description = "Slug of the source", example = "iom-1997") String slug, @Schema(
		description = "Title of the publication",
		example = "Dietary Reference Intakes for Calcium, Phosphorus, Magnesium, Vitamin D, and Fluoride (chapter 6, Magnesium)") String title,
		@Schema(description = "Address of the publication; absent where it has no stable one",
				example = "https://nap.nationalacademies.org/read/5776") @Nullable String url) {

	/** How linked data names it. */
	public LinkedData linked() {
		return LinkedData.reference("sources", this.slug)
			.with("@type", "CreativeWork")
			.with("name", this.title)
			.with("sameAs", this.url);
	}

	public static List<SourceReference> of(List<Source> sources) {
		return sources.stream().map(Source::reference).toList();
	}

}
