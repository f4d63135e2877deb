package org.magnesiumsleep.intake.calculation;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.intake.NihCases;
import org.magnesiumsleep.reference.Authority;
import org.magnesiumsleep.reference.LifeStage;
import org.magnesiumsleep.reference.RecommendationType;
import org.magnesiumsleep.reference.Sex;

/** The printed NIH rows and some of other authorities as reference groups. */
final class TestGroups {

	static final ReferenceGroup UK_MEN = group("uk-men-19-64", Authority.UK, 228, 780, Sex.MALE, LifeStage.NONE,
			RecommendationType.RNI, 300, null);

	static final ReferenceGroup EFSA_WOMEN = group("efsa-women-18-plus", Authority.EFSA, 216, null, Sex.FEMALE,
			LifeStage.NONE, RecommendationType.AI, 300, 250);

	static final ReferenceGroup EFSA_PREGNANCY = group("efsa-pregnancy", Authority.EFSA, 216, null, Sex.FEMALE,
			LifeStage.PREGNANT, RecommendationType.AI, 300, 250);

	static final ReferenceGroup GERMANY = group("germany-4-plus", Authority.GERMANY, 48, null, Sex.ANY, LifeStage.NONE,
			RecommendationType.UPPER_LIMIT_ONLY, null, 250);

	private TestGroups() {
	}

	static ReferenceGroup group(String slug, Authority authority, int from, @Nullable Integer to, Sex sex,
			LifeStage lifeStage, RecommendationType type, @Nullable Integer recommended, @Nullable Integer limit) {
		return new ReferenceGroup(slug, authority, "What the figures count.", slug, from, to, sex, lifeStage, type,
				mg(recommended), mg(limit), List.of("source-of-" + slug));
	}

	private static @Nullable Milligrams mg(@Nullable Integer value) {
		return (value != null) ? Milligrams.of(value) : null;
	}

	static List<ReferenceGroup> nih() {
		return NihCases.rows()
			.stream()
			.map((row) -> group(row.slug(), Authority.NIH, row.firstMonth(),
					(row.lastMonth() != null) ? Integer.valueOf(row.lastMonth() + 1) : null, row.sex(), row.lifeStage(),
					row.type(), row.recommendedMg(), row.limitMg()))
			.toList();
	}

	static ReferenceGroup nih(String slug) {
		return nih().stream().filter((group) -> group.slug().equals(slug)).findFirst().orElseThrow();
	}

	static ReferenceGroups all() {
		return new ReferenceGroups(
				Stream.concat(nih().stream(), Stream.of(UK_MEN, EFSA_WOMEN, EFSA_PREGNANCY, GERMANY)).toList());
	}

}
