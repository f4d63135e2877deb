package org.magnesiumsleep.study;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.source.Author;

/**
 * A study as an entry of a BibTeX file, in ASCII as far as TeX has words for a letter.
 */
final class BibtexEntry {

	private static final Map<Integer, String> ACCENTS = Map.ofEntries(Map.entry(0x0300, "`"), Map.entry(0x0301, "'"),
			Map.entry(0x0302, "^"), Map.entry(0x0303, "~"), Map.entry(0x0304, "="), Map.entry(0x0306, "u"),
			Map.entry(0x0307, "."), Map.entry(0x0308, "\""), Map.entry(0x030A, "r"), Map.entry(0x030B, "H"),
			Map.entry(0x030C, "v"), Map.entry(0x0327, "c"), Map.entry(0x0328, "k"));

	private static final Map<Integer, String> SYMBOLS = Map.ofEntries(Map.entry((int) '\\', "{\\textbackslash}"),
			Map.entry((int) '~', "{\\textasciitilde}"), Map.entry((int) '^', "{\\textasciicircum}"),
			Map.entry((int) 'ß', "{\\ss}"), Map.entry((int) 'ø', "{\\o}"), Map.entry((int) 'Ø', "{\\O}"),
			Map.entry((int) 'æ', "{\\ae}"), Map.entry((int) 'Æ', "{\\AE}"), Map.entry((int) 'œ', "{\\oe}"),
			Map.entry((int) 'ł', "{\\l}"), Map.entry((int) 'Ł', "{\\L}"), Map.entry((int) 'ı', "{\\i}"),
			Map.entry((int) '–', "--"), Map.entry((int) '—', "---"), Map.entry((int) '’', "'"));

	private BibtexEntry() {
	}

	static String of(StudyView study) {
		List<String> fields = new ArrayList<>();
		// A second pair of braces keeps the capitals.
		add(fields, "title", "{" + escape(study.title()) + "}");
		add(fields, "author", authors(study.authors()));
		addText(fields, "journal", study.journal());
		add(fields, "year", String.valueOf(study.year()));
		addText(fields, "volume", study.volume());
		addText(fields, "number", study.issue());
		addText(fields, "pages", (study.pages() != null) ? study.pages().replaceFirst("(\\d)-(\\d)", "$1--$2") : null);
		// Tools take these as they are.
		add(fields, "doi", study.doi());
		add(fields, "pmid", study.pmid());
		add(fields, "pmcid", study.pmcid());
		add(fields, "url", study.url());
		addText(fields, "note", CslItem.note(study));
		return "@article{%s,\n%s\n}\n".formatted(study.slug(), String.join(",\n", fields));
	}

	/** A text in which TeX finds no command of its own. */
	static String escape(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC)
			.codePoints()
			.mapToObj(BibtexEntry::escape)
			.collect(Collectors.joining());
	}

	private static String escape(int letter) {
		String plain = Character.toString(letter);
		if ("&%$#_{}".contains(plain)) {
			return "\\" + plain;
		}
		int[] parts = Normalizer.normalize(plain, Normalizer.Form.NFD).codePoints().toArray();
		if (parts.length == 2 && ACCENTS.containsKey(parts[1])) {
			return "{\\%s{%s}}".formatted(ACCENTS.get(parts[1]), Character.toString(parts[0]));
		}
		return SYMBOLS.getOrDefault(letter, plain);
	}

	private static @Nullable String authors(List<String> authors) {
		return authors.isEmpty() ? null
				: authors.stream().map(BibtexEntry::author).collect(Collectors.joining(" and "));
	}

	private static String author(String text) {
		if (text.equals(Author.OTHERS)) {
			return "others";
		}
		Author author = Author.of(text);
		return (author.initials() != null)
				? escape(author.name()) + ", " + author.initials().replaceAll("(.)(?=.)", "$1. ") + "."
				: "{" + escape(author.name()) + "}";
	}

	private static void addText(List<String> fields, String name, @Nullable String text) {
		add(fields, name, (text != null) ? escape(text) : null);
	}

	private static void add(List<String> fields, String name, @Nullable String value) {
		if (value != null) {
			fields.add("  %s = {%s}".formatted(name, value));
		}
	}

}
