package org.magnesiumsleep.web;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ExtendWith(OutputCaptureExtension.class)
class ProblemAdviceTests {

	private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Failing())
		.setControllerAdvice(new ProblemAdvice())
		.build();

	@ParameterizedTest
	@CsvSource({ "unexpected, 500, internal-error", "error, 500, internal-error", "database, 503, unavailable",
			"connection, 503, unavailable", "broken, 503, unavailable", "late, 503, unavailable",
			"query, 500, internal-error", "body, 400, malformed-request" })
	void tellsTheTypeAndNothingOfTheInside(String failure, int status, String type) throws Exception {
		this.mvc.perform(get("/fail/" + failure))
			.andExpect(status().is(status))
			.andExpect(content().contentType("application/problem+json"))
			.andExpect(jsonPath("$.type").value("/problems/" + type))
			.andExpect(jsonPath("$.status").value(status))
			.andExpect((result) -> assertThat(result.getResponse().getContentAsString()).doesNotContain("secret",
					"Exception", "StackOverflow", "java."));
	}

	@Test
	void saysWhenToTryAgain() throws Exception {
		this.mvc.perform(get("/fail/database")).andExpect(header().string("Retry-After", "5"));
		this.mvc.perform(get("/fail/unexpected")).andExpect(header().doesNotExist("Retry-After"));
	}

	@Test
	void logsWhereItHappenedButNoMessage(CapturedOutput output) throws Exception {
		this.mvc.perform(get("/fail/unexpected"));
		assertThat(output.getAll()).contains("Unexpected java.lang.IllegalStateException at", "Failing.fail")
			.doesNotContain("secret");
	}

	@RestController
	static class Failing {

		@GetMapping("/fail/{how}")
		String fail(@PathVariable("how") String how) throws IOException {
			switch (how) {
				case "error" -> throw new StackOverflowError("secret");
				case "database" -> throw new CannotCreateTransactionException("secret");
				case "connection" -> throw new DataAccessResourceFailureException("secret");
				case "broken" -> throw new JpaSystemException(new IllegalStateException("secret"));
				case "late" -> throw new QueryTimeoutException("secret");
				case "query" -> throw new InvalidDataAccessResourceUsageException("secret");
				case "body" -> throw new IOException("secret");
				default -> throw new IllegalStateException("secret");
			}
		}

	}

}
