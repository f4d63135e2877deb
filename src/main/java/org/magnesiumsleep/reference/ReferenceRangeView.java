package org.magnesiumsleep.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.source.SourceReference;
import org.magnesiumsleep.source.Verification;

/** A reference range as the API shows it; amounts in mg of elemental magnesium a day. */
@Schema(name = "ReferenceRange")
public record ReferenceRangeView(@Schema(description = "Stable identifier", example = "nih-women-19-30") String slug,
		@Schema(description = "Code of the authority") Authority authority,
		@Schema(description = "Name of the authority") String authorityName,
		@Schema(description = "What the figures of this authority count") String scope,
		@Schema(description = "Edition of the figures", example = "1997") String edition,
		@Schema(description = "Whether the edition is in force") RangeStatus status,
		@Schema(description = "Group as the authority prints it", example = "Women 19–30 years") String group,
		@Schema(description = "First month of age in the group", example = "228") int ageFromMonths,
		@Schema(description = "First month of age past the group; absent: no end",
				example = "372") @Nullable Integer ageToMonths,
		@Schema(description = "Sex; ANY: the figures hold for both") Sex sex,
		@Schema(description = "Life stage") LifeStage lifeStage,
		@Schema(description = "Kind of the recommendation; counts magnesium from all sources") RecommendationType recommendationType,
		@Schema(description = "Recommended mg a day from all sources",
				example = "310") @Nullable BigDecimal recommendedMg,
		@Schema(description = "Estimated average requirement in mg a day",
				example = "255") @Nullable BigDecimal estimatedAverageRequirementMg,
		@Schema(description = "Upper limit in mg a day from supplements and medicines only, never food; absent: none is established or none was read",
				example = "350") @Nullable BigDecimal supplementalUpperLimitMg,
		@Schema(description = "How far the recommendation and the average requirement were checked") Verification verification,
		@Schema(description = "How far the limit was checked") @Nullable Verification upperLimitVerification,
		@Schema(description = "What to know about the row") @Nullable String note,
		@Schema(description = "Where the figures were read") List<SourceReference> sources,
		@Schema(description = "Day of the last review") LocalDate lastReviewed) {

	static ReferenceRangeView of(ReferenceRange range) {
		return new ReferenceRangeView(range.slug, range.authority, range.profile.name(), range.profile.scope(),
				range.edition, range.status, range.groupLabel, range.ageFromMonths, range.ageToMonths, range.sex,
				range.lifeStage, range.recommendationType, range.recommendedMg, range.estimatedAverageRequirementMg,
				range.supplementalUpperLimitMg, range.verification, range.upperLimitVerification, range.note,
				SourceReference.of(range.sources), range.lastReviewed);
	}

}
