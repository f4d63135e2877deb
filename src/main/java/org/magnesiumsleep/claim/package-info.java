/**
 * The statements of the articles with their appraisal, and where they contradict each
 * other.
 */
@NullMarked
package org.magnesiumsleep.claim;

import org.jspecify.annotations.NullMarked;
