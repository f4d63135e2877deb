/** HTML for people: cards to embed, oEmbed, the home page and the documentation. */
@NullMarked
package org.magnesiumsleep.embed;

import org.jspecify.annotations.NullMarked;
