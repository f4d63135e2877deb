/** Adverse effects, groups at risk and interactions with medicines. */
@NullMarked
package org.magnesiumsleep.safety;

import org.jspecify.annotations.NullMarked;
