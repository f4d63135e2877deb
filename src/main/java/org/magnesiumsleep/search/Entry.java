package org.magnesiumsleep.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/**
 * What the search knows of a record: the annotated fields are in the index, the others
 * are what hits show.
 */
public final class Entry {

	static final String STORY = "entry.story";

	static final String RARE = "entry.rare";

	static final String PLACE = "entry.place";

	static final String KNOWLEDGE = "entry.knowledge";

	static final String PROMINENCE = "entry.prominence";

	/** The word of foods with much magnesium, as queries for such are read. */
	public static final String RICH = "magnesiumrich";

	/** The prominence of what a plain word means. */
	public static final int EVERYDAY = 3;

	static final String TURN = "entry.turn";

	static final String TITLE = "entry.title";

	static final String LENGTH = "entry.length";

	static final String SUBJECT = "entry.subject";

	static final String FIRST = "entry.first";

	static final String CALLED = "entry.called";

	static final String LITERAL = "entry.literal";

	static final String CONTENT = "entry.content";

	final Kind kind;

	/**
	 * The place of the kind among equally good hits, by which hits are counted and
	 * chosen, too.
	 */
	@GenericField(sortable = Sortable.YES, aggregable = Aggregable.YES)
	final int place;

	/** A story stands behind everything else. */
	@GenericField(searchable = Searchable.NO, sortable = Sortable.YES)
	final boolean story;

	/** What few mean stands behind others that hold all words, too. */
	@GenericField(searchable = Searchable.NO, sortable = Sortable.YES)
	boolean rare;

	/** What answers a question, as a food or a story does not. */
	@GenericField
	final boolean knowledge;

	/** 0 in general, up to 4 for what people mean when they say no more than a word. */
	@KeywordField
	String prominence = "0";

	/**
	 * The turn of a record among equals, the same each time: a number sorts faster than
	 * the slug.
	 */
	@GenericField(searchable = Searchable.NO, sortable = Sortable.YES)
	final long turn;

	final String slug;

	@FullTextField(analyzer = Analysis.NAMES, searchAnalyzer = Analysis.STEMS)
	final String title;

	/** Letters of the title: of two equally good hits the shorter title comes first. */
	@GenericField(searchable = Searchable.NO, sortable = Sortable.YES)
	final int length;

	/** The words of the title that say what the record is, and what else it is called. */
	@FullTextField(analyzer = Analysis.STEMS)
	List<String> subject = new ArrayList<>();

	/** The first word of the subject and of each other name. */
	@FullTextField(analyzer = Analysis.WORDS, norms = Norms.NO)
	List<String> first = new ArrayList<>();

	/** Each wording as a whole, as a query for nothing else is read. */
	@KeywordField
	List<String> called = new ArrayList<>();

	/** The title and all other names as they are written. */
	@FullTextField(analyzer = Analysis.WORDS, norms = Norms.NO)
	List<String> literal = new ArrayList<>();

	/** Everything that the record can be found by. */
	@FullTextField(analyzer = Analysis.TEXTS, searchAnalyzer = Analysis.STEMS, norms = Norms.NO)
	List<String> content = new ArrayList<>();

	final List<String> names = new ArrayList<>();

	@Nullable String text;

	@Nullable String facts;

	@Nullable String appraisal;

	@Nullable String citationStatus;

	@Nullable String reviewNote;

	@Nullable String evidenceNote;

	private Entry(Kind kind, String slug, String title) {
		this.kind = kind;
		this.place = kind.ordinal();
		this.story = kind == Kind.TESTIMONIAL;
		this.knowledge = !this.story && kind != Kind.FOOD;
		this.slug = slug;
		this.turn = turn(slug);
		this.title = title;
		this.length = title.length();
		this.literal.add(title);
		this.content.add(title);
	}

	public static Entry of(Kind kind, String slug, String title) {
		return new Entry(kind, slug, title);
	}

	/** The words of the title that say what the record is. */
	public Entry subject(String... parts) {
		for (String part : parts) {
			this.subject.add(part);
			this.first.add(firstWord(part));
		}
		return this;
	}

	/** What else the record is called. */
	public Entry names(Collection<String> names) {
		this.names.addAll(names);
		names.forEach((name) -> this.first.add(firstWord(name)));
		this.literal.addAll(names);
		return alsoFoundBy(names);
	}

	/** What people say for it, which no hit shows; the most common first. */
	public Entry wordings(List<String> wordings) {
		wordings.stream().limit(1).map(Entry::firstWord).forEach(this.first::add);
		wordings.forEach((wording) -> this.called.add(Words.of(wording).name()));
		return alsoFoundBy(wordings);
	}

	private Entry alsoFoundBy(Collection<String> names) {
		this.subject.addAll(names);
		this.content.addAll(names);
		return this;
	}

	/** The text that a hit quotes, out of the parts that are known. */
	public Entry text(@Nullable String... parts) {
		this.text = Arrays.stream(parts)
			.filter((part) -> part != null && !part.isEmpty())
			.map((part) -> part.endsWith(".") ? part : part + ".")
			.collect(Collectors.joining(" "));
		this.content.add(Words.ungrouped(this.text));
		return this;
	}

	/** Figures that a hit shows and nobody searches for. */
	public Entry facts(String facts) {
		this.facts = facts;
		return this;
	}

	/** Words and codes such as {@code NERVE_PAIN} that are known. */
	public Entry keywords(@Nullable Object... words) {
		Stream.of(words)
			.filter(Objects::nonNull)
			.map((word) -> word.toString().replace('_', ' '))
			.forEach(this.content::add);
		return this;
	}

	/** How likely people mean this one, from 0 to 4. */
	public Entry prominence(int prominence) {
		this.prominence = String.valueOf(prominence);
		return this;
	}

	/**
	 * What few mean who do not name it, such as a product of a brand or an old edition.
	 */
	public Entry rare(boolean rare) {
		this.rare = rare;
		return this;
	}

	/** The verdict on a statement, without which no hit shows it. */
	public Entry appraisal(String appraisal) {
		this.appraisal = appraisal;
		return this;
	}

	public Entry citationStatus(String citationStatus) {
		this.citationStatus = citationStatus;
		return this;
	}

	/** What the primary source says otherwise. */
	public Entry reviewNote(@Nullable String reviewNote) {
		this.reviewNote = reviewNote;
		return this;
	}

	/** Why a story is no evidence, without which no hit shows it. */
	public Entry evidenceNote(String evidenceNote) {
		this.evidenceNote = evidenceNote;
		return this;
	}

	/** The first ten characters as digits, then a hash that tells the rest apart. */
	static long turn(String slug) {
		long digits = 0;
		for (int place = 0; place < 10; place++) {
			int digit = (place < slug.length()) ? Character.digit(slug.charAt(place), 36) + 1 : 0;
			digits = digits * 37 + digit;
		}
		return digits << 10 | slug.hashCode() & 1023;
	}

	private static String firstWord(String name) {
		int end = 0;
		while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != ',') {
			end++;
		}
		return name.substring(0, end);
	}

}
