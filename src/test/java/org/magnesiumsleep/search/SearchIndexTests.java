package org.magnesiumsleep.search;

import java.util.List;
import java.util.stream.IntStream;

import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.web.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class SearchIndexTests {

	@Autowired
	private SearchIndex index;

	@Test
	void anIndexThatIsAwayIsAReasonToTryAgain() {
		// More often than there are processors: each is given back.
		IntStream.range(0, 2 * Runtime.getRuntime().availableProcessors())
			.forEach((time) -> assertThatExceptionOfType(Problem.class)
				.isThrownBy(() -> this.index.inSession((session) -> {
					throw new SearchException("away");
				}))
				.satisfies((problem) -> {
					assertThat(problem.getStatusCode().value()).isEqualTo(503);
					assertThat(problem.getHeaders().getFirst("Retry-After")).isEqualTo("5");
				}));
		assertThat(this.index.<List<?>>inSession((session) -> List.of())).isEmpty();
	}

}
