package org.magnesiumsleep.web;

import org.springframework.data.web.PagedModel;

/**
 * One page of a list in two formats that show the same records.
 *
 * @param page its records
 * @param description the page as a JSON-LD document
 * @param <V> the view of a record
 */
public record DescribedPage<V>(PagedModel<V> page, LinkedData description) {
}
