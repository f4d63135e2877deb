/**
 * Full text search over all kinds of records: the index, the analysis of words and the
 * ranking.
 */
@NullMarked
package org.magnesiumsleep.search;

import org.jspecify.annotations.NullMarked;
