package org.magnesiumsleep.web;

import java.util.List;

/**
 * Records to be written as CSV.
 *
 * @param type the record whose components are the columns
 */
record Table<V>(Class<?> type, List<V> rows) {
}
