package org.magnesiumsleep.search;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Spinach, RAW                            | spinach raw
			low-fat milk/cream                      | low fat milk cream
			jalapeño crème brûlée                   | jalapeno creme brulee
			women's 'health'                        | women's health
			women’s                                 | women's
			vitamin B6 350mg                        | vitamin b6 350
			500MCG or 20mgx                         | 500 mcg 20mgx
			rice rice Rice                          | rice
			can i take it with antibiotics          | antibiotics
			how much magnesium in spinach           | spinach
			can i take zinc with magn               | zinc
			spinach or glycinate magne              | spinach glycinate
			is there any in magnolia                | magnolia
			glycinate magn                          | glycinate
			rda magnesium                           | rda
			with magnesium                          | with magnesium
			magnesium                               | magnesium
			what is it                              | what is it
			black be                                | black be
			what foods is it in                     | foods
			title:spinach AND (raw OR boiled)       | title spinach raw boiled
			spin* "leafy green"~2 [a TO z] \\       | spin leafy green 2 z
			""")
	void keepsTheWordsThatAskForSomething(String query, String words) {
		assertThat(String.join(" ", Words.of(query).required())).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			when do people take glycinate | people glycinate | when
			how long does it take to work | long work |
			is too much magnesium safe    | too much safe |
			best form for sleep           | sleep | kind
			""")
	void questionWordsHelpUnlessTheyAreAllThereIs(String query, String required, String helpful) {
		Words words = Words.of(query);
		assertThat(String.join(" ", words.required())).isEqualTo(required);
		assertThat(String.join(" ", words.helpful())).isEqualTo((helpful != null) ? helpful : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			how much magnesium should i take | amount
			how much magnesium               | amount
			which magnesium for cramps       | kind cramps
			a 45-year-old woman              | 45 years woman
			Held et al 2002                  | held 2002
			et al                            |
			show much                        | show much
			when should i take glycinate     | timing glycinate
			best magnesium for sleep         | kind sleep
			best magnesium foods             | magnesiumrich foods
			which nuts have the most magnesium | nuts magnesiumrich
			top 10 foods high in magnesium   | top foods magnesiumrich
			how quickly does it work         | soon
			how long untill it kicks in      | long soon
			I can’t sleep at night           | insomnia night
			why can't i sleep                | sleep
			does it work                     | evidence
			women over 50                    | women 51 years
			men older than 65                | men 66 years
			for the over 70s                 | 71 years
			i am 70 how much do i need       | 70 years amount need
			a woman aged 45                  | woman 45 years
			aged 45 mg                       | 45
			i am 400                         | 400
			over 500                         | 500
			over 50mg                        | 50
			""")
	void readsWhatPeopleWriteAsTheWordOfTheRecords(String query, String words) {
		assertThat(Words.of(query).phrase()).isEqualTo((words != null) ? words : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			eggs                | Egg           | true
			corn on the cob     | corn cobs     | true
			confectioners sugar | Confectioner's Sugars | true
			egg white           | white egg     | false
			egg                 | egg white     | false
			""")
	void aNameIsTheSameInEachNumber(String name, String query, boolean same) {
		assertThat(Words.of(query).name().equals(Words.of(name).name())).isEqualTo(same);
	}

	@Test
	void aNumberIsNotTheBeginOfAnother() {
		assertThat(Words.of("male 35").unfinished()).isEmpty();
		assertThat(Words.of("vitamin b1").unfinished()).isEqualTo("b1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\n", "!?*\"()[]{}~^:\\/", "\u0000\u0001\u007f", "\uD83D\uDE34\uD83E\uDD5C",
			"''", "\u200f", "\ud83d" })
	void findsNoWordsWhereThereAreNone(String query) {
		assertThat(Words.of(query).required()).isEmpty();
	}

	@Test
	void readsOtherScriptsAsTheyAre() {
		assertThat(Words.of("المغنيسيوم والنوم").required()).containsExactly("المغنيسيوم", "والنوم");
		assertThat(Words.of("睡眠").required()).containsExactly("睡眠");
	}

	@ParameterizedTest
	@CsvSource({ "'5,000 mg a day', 5000 day", "'1,523,000', 1523000", "'1,50', 1 50", "'1,0000', 1 0000" })
	void readsANumberWithItsCommas(String query, String words) {
		assertThat(Words.of(query).phrase()).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "a 10 year old, 10, true", "10 months, 10, true", "10 year, year, false", "milk 10, 10, false" })
	void aNumberOfYearsOrMonthsIsAnAge(String query, String word, boolean age) {
		assertThat(Words.of(query).isAge(word)).isEqualTo(age);
	}

	@Test
	void fourWordsMayBeATitle() {
		assertThat(Words.of("Milk, with salt, 3.25% fat").title()).isEqualTo("Milk, with salt, 3.25% fat");
		assertThat(Words.of("milk with salt added").title()).isNotEmpty();
		assertThat(Words.of("milk with salt").title()).isEmpty();
	}

	@Test
	void theLastWordMayBeUnfinished() {
		assertThat(Words.of("restless le").unfinished()).isEqualTo("le");
		assertThat(Words.of("glycinate with").unfinished()).isEqualTo("with");
		assertThat(Words.of("what foods is it in").unfinished()).isEmpty();
	}

	@Test
	void noMoreThanSixteenWordsCount() {
		assertThat(Words.of(numbered(16)).required()).hasSize(16);
		assertThat(Words.of(numbered(17)).required()).hasSize(16).doesNotContain("word17");
		assertThat(Words.of(numbered(40)).phrase().split(" ")).hasSize(16);
	}

	@Test
	void thePhraseKeepsTheOrder() {
		assertThat(Words.of("what is too much of it").phrase()).isEqualTo("too much");
	}

	@Test
	void withOtherWordsItIsTheQueryOfThose() {
		assertThat(Words.of("is brocolli boiled in soup").with(Map.of("brocolli", "broccoli", "soup", "stew")))
			.isEqualTo(Words.of("broccoli boiled stew"));
	}

	private static String numbered(int count) {
		return IntStream.rangeClosed(1, count).mapToObj((number) -> "word" + number).collect(Collectors.joining(" "));
	}

}
