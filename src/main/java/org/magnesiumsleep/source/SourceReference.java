package org.magnesiumsleep.source;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A source as other records name it. */
public record SourceReference(@Schema(description = "Slug of the source") String slug,
		@Schema(description = "Title of the publication") String title,
		@Schema(description = "Address of the publication; absent where it has no stable one") @Nullable String url) {

	public static List<SourceReference> of(List<Source> sources) {
		return sources.stream().map(Source::reference).toList();
	}

}
