/** Magnesium compounds: what was checked, and apart from it what the articles say. */
@NullMarked
package org.magnesiumsleep.form;

import org.jspecify.annotations.NullMarked;
