package org.magnesiumsleep.search;

import java.net.URI;

import org.apache.http.HttpRequestInterceptor;
import org.apache.http.client.methods.HttpRequestWrapper;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurationContext;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurer;

/**
 * Makes OpenSearch weigh a word by how rare it is among the records of all indexes that
 * are searched, as Lucene does, not of each.
 */
public final class SharedStatistics implements ElasticsearchHttpClientConfigurer {

	@Override
	public void configure(ElasticsearchHttpClientConfigurationContext context) {
		context.clientBuilder().addInterceptorFirst((HttpRequestInterceptor) (request, connection) -> {
			String address = request.getRequestLine().getUri();
			if (address.contains("/_search?") && request instanceof HttpRequestWrapper search) {
				search.setURI(URI.create(address + "&search_type=dfs_query_then_fetch"));
			}
		});
	}

}
