package org.magnesiumsleep.food;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.search.Entry;
import org.magnesiumsleep.search.Findable;
import org.magnesiumsleep.search.Kind;
import org.magnesiumsleep.source.Source;
import org.magnesiumsleep.source.SourceReference;

/** A food of the USDA table with the magnesium in 100 g of its edible part. */
@Entity
@Indexed
@Immutable
public class Food implements Findable {

	/**
	 * Milligrams in 100 g from which on the European Union lets a food be called a source
	 * of magnesium: 15 % of the reference value, 375 mg (Regulation 1169/2011, annex
	 * XIII).
	 */
	private static final BigDecimal SIGNIFICANT = new BigDecimal("56.25");

	/** Milligrams in 100 g above which all foods are rich alike. */
	private static final BigDecimal MUCH = new BigDecimal(400);

	/** Milligrams in 100 g by which a food is richer than another. */
	private static final BigDecimal STEP = new BigDecimal(25);

	/** What the articles name comes before what an everyday name means. */
	private static final int NAMED = 4;

	@Id
	String slug;

	String name;

	/** What the USDA table also calls it, to find it by. */
	@Nullable String alsoCalled;

	@Enumerated(EnumType.STRING)
	FoodCategory category;

	@Column(name = "magnesium_mg_per_100g")
	BigDecimal magnesiumMgPer100g;

	@Column(name = "previous_magnesium_mg_per_100g")
	@Nullable BigDecimal previousMagnesiumMgPer100g;

	int dataPoints;

	@Nullable BigDecimal magnesiumMgPerPortion;

	LocalDate lastReviewed;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "source")
	Source source;

	@ElementCollection
	@CollectionTable(name = "food_portion", joinColumns = @JoinColumn(name = "food"))
	@OrderColumn(name = "position")
	List<Portion> portions;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "food_common_name", joinColumns = @JoinColumn(name = "food"))
	@OrderColumn(name = "position")
	@Column(name = "common_name")
	List<String> commonNames;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "food_article", joinColumns = @JoinColumn(name = "food"))
	@OrderColumn(name = "position")
	@Column(name = "article")
	List<String> namedInArticles;

	@ElementCollection
	@CollectionTable(name = "food_claim", joinColumns = @JoinColumn(name = "food"))
	@OrderColumn(name = "position")
	@Column(name = "claim")
	List<String> claims;

	/** Made once, as thousands of foods are indexed and their hits kept at the start. */
	@Transient
	private @Nullable Entry entry;

	protected Food() {
	}

	@Override
	public Entry getEntry() {
		if (this.entry == null) {
			this.entry = entry();
		}
		return this.entry;
	}

	private Entry entry() {
		FoodName name = new FoodName(this.name);
		List<String> everyday = EverydayNames.of(this.slug);
		boolean named = !this.namedInArticles.isEmpty();
		int plainness = name.plainness(this.category);
		return Entry.of(Kind.FOOD, this.slug, this.name)
			.subject(name.subject())
			.names(this.commonNames)
			.wordings(everyday)
			.names(name.others(this.alsoCalled))
			.facts(magnesiumInWords())
			.keywords(this.category)
			.keywords((named || plainness > 0) ? richness() : new Object[0])
			.rare(everyday.isEmpty() && name.isRare(this.category))
			.prominence(named ? NAMED
					: (everyday.isEmpty() || FoodName.isDish(this.category)) ? plainness : Entry.EVERYDAY);
	}

	/**
	 * What it is found by where it has much magnesium, more often the more, as a word
	 * that is said more often weighs more. Nobody eats 100 g of a spice.
	 */
	private Object[] richness() {
		boolean rich = this.category != FoodCategory.SPICES_AND_HERBS
				&& this.magnesiumMgPer100g.compareTo(SIGNIFICANT) >= 0;
		int times = rich ? this.magnesiumMgPer100g.min(MUCH).divideToIntegralValue(STEP).intValue() : 0;
		return Collections.nCopies(times, "food " + Entry.RICH).toArray();
	}

	@Override
	public String slug() {
		return this.slug;
	}

	public String name() {
		return this.name;
	}

	/** What the articles call it first, or its name in the table. */
	public String commonName() {
		return this.commonNames.isEmpty() ? this.name : this.commonNames.get(0);
	}

	public BigDecimal magnesiumMgPer100g() {
		return this.magnesiumMgPer100g;
	}

	/** Where its magnesium was read. */
	public SourceReference source() {
		return this.source.reference();
	}

	/** Milligrams in the default portion, unrounded, or nothing where there is none. */
	public Optional<BigDecimal> magnesiumMgInDefaultPortion() {
		return this.portions.stream()
			.findFirst()
			.map((portion) -> this.magnesiumMgPer100g.multiply(portion.grams).movePointLeft(2));
	}

	/** The labels of its portions, the default one first. */
	public List<String> portionLabels() {
		return this.portions.stream().map((portion) -> portion.label).toList();
	}

	/** Milligrams of magnesium in so many grams, two decimals, half up. */
	BigDecimal magnesiumMgIn(BigDecimal grams) {
		return this.magnesiumMgPer100g.multiply(grams).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
	}

	private String magnesiumInWords() {
		String in100g = inWords(this.magnesiumMgPer100g) + " mg magnesium in 100 g";
		return (this.magnesiumMgPerPortion != null)
				? in100g + ", " + inWords(this.magnesiumMgPerPortion) + " mg in the default portion" : in100g;
	}

	private static String inWords(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

}
