package org.magnesiumsleep.search;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names the indexes on OpenSearch after the edition of the content, so that instances
 * with another edition on the same cluster keep theirs.
 */
@Component
@Profile("opensearch")
class EditionLayout implements IndexLayoutStrategy {

	private final String prefix;

	EditionLayout(JdbcClient database) {
		this.prefix = "magnesium-sleep-" + database.sql("select data_version from edition order by number desc limit 1")
			.query(String.class)
			.single() + "-";
	}

	@Override
	public String createInitialElasticsearchIndexName(String index) {
		return this.prefix + index;
	}

	@Override
	public @Nullable String createWriteAlias(String index) {
		return null;
	}

	@Override
	public @Nullable String createReadAlias(String index) {
		return null;
	}

}
