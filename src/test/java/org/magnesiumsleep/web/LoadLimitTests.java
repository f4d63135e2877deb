package org.magnesiumsleep.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class LoadLimitTests {

	private final CountDownLatch begun = new CountDownLatch(1);

	private final CountDownLatch end = new CountDownLatch(1);

	@Test
	void refusesAtOnceWhatMayNotWait() throws Exception {
		LoadLimit limit = new LoadLimit(1, 0, 60_000);
		CompletableFuture<MockHttpServletResponse> first = occupy(limit, "GET", "/api/v1/foods");
		MockHttpServletResponse second = ask(limit, "/api/v1/foods");
		assertThat(second.getStatus()).isEqualTo(503);
		assertThat(second.getHeader("Retry-After")).isEqualTo("5");
		this.end.countDown();
		assertThat(first.get().getStatus()).isEqualTo(200);
		assertThat(ask(limit, "/api/v1/foods").getStatus()).isEqualTo(200);
	}

	@Test
	void letsARequestWaitUntilAPlaceIsFree() throws Exception {
		LoadLimit limit = new LoadLimit(1, 1, 60_000);
		CompletableFuture<MockHttpServletResponse> first = occupy(limit, "GET", "/api/v1/foods");
		CompletableFuture<MockHttpServletResponse> second = CompletableFuture
			.supplyAsync(() -> ask(limit, "/api/v1/foods"));
		this.end.countDown();
		assertThat(second.get().getStatus()).isEqualTo(200);
		assertThat(first.get().getStatus()).isEqualTo(200);
	}

	@Test
	void refusesWhatHasWaitedTooLong() throws Exception {
		LoadLimit limit = new LoadLimit(1, 1, 1);
		CompletableFuture<MockHttpServletResponse> first = occupy(limit, "GET", "/api/v1/foods");
		assertThat(ask(limit, "/api/v1/foods").getStatus()).isEqualTo(503);
		this.end.countDown();
		assertThat(first.get().getStatus()).isEqualTo(200);
	}

	@Test
	void bodiesThatComeSlowlyHoldNoPlaceOfThoseWhoRead() throws Exception {
		LoadLimit limit = new LoadLimit(1, 0, 1);
		CompletableFuture<MockHttpServletResponse> body = occupy(limit, "POST", "/api/v1/intake-checks");
		assertThat(ask(limit, "/api/v1/foods").getStatus()).isEqualTo(200);
		this.end.countDown();
		assertThat(body.get().getStatus()).isEqualTo(200);
	}

	@Test
	void answersQuestionsAboutHealthWhateverTheLoad() throws Exception {
		LoadLimit limit = new LoadLimit(0, 0, 1);
		assertThat(ask(limit, "/actuator/health").getStatus()).isEqualTo(200);
		assertThat(ask(limit, "/api/v1/foods").getStatus()).isEqualTo(503);
	}

	/** Takes a place until the end. */
	private CompletableFuture<MockHttpServletResponse> occupy(LoadLimit limit, String method, String path)
			throws InterruptedException {
		CompletableFuture<MockHttpServletResponse> answer = CompletableFuture
			.supplyAsync(() -> slow(limit, method, path));
		this.begun.await();
		return answer;
	}

	private MockHttpServletResponse slow(LoadLimit limit, String method, String path) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		try {
			limit.doFilter(new MockHttpServletRequest(method, path), response, (request, unused) -> {
				this.begun.countDown();
				try {
					this.end.await();
				}
				catch (InterruptedException failure) {
					throw new IllegalStateException(failure);
				}
			});
		}
		catch (Exception failure) {
			throw new IllegalStateException(failure);
		}
		return response;
	}

	private static MockHttpServletResponse ask(LoadLimit limit, String path) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		try {
			limit.doFilter(new MockHttpServletRequest("GET", path), response, (request, unused) -> {
			});
		}
		catch (Exception failure) {
			throw new IllegalStateException(failure);
		}
		return response;
	}

}
