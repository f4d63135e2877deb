package org.magnesiumsleep.study;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BibtexEntryTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
			Gröber               | Gr{\\"{o}}ber
			Künzel               | K{\\"{u}}nzel
			Béla Čapek           | B{\\'{e}}la {\\v{C}}apek
			Søren Łoś            | S{\\o}ren {\\L}o{\\'{s}}
			François             | Fran{\\c{c}}ois
			Rest & Sleep         | Rest \\& Sleep
			75 % of {the} RDA    | 75 \\% of \\{the\\} RDA
			a_b #1 $2            | a\\_b \\#1 \\$2
			C:\\x ~ ^            | C:{\\textbackslash}x {\\textasciitilde} {\\textasciicircum}
			60–75                | 60--75
			Mg2+ and 漢          | Mg2+ and 漢
			""")
	void texFindsNoCommandsInTexts(String text, String escaped) {
		assertThat(BibtexEntry.escape(text)).isEqualTo(escaped);
	}

}
