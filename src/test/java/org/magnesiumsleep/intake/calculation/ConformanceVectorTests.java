package org.magnesiumsleep.intake.calculation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.magnesiumsleep.reference.Authority;
import org.magnesiumsleep.reference.LifeStage;
import org.magnesiumsleep.reference.Sex;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The conformance vectors against the calculation alone, with tables that are not those
 * of the database.
 */
class ConformanceVectorTests {

	/** How far a vector gets. */
	private enum Outcome {

		ANSWERED, REFUSED_BY_SELECTION, REFUSED_WHEN_READ

	}

	private static final ObjectReader JSON = JsonMapper.shared()
		.reader()
		.with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

	private static final Set<String> POINTERS_OF_SELECTION = Set.of("/profile/sex", "/profile/lifeStage", "/authority");

	private static final List<JsonNode> VECTORS = vectors();

	private static final VectorRecords RECORDS = VectorRecords.read();

	@ParameterizedTest(name = "{0}")
	@MethodSource("answered")
	void answersAsTheVectorSays(String name, JsonNode vector) {
		VectorRequest request = request(vector);
		Selection selection = request.selection(RECORDS);
		assertThat(selection).as(name).isInstanceOf(Selection.Found.class);
		ReferenceGroup group = ((Selection.Found) selection).group();
		IntakeResult result = request.check(group, RECORDS);
		ObjectNode expected = (ObjectNode) vector.get("answer").deepCopy();
		boolean suggests = !expected.remove("suggestions").isEmpty();
		assertThat(result.suggestsFoods(request.person())).as(name + " suggests foods").isEqualTo(suggests);
		assertThat(json(VectorAnswer.of(result, RECORDS.groups().nextChange(request.person(), group)))).as(name)
			.isEqualTo(expected);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("refusedBySelection")
	void refusesAsTheVectorSays(String name, JsonNode vector) {
		Selection selection = request(vector).selection(RECORDS);
		assertThat(selection).as(name).isInstanceOf(Selection.Refused.class);
		assertThat(((Selection.Refused) selection).mistakes()).as(name)
			.extracting(Mistake::pointer)
			.containsExactlyInAnyOrderElementsOf(pointers(vector));
	}

	/**
	 * Requests of a wrong shape and unknown slugs never reach the calculation: those are
	 * tested over HTTP only.
	 */
	@Test
	void leavesOutOnlyWhatIsRefusedWhenRead() {
		assertThat(
				VECTORS.stream().collect(Collectors.groupingBy(ConformanceVectorTests::outcome, Collectors.counting())))
			.isEqualTo(
					Map.of(Outcome.ANSWERED, 342L, Outcome.REFUSED_BY_SELECTION, 32L, Outcome.REFUSED_WHEN_READ, 109L));
		assertThat(VECTORS).hasSize(342 + 32 + 109)
			.extracting((vector) -> vector.get("name").asString())
			.doesNotHaveDuplicates();
	}

	static Stream<Object[]> answered() {
		return named(Outcome.ANSWERED);
	}

	static Stream<Object[]> refusedBySelection() {
		return named(Outcome.REFUSED_BY_SELECTION);
	}

	private static Stream<Object[]> named(Outcome outcome) {
		return VECTORS.stream()
			.filter((vector) -> outcome(vector) == outcome)
			.map((vector) -> new Object[] { vector.get("name").asString(), vector });
	}

	private static Outcome outcome(JsonNode vector) {
		if (vector.get("status").asInt() == 200) {
			return Outcome.ANSWERED;
		}
		boolean canSelect = POINTERS_OF_SELECTION.containsAll(pointers(vector))
				&& isAbsentOrOneOf(vector.at("/request/profile/sex"), Sex.FEMALE, Sex.MALE)
				&& isAbsentOrOneOf(vector.at("/request/profile/lifeStage"), LifeStage.values())
				&& isAbsentOrOneOf(vector.at("/request/authority"), Authority.values());
		return canSelect ? Outcome.REFUSED_BY_SELECTION : Outcome.REFUSED_WHEN_READ;
	}

	private static boolean isAbsentOrOneOf(JsonNode value, Enum<?>... allowed) {
		return value.isMissingNode() || value.isNull()
				|| value.isString() && Stream.of(allowed).map(Enum::name).anyMatch(value.asString()::equals);
	}

	private static List<String> pointers(JsonNode vector) {
		return vector.get("errors").valueStream().map(JsonNode::asString).toList();
	}

	private static VectorRequest request(JsonNode vector) {
		return JSON.treeToValue(vector.get("request"), VectorRequest.class);
	}

	/** Through text, so that numbers are of the same kind as those of the vectors. */
	private static JsonNode json(Map<String, Object> answer) {
		return JSON.readTree(JsonMapper.shared().writeValueAsString(answer));
	}

	private static List<JsonNode> vectors() {
		try {
			String document = Files.readString(Path.of("docs", "conformance", "intake-checks.json"));
			return JSON.readTree(document).get("vectors").valueStream().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
