package org.magnesiumsleep.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.web.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class SearchIndexTests {

	@Autowired
	private SearchIndex index;

	@Autowired
	private EntityManagerFactory factory;

	@Test
	void anIndexThatIsAwayIsAReasonToTryAgain() {
		// More often than there are places: each is given back.
		IntStream.range(0, 2 * Runtime.getRuntime().availableProcessors() + 2)
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

	@ParameterizedTest
	@CsvFileSource(resources = "/search/relevance.csv", numLinesToSkip = 1)
	void typesWhoseNamesCannotMatchHoldNoHit(String list, String query) {
		Words words = Words.of(query);
		Stream
			.concat(Stream.of(words),
					words.all()
						.flatMap((word) -> Stream.of(word, word.substring(0, (word.length() + 1) / 2)).map(Words::of)))
			.filter((some) -> !some.required().isEmpty())
			.map(Query::of)
			.forEach((some) -> assertThat(hits(some, this.index.named(some, Optional.empty()))).as(query + some)
				.isEqualTo(hits(some, Optional.of(askingForAll()))));
	}

	@Test
	void onlyTypesWhoseNamesCanMatchAreSearched() {
		assertThat(typesFor("spinach raw", Optional.empty())).containsExactly("Food");
		assertThat(typesFor("glycin", Optional.empty())).contains("Form", "Study")
			.doesNotContain("Food", "Testimonial");
		assertThat(typesFor("glycin", Optional.of(Kind.FORM))).containsExactly("Form");
	}

	@Test
	void whatNoNameHoldsIsSearchedNowhereUntilItMayBeMisspelt() {
		Query query = Query.of(Words.of("spinch"));
		assertThat(this.index.named(query, Optional.empty())).isEmpty();
		assertThat(this.index.named(Query.of(Words.of("spinach")), Optional.of(Kind.FORM))).isEmpty();
		assertThat(this.index.named(query.looser(0, this.index::dictionary).orElseThrow(), Optional.empty()))
			.contains(this.index.everything());
	}

	private Scope askingForAll() {
		return new Scope(Search.mapping(this.factory),
				this.index.everything()
					.types()
					.includedTypes()
					.stream()
					.collect(Collectors.toMap(SearchIndexedEntity::javaClass, (type) -> Vocabulary.UNKNOWN)));
	}

	private List<String> typesFor(String query, Optional<Kind> kind) {
		return this.index.named(Query.of(Words.of(query)), kind)
			.stream()
			.flatMap((scope) -> scope.types().includedTypes().stream())
			.<String>map(SearchIndexedEntity::jpaName)
			.toList();
	}

	private long hits(Query query, Optional<Scope> named) {
		return named
			.map((scope) -> this.index.<Long>inSession(
					(session) -> session.search(scope.types()).where(query.inNames(scope)).fetchTotalHitCount()))
			.orElse(0L);
	}

}
