package org.magnesiumsleep.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

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
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.source.Source;
import org.magnesiumsleep.source.Verification;

/**
 * What an authority recommends to one group a day, and its limit for supplements;
 * elemental mg.
 */
@Entity
@Immutable
class ReferenceRange {

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

}
