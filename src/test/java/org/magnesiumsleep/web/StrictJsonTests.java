package org.magnesiumsleep.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.nio.charset.Charset;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StrictJsonTests {

	private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

	private final StrictJson json = new StrictJson(VALIDATOR);

	@Test
	void readsWhatIsRight() throws IOException {
		StrictJson.Body<Order> body = read("""
				{"count": 3, "price": 1.50, "paid": true, "note": "ü", "size": "LARGE", "items": [{"name": "a"}]}""");
		assertThat(body.mistakes()).isEmpty();
		assertThat(body.value())
			.isEqualTo(new Order(3, new BigDecimal("1.50"), true, "ü", Size.LARGE, List.of(new Item("a")), null));
	}

	@Test
	void leavesABodyThatTakesTooLong() {
		StrictJson impatient = new StrictJson(VALIDATOR, Duration.ZERO);
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(
					() -> impatient.read(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)), Order.class))
			.satisfies((problem) -> assertThat(problem.getStatusCode().value()).isEqualTo(408));
	}

	@Test
	void takesNullAsAbsent() throws IOException {
		StrictJson.Body<Order> body = read("{\"count\": 3, \"price\": null, \"items\": null}");
		assertThat(body.mistakes()).isEmpty();
		assertThat(body.value()).isEqualTo(new Order(3, null, null, null, null, null, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{"count": "3"}                              | /count          | Must be a whole number.
					{"count": 3.0}                              | /count          | Must be a whole number.
					{"count": 99999999999}                      | /count          | Must be a whole number.
					{"count": [3]}                              | /count          | Must be a whole number.
					{"count": {"a": 1}}                         | /count          | Must be a whole number.
					{"count": true}                             | /count          | Must be a whole number.
					{"count": 11}                               | /count          | Must be at most 10.
					{}                                          | /count          | Is required.
					{"count": null}                             | /count          | Is required.
					{"count": 1, "price": "1"}                  | /price          | Must be a number.
					{"count": 1, "paid": 1}                     | /paid           | Must be true or false.
					{"count": 1, "paid": "true"}                | /paid           | Must be true or false.
					{"count": 1, "note": 5}                     | /note           | Must be a text.
					{"count": 1, "size": "large"}               | /size           | Must be one of SMALL, LARGE.
					{"count": 1, "size": ""}                    | /size           | Must be one of SMALL, LARGE.
					{"count": 1, "size": 0}                     | /size           | Must be one of SMALL, LARGE.
					{"count": 1, "items": {}}                   | /items          | Must be a list.
					{"count": 1, "items": "a"}                  | /items          | Must be a list.
					{"count": 1, "items": [{"name": "a"}, 5]}   | /items/1        | Must be an object.
					{"count": 1, "items": [null]}               | /items/0        | Is required.
					{"count": 1, "items": [{"name": 1}]}        | /items/0/name   | Must be a text.
					{"count": 1, "items": [{"name": "a", "x": {"name": 1}}]} | /items/0/x | Unknown property; allowed are name.
					{"count": 1, "a/b~": []}                    | /a~1b~0         | Unknown property; allowed are count, items, note, paid, parent, price, size.
					{"count": 1, "parent": {"count": 99}}       | /parent/count   | Must be at most 10.
					[]                                          | ''              | Must be an object.
					"text"                                      | ''              | Must be an object.
					null                                        | ''              | Must be an object.
					""")
	void pointsToWhatIsWrong(String body, String pointer, String detail) throws IOException {
		assertThat(read(body).mistakes()).containsExactly(Mistake.inBody(pointer, detail));
	}

	@Test
	void reportsAllMistakesAtOnce() throws IOException {
		assertThat(
				read("""
						{"count": "x", "price": [], "items": [{"name": 1}, 7, {"names": "a"}], "parent": {"count": 11}, "z": 0}""")
					.mistakes())
			.extracting(Mistake::pointer)
			.containsExactlyInAnyOrder("/count", "/price", "/items/0/name", "/items/1", "/items/2/names",
					"/parent/count", "/z");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"count": 1,}               | line 1, column 13
			{"count": 1                 | line 1
			{"count": 1, "count": 2}    | A property stands twice at line 1, column 21
			{'count': 1}                | line 1, column 2
			{"count": NaN}              | line 1
			{"count": 01}               | line 1
			{"count": 1} {}             | something else at line 1
			{"count": 1} x              | line 1
			""")
	void tellsWhereTextIsNoJson(String body, String detail) {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> read(body)).satisfies((problem) -> {
			assertThat(problem.getBody().getType()).isEqualTo(ProblemType.MALFORMED_JSON.uri());
			assertThat(problem.getBody().getDetail()).contains(detail).doesNotContain("tools.jackson", "Exception");
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 501, 30_000 })
	void refusesToNestDeeply(int depth) {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> read("{\"items\":" + "[".repeat(depth)))
			.satisfies((problem) -> assertThat(problem.getBody().getDetail()).contains("nests too deeply"));
	}

	@Test
	void readsUtf8WithAMarkInFront() throws IOException {
		assertThat(read("\uFEFF{\"count\": 1, \"note\": \"é\"}").value().note()).isEqualTo("é");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1" })
	void readsNoOtherEncoding(String charset) {
		byte[] body = "{\"count\": 1, \"note\": \"é\"}".getBytes(Charset.forName(charset));
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.json.read(body, Order.class))
			.satisfies((problem) -> assertThat(problem.getBody().getDetail()).contains("UTF-8"));
	}

	@Test
	void readsNoOverlongLetterAndNoHalfOfOne() {
		for (byte[] letter : List.of(new byte[] { (byte) 0xC0, (byte) 0xA2 },
				new byte[] { (byte) 0xED, (byte) 0xA0, (byte) 0x80 })) {
			byte[] body = "{\"count\": 1, \"note\": \"??\"}".replace("??", "?".repeat(letter.length))
				.getBytes(StandardCharsets.UTF_8);
			System.arraycopy(letter, 0, body, 22, letter.length);
			assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.json.read(body, Order.class))
				.satisfies((problem) -> assertThat(problem.getBody().getDetail()).contains("UTF-8"));
		}
	}

	@Test
	void saysOfAListThatIsTooLongOnlyThat() throws IOException {
		String items = "{\"count\": 1, \"items\": [%s]}";
		assertThat(read(items.formatted("5, {\"name\": 1}, null")).mistakes()).extracting(Mistake::pointer)
			.containsExactly("/items/0", "/items/1/name", "/items/2");
		assertThat(read(items.formatted("5, {\"name\": 1}, null, {}")).mistakes())
			.containsExactly(Mistake.inBody("/items", "Must have at most 3 entries."));
	}

	@Test
	void refusesTensOfThousandsOfValues() {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> read("{\"items\":[" + "0,".repeat(10_000) + "0]}"))
			.satisfies((problem) -> assertThat(problem.getBody().getDetail()).contains("too many values"));
	}

	@Test
	void refusesAnEmptyBody() {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> read(""))
			.satisfies((problem) -> assertThat(problem.getBody().getDetail()).contains("there is none"));
	}

	@Test
	void readsUpTo64KilobytesAndNoMore() throws IOException {
		String frame = "{\"count\": 1}";
		String largest = frame + " ".repeat(65_536 - frame.length());
		assertThat(read(largest).mistakes()).isEmpty();
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> read(largest + " "))
			.satisfies((problem) -> assertThat(problem.getBody().getStatus()).isEqualTo(413));
	}

	private StrictJson.Body<Order> read(String body) throws IOException {
		return this.json.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), Order.class);
	}

	enum Size {

		SMALL, LARGE

	}

	record Item(String name) {
	}

	record Order(@NotNull(message = "is required") @Max(value = 10, message = "must be at most 10") Integer count,
			BigDecimal price, Boolean paid, String note, Size size,
			@jakarta.validation.constraints.Size(max = 3,
					message = "must have at most 3 entries") List<@NotNull(message = "is required") @Valid Item> items,
			@Valid Order parent) {
	}

}
