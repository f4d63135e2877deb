package org.magnesiumsleep;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** What the public port offers to an attacker: reading, and two calculations. */
@ApplicationTest
class SurfaceTests {

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	/** Errors are forwarded to /error with whatever method they had. */
	@Test
	void nothingTakesMoreThanAGetButTheTwoChecks() {
		assertThat(mapped().filter((info) -> !Set.of(RequestMethod.GET).equals(info.getMethodsCondition().getMethods()))
			.map((info) -> info.getMethodsCondition().getMethods() + " " + info.getPatternValues()))
			.containsExactlyInAnyOrder("[POST] [/api/v1/intake-checks]", "[POST] [/embed/intake-check]", "[] [/error]");
	}

	@Test
	void everyAddressOfTheApiIsInItsDocument() {
		Set<String> mapped = mapped().flatMap((info) -> info.getPatternValues().stream())
			.filter((path) -> path.startsWith("/api"))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(new Http(this.port).json("/v3/api-docs").get("paths").propertyNames())
			.containsExactlyInAnyOrderElementsOf(mapped);
	}

	@Test
	void nobodyLogsInAndNobodyIsRecognised() {
		Http http = new Http(this.port);
		List<HttpResponse<String>> answers = List.of(http.get("/"), http.get("/api/v1"),
				http.get("/api/v1/forms/oxide"), http.get("/embed/intake-check"), http.get("/nothing"),
				http.get("/swagger-ui/index.html"),
				http.post("/api/v1/intake-checks", "{\"profile\": {\"ageYears\": 5}}"),
				http.send("POST", "/embed/intake-check", "profile.ageYears=5", "Content-Type",
						"application/x-www-form-urlencoded"));
		assertThat(answers).allSatisfy((answer) -> assertThat(answer.headers().map()).doesNotContainKeys("set-cookie",
				"www-authenticate", "authorization"));
	}

	private Stream<RequestMappingInfo> mapped() {
		return this.mappings.getHandlerMethods().keySet().stream();
	}

}
