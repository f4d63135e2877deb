package org.magnesiumsleep.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;

import org.springframework.data.domain.Page;
import org.springframework.data.web.PagedModel;

/** A page of hits, with the number of hits of each kind. */
@Schema(name = "SearchPage", requiredProperties = { "content", "page", "facets" })
@JsonPropertyOrder({ "content", "page", "facets" })
class SearchPage extends PagedModel<Hit> {

	private final List<Facet> facets;

	SearchPage(Page<Hit> hits, Map<Kind, Long> counts) {
		super(hits);
		this.facets = Arrays.stream(Kind.values())
			.map((kind) -> new Facet(kind, counts.getOrDefault(kind, 0L)))
			.toList();
	}

	@Override
	@Schema(description = "The best hit first; testimonials last")
	public List<Hit> getContent() {
		return super.getContent();
	}

	@Override
	@JsonProperty("page")
	@Schema(description = "Where this page stands among the hits")
	public PageMetadata getMetadata() {
		return super.getMetadata();
	}

	@Schema(description = "Hits of each kind, whichever kind is asked for")
	public List<Facet> getFacets() {
		return this.facets;
	}

	/** How many hits a kind has. */
	@Schema(name = "Facet")
	record Facet(@Schema(description = "Kind of the records") Kind kind,
			@Schema(description = "Hits of this kind") long count) {

	}

}
