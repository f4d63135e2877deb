/** Reference ranges of the authorities, and the plain types that they are made of. */
@NullMarked
package org.magnesiumsleep.reference;

import org.jspecify.annotations.NullMarked;
