package org.magnesiumsleep.source;

import java.util.List;

import org.springframework.data.jpa.domain.Specification;

import org.magnesiumsleep.web.Filter;

/** The two articles that the knowledge base appraises. */
public final class Articles {

	/** Their slugs. */
	public static final List<String> SLUGS = List.of("article-a", "article-b");

	private Articles() {
	}

	/** Narrows a list to what one article says, by the attribute {@code article}. */
	public static <E> Filter<E> filter() {
		return Filter.slugOf("article", "Only what this article says", () -> SLUGS,
				(slug) -> (Specification<E>) (root, query, is) -> is.equal(root.get("article"), slug));
	}

}
