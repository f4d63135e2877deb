package org.magnesiumsleep.web;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class ViewsTests {

	private final JpaSpecificationExecutor<Thing> records = mock();

	private final Views<Thing, String> views = new Views<>(this.records, Thing::slug, (view) -> {
		throw new AssertionError("described");
	});

	@BeforeEach
	void hold() {
		given(this.records.findBy(ArgumentMatchers.<Specification<Thing>>any(), any())).willReturn(Map.of("a", "A"));
	}

	@Test
	void asksForNoRecordThatIsNotThere() {
		this.views.keep(List.of("a"));
		assertThat(this.views.find("a")).contains("A");
		assertThat(this.views.find("b")).isEmpty();
		verify(this.records, times(1)).findBy(ArgumentMatchers.<Specification<Thing>>any(), any());
	}

	@Test
	void asksUntilAllRecordsWereRead() {
		assertThat(this.views.find("b")).isEmpty();
		verify(this.records, times(1)).findBy(ArgumentMatchers.<Specification<Thing>>any(), any());
	}

	@Test
	void asksAgainWhenTheContentHasChanged() {
		this.views.keep(List.of("a"));
		this.views.forget();
		assertThat(this.views.find("b")).isEmpty();
		verify(this.records, times(2)).findBy(ArgumentMatchers.<Specification<Thing>>any(), any());
	}

	private record Thing(String slug) implements Identified {
	}

}
