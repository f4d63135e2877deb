package org.magnesiumsleep.search;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/** Suggestions as the API shows them. */
@Schema(name = "Suggestions")
record Suggestions(@Schema(description = "At most ten, the best first; no title twice") List<Suggestion> content) {

}
