/** The intake check over HTTP. */
@NullMarked
package org.magnesiumsleep.intake;

import org.jspecify.annotations.NullMarked;
