package org.magnesiumsleep.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.mock.http.MockHttpOutputMessage;

import static org.assertj.core.api.Assertions.assertThat;

class TableConverterTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
			=1+1,'=1+1
			+49,'+49
			-5,'-5
			@a,'@a
			`\ta`,`'\ta`
			`\ra`,`"'\ra"`
			a=1,a=1
			"a",`\"""a\"""`
			`a,b`,`"a,b"`
			`a\nb`,`"a\nb"`
			'a,'a
			""")
	void textsAreQuotedAndHarmless(String text, String cell) throws IOException {
		assertThat(write(new Row(text, null, List.of(), List.of(), null)))
			.isEqualTo("text,number,words,parts,inner.text\r\n" + cell + ",,,[],\r\n");
	}

	@Test
	void numbersAreNoFormulas() throws IOException {
		assertThat(write(new Row("a", new BigDecimal("-310.00"), List.of(), List.of(), null)))
			.endsWith("a,-310,,[],\r\n");
		assertThat(write(new Row("a", 0, List.of(), List.of(), null))).endsWith("a,0,,[],\r\n");
	}

	@Test
	void listsAreJoinedAndObjectsAreFlat() throws IOException {
		Row row = new Row("a", null, List.of("=b", "c; d"), List.of(new Part("e\"")), new Part("-f"));
		assertThat(write(row)).endsWith("a,,'=b; c; d,\"[{\"\"text\"\":\"\"e\\\"\"\"\"}]\",'-f\r\n");
	}

	private static String write(Row row) throws IOException {
		MockHttpOutputMessage message = new MockHttpOutputMessage();
		new TableConverter(JsonMapper.shared()).write(new Table<>(Row.class, List.of(row)), null, message);
		return message.getBodyAsString();
	}

	private record Row(String text, Number number, List<String> words, List<Part> parts, Part inner) {
	}

	private record Part(String text) {
	}

}
