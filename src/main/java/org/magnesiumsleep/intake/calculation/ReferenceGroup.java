package org.magnesiumsleep.intake.calculation;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.reference.Authority;
import org.magnesiumsleep.reference.LifeStage;
import org.magnesiumsleep.reference.RecommendationType;
import org.magnesiumsleep.reference.Sex;

/**
 * One row of an authority's table: ages in months, the last one exclusive and absent
 * where the row has no end, with the daily amount recommended from all sources and the
 * upper limit for supplements and medicines.
 *
 * @param scope what the figures of the authority count, in a sentence
 */
public record ReferenceGroup(String slug, Authority authority, String scope, String label, int ageFromMonths,
		@Nullable Integer ageToMonths, Sex sex, LifeStage lifeStage, RecommendationType type,
		@Nullable Milligrams recommended, @Nullable Milligrams supplementalUpperLimit, List<String> sources) {

	private static final int FIFTY_ONE_YEARS_MONTHS = 612;

	public ReferenceGroup {
		sources = List.copyOf(sources);
		require(!slug.isBlank() && !label.isBlank() && !sources.isEmpty(), "needs a slug, a label and a source");
		require(ageFromMonths >= 0 && (ageToMonths == null || ageToMonths > ageFromMonths), "must end after it begins");
		require((recommended == null) == (type == RecommendationType.UPPER_LIMIT_ONLY),
				"has a recommendation unless it is an upper limit only");
		require(!Milligrams.ZERO.equals(recommended) && !Milligrams.ZERO.equals(supplementalUpperLimit),
				"must have figures above zero");
		require(lifeStage == LifeStage.NONE || sex == Sex.FEMALE, "of pregnancy or lactation must be for FEMALE");
	}

	boolean includesAge(int ageMonths) {
		return this.ageFromMonths <= ageMonths && ageMonths < endMonths();
	}

	/**
	 * The first month past the group. Some tables print no end of pregnancy and
	 * lactation; it is taken from those of the Institute of Medicine, at 51 years.
	 */
	int endMonths() {
		int printed = (this.ageToMonths != null) ? this.ageToMonths : Integer.MAX_VALUE;
		return (this.lifeStage != LifeStage.NONE) ? Math.min(printed, FIFTY_ONE_YEARS_MONTHS) : printed;
	}

	/**
	 * Pregnancy and lactation decide by themselves, and a sex that is not known fits
	 * both.
	 */
	boolean fitsSexOf(Person person) {
		return this.lifeStage != LifeStage.NONE || this.sex == Sex.ANY || person.sex() == null
				|| this.sex == person.sex();
	}

	boolean hasFiguresOf(ReferenceGroup other) {
		return Objects.equals(this.recommended, other.recommended)
				&& Objects.equals(this.supplementalUpperLimit, other.supplementalUpperLimit);
	}

	private static void require(boolean condition, String message) {
		if (!condition) {
			throw new IllegalArgumentException("A reference group " + message);
		}
	}

}
