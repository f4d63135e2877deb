package org.magnesiumsleep.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.search.Entry;
import org.magnesiumsleep.search.Findable;
import org.magnesiumsleep.search.Kind;
import org.magnesiumsleep.source.Source;
import org.magnesiumsleep.source.Verification;

/**
 * What an authority recommends to one group a day, and its limit for supplements;
 * elemental mg.
 */
@Entity
@Indexed
@Immutable
class ReferenceRange implements Findable {

	private static final int OLDEST_YEARS = 100;

	/** The age from which most authorities give figures for adults. */
	private static final int ADULT_MONTHS = 216;

	/** The age up to which people count months. */
	private static final int LONGEST_MONTHS = 36;

	@Id
	String slug;

	@Enumerated(EnumType.STRING)
	Authority authority;

	String edition;

	@Enumerated(EnumType.STRING)
	RangeStatus status;

	String groupLabel;

	int ageFromMonths;

	@Nullable Integer ageToMonths;

	@Enumerated(EnumType.STRING)
	Sex sex;

	@Enumerated(EnumType.STRING)
	LifeStage lifeStage;

	@Enumerated(EnumType.STRING)
	RecommendationType recommendationType;

	@Nullable BigDecimal recommendedMg;

	@Nullable BigDecimal estimatedAverageRequirementMg;

	@Nullable BigDecimal supplementalUpperLimitMg;

	@Enumerated(EnumType.STRING)
	Verification verification;

	@Enumerated(EnumType.STRING)
	@Nullable Verification upperLimitVerification;

	@Nullable String note;

	LocalDate lastReviewed;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "authority", insertable = false, updatable = false)
	AuthorityProfile profile;

	@ManyToMany
	@JoinTable(name = "reference_range_source", joinColumns = @JoinColumn(name = "reference_range"),
			inverseJoinColumns = @JoinColumn(name = "source"))
	@OrderColumn(name = "position")
	List<Source> sources;

	protected ReferenceRange() {
	}

	@Override
	public String slug() {
		return this.slug;
	}

	@Override
	public Entry getEntry() {
		return Entry.of(Kind.REFERENCE_RANGE, this.slug, "%s: %s".formatted(this.authority, this.groupLabel))
			.names(List.of(this.profile.name()))
			.text(figuresInWords(), this.note)
			.keywords(this.edition, this.status, this.recommendationType, this.sex, this.lifeStage)
			.keywords(agesInWords().toArray())
			.keywords(months().mapToObj((month) -> month + " months").toArray())
			.keywords(years().mapToObj((year) -> year + " years").toArray())
			.prominence(prominence())
			.rare(this.status == RangeStatus.SUPERSEDED);
	}

	/**
	 * The service checks against the ranges of the NIH, and most of its users are adults.
	 */
	private int prominence() {
		if (this.authority != Authority.NIH) {
			return 0;
		}
		return (this.ageFromMonths >= ADULT_MONTHS && this.lifeStage == LifeStage.NONE) ? 2 : 1;
	}

	/** What people call those with whose age the group begins. */
	private Stream<String> agesInWords() {
		return Stream
			.of(new Age("infant", 0, 12), new Age("toddler", 12, 48), new Age("child", 12, 156),
					new Age("teenager", 156, ADULT_MONTHS), new Age("adult", ADULT_MONTHS, 1440),
					new Age("older adult, elderly", 612, 1440))
			.filter((age) -> this.ageFromMonths >= age.fromMonths() && this.ageFromMonths < age.toMonths())
			.map(Age::word);
	}

	/** The ages in the group that people give in months. */
	private IntStream months() {
		int end = (this.ageToMonths != null) ? Math.min(this.ageToMonths, LONGEST_MONTHS) : LONGEST_MONTHS;
		return IntStream.range(Math.max(1, this.ageFromMonths), end);
	}

	/** The ages in the group, by which people look for their own. */
	private IntStream years() {
		int end = (this.ageToMonths != null) ? this.ageToMonths / 12 : OLDEST_YEARS;
		return IntStream.range(Math.max(1, this.ageFromMonths / 12), end);
	}

	private String figuresInWords() {
		return Stream
			.of(inWords(this.recommendationType + " %s mg a day from all sources.", this.recommendedMg),
					inWords("Estimated average requirement %s mg.", this.estimatedAverageRequirementMg),
					inWords("Upper limit for supplements %s mg.", this.supplementalUpperLimitMg))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(" "));
	}

	private static Optional<String> inWords(String sentence, @Nullable BigDecimal milligrams) {
		return Optional.ofNullable(milligrams)
			.map((known) -> sentence.formatted(known.stripTrailingZeros().toPlainString()));
	}

	private record Age(String word, int fromMonths, int toMonths) {

	}

}
