package org.magnesiumsleep.intake;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.magnesiumsleep.ApplicationTest;
import org.magnesiumsleep.Http;
import org.magnesiumsleep.intake.calculation.FindingCode;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The conformance vectors over HTTP: the same requests, the same figures and decisions.
 */
@ApplicationTest
class ConformanceTests {

	private static final JsonNode DOCUMENT = JsonMapper.shared().readTree(file("intake-checks.json"));

	private static final Schema REQUEST = schema("intake-check-request.schema.json");

	private static final Schema ANSWER = schema("intake-check-answer.schema.json");

	@LocalServerPort
	private int port;

	private Http http;

	@BeforeEach
	void connect() {
		this.http = new Http(this.port);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("vectors")
	void agrees(String name, JsonNode vector) {
		HttpResponse<String> response = this.http.post("/api/v1/intake-checks", vector.get("request").toString());
		assertThat(response.statusCode()).as(response.body()).isEqualTo(vector.get("status").asInt());
		JsonNode answer = Http.json(response);
		if (response.statusCode() == 200) {
			assertThat(REQUEST.validate(vector.get("request"))).isEmpty();
			assertThat(ANSWER.validate(answer)).isEmpty();
			assertThat(essence(answer)).isEqualTo(vector.get("answer"));
		}
		else {
			assertThat(pointers(answer)).isEqualTo(expectedPointers(vector));
		}
	}

	@Test
	void vectorsCoverEveryRuleAndEveryRangeWithARecommendation() {
		Set<String> codes = new TreeSet<>();
		Set<String> ranges = new TreeSet<>();
		DOCUMENT.get("vectors").forEach((vector) -> {
			vector.at("/answer/findings").forEach((finding) -> codes.add(finding.get("code").asString()));
			if (vector.get("status").asInt() == 200) {
				ranges.add(vector.at("/answer/referenceRange/slug").asString());
			}
		});
		assertThat(codes).containsExactlyInAnyOrderElementsOf(Stream.of(FindingCode.values()).map(Enum::name).toList());
		List<String> current = this.http.all("/api/v1/reference-ranges")
			.stream()
			.filter((range) -> range.has("recommendedMg") && range.get("status").asString().equals("CURRENT"))
			.map((range) -> range.get("slug").asString())
			.toList();
		assertThat(ranges).containsAll(current);
		assertThat(DOCUMENT.get("vectors").size()).isGreaterThanOrEqualTo(150);
	}

	@Test
	void schemasRejectWhatTheyDoNotDescribe() {
		ObjectNode request = (ObjectNode) DOCUMENT.at("/vectors/0/request").deepCopy();
		assertThat(REQUEST.validate(request.deepCopy().put("height", 180))).isNotEmpty();
		assertThat(REQUEST.validate(request.deepCopy().remove(List.of("profile")))).isNotEmpty();
		assertThat(ANSWER.validate(DOCUMENT.at("/vectors/0/answer"))).isNotEmpty();
	}

	@Test
	void serviceServesTheVectorsOfTheDocumentation() {
		assertThat(this.http.json("/api/v1/conformance/intake-checks")).isEqualTo(DOCUMENT);
	}

	@Test
	void everyFindingIsExplained() throws IOException {
		String page = Files.readString(Path.of("docs", "findings.md"));
		for (FindingCode code : FindingCode.values()) {
			assertThat(page).contains("## " + code + "\n");
		}
		assertThat(page.lines().filter((line) -> line.startsWith("## "))).hasSize(FindingCode.values().length);
	}

	static Stream<Object[]> vectors() {
		return DOCUMENT.get("vectors")
			.valueStream()
			.map((vector) -> new Object[] { vector.get("name").asString(), vector });
	}

	private static Schema schema(String name) {
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(file(name));
	}

	private static String file(String name) {
		try {
			return Files.readString(Path.of("docs", "conformance", name));
		}
		catch (IOException missing) {
			throw new IllegalStateException(missing);
		}
	}

	/** The figures and decisions of an answer, without its texts. */
	private static JsonNode essence(JsonNode answer) {
		ObjectNode essence = ((ObjectNode) answer.deepCopy()).remove(List.of("dataVersion", "disclaimer"));
		((ObjectNode) essence.get("adequacy")).remove("message");
		((ObjectNode) essence.get("supplementLimit")).remove("message");
		keep((ObjectNode) essence.get("referenceRange"), "slug", "recommendationType", "recommendedMg",
				"supplementalUpperLimitMg");
		essence.at("/intake/items").forEach((item) -> keep((ObjectNode) item, "kind", "name", "minMg", "maxMg"));
		essence.get("findings").forEach((finding) -> keep((ObjectNode) finding, "code", "severity", "safetyNote"));
		return essence;
	}

	private static void keep(ObjectNode node, String... names) {
		node.retain(names);
	}

	private static List<String> pointers(JsonNode problem) {
		List<String> pointers = new ArrayList<>();
		problem.get("errors").forEach((error) -> pointers.add(error.get("pointer").asString()));
		return pointers.stream().sorted().toList();
	}

	private static List<String> expectedPointers(JsonNode vector) {
		return ((ArrayNode) vector.get("errors")).valueStream().map(JsonNode::asString).sorted().toList();
	}

}
