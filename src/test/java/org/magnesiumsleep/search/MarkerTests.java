package org.magnesiumsleep.search;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkerTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			spinach raw  | Spinach, raw              | <mark>Spinach</mark>, <mark>raw</mark>
			sleeping     | Better sleep              | Better <mark>sleep</mark>
			almond       | Nuts, almonds             | Nuts, <mark>almonds</mark>
			choc         | Dark chocolate            | Dark <mark>chocolate</mark>
			cafe         | Café au lait              | <mark>Café</mark> au lait
			rls          | Restless legs syndrome    | <mark>Restless legs</mark> syndrome
			bisglycinate | Magnesium glycinate       | Magnesium <mark>glycinate</mark>
			milk         | Silk                      | Silk
			a            | <b> & "a"                 | &lt;b&gt; &amp; &quot;<mark>a</mark>&quot;
			script       | <script>alert(1)</script> | &lt;<mark>script</mark>&gt;alert(1)&lt;/<mark>script</mark>&gt;
			""")
	void marksWhatWasFoundAndEscapesTheRest(String query, String name, String marked) {
		assertThat(new Marker(Query.of(Words.of(query))).markName(name)).isEqualTo(marked);
	}

	@Test
	void marksAMisspeltWordOnlyWhereTheQueryTakesThose() {
		Query asTyped = Query.of(Words.of("spinch"));
		assertThat(new Marker(asTyped).markName("Spinach")).isEqualTo("Spinach");
		Query misspelt = asTyped.looser(0, () -> Dictionary.of(Stream.of())).orElseThrow();
		assertThat(new Marker(misspelt).markName("Spinach")).isEqualTo("<mark>Spinach</mark>");
		assertThat(new Marker(misspelt).markName("Spine")).isEqualTo("Spine");
	}

	@ParameterizedTest
	@CsvSource({ "beta, Meta-analysis, Meta-analysis", "milx, Milk, <mark>Milk</mark>",
			"silken, Milken, <mark>Milken</mark>", "xpinach, Spinach, <mark>Spinach</mark>" })
	void marksAWordWithAnotherFirstLetterOnlyWhereItIsLong(String query, String name, String marked) {
		Query misspelt = Query.of(Words.of(query)).looser(0, () -> Dictionary.of(Stream.of())).orElseThrow();
		assertThat(new Marker(misspelt).markName(name)).isEqualTo(marked);
	}

	@Test
	void quotesNoWordForASentence() {
		Marker marker = new Marker(Query.of(Words.of("spinach")));
		assertThat(marker.markSentence("No. It takes weeks. Ask.")).isEqualTo("No. It takes weeks.");
		assertThat(marker.markSentence("No.")).isEqualTo("No.");
	}

	@Test
	void quotesTheSentenceThatHoldsMost() {
		Marker marker = new Marker(Query.of(Words.of("kidney potassium")));
		assertThat(marker.markSentence("The kidney clears it. Potassium and the kidney count here. Ask first."))
			.isEqualTo("<mark>Potassium</mark> and the <mark>kidney</mark> count here.");
		assertThat(marker.markSentence("Nothing of it. Nothing at all.")).isEqualTo("Nothing of it.");
		assertThat(marker.markSentence("")).isEmpty();
	}

}
