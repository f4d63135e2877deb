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
public record ReferenceRangeView(@Schema(description = "Stable identifier") String slug,
		@Schema(description = "Code of the authority; authorityName says it in words") Authority authority,
		@Schema(description = "Name of the authority") String authorityName,
		@Schema(description = "What the figures of this authority count") String scope,
		@Schema(description = "Edition of the figures") String edition,
		@Schema(description = "Whether the edition is in force; SUPERSEDED ones are not used by the intake check") RangeStatus status,
		@Schema(description = "Group as the authority prints it") String group,
		@Schema(description = "First month of age in the group") int ageFromMonths,
		@Schema(description = "First month of age past the group; absent: no end") @Nullable Integer ageToMonths,
		@Schema(description = "Sex; ANY: the figures hold for both") Sex sex,
		@Schema(description = "Life stage; NONE: neither pregnant nor breast-feeding") LifeStage lifeStage,
		@Schema(description = "Kind of the recommendation, which counts magnesium from all sources. RDA, RNI, RDI: meets the need of nearly everybody; AI: adequate, where the need is not known well enough; UPPER_LIMIT_ONLY: no recommendation") RecommendationType recommendationType,
		@Schema(description = "Recommended mg a day from all sources") @Nullable BigDecimal recommendedMg,
		@Schema(description = "Estimated average requirement in mg a day") @Nullable BigDecimal estimatedAverageRequirementMg,
		@Schema(description = "Upper limit in mg a day from supplements and medicines only, never food; absent: none is established or none was read") @Nullable BigDecimal supplementalUpperLimitMg,
		@Schema(description = "How far the recommendation and the average requirement were checked. VERIFIED: read in the publication itself; SECONDARY: read in a copy or quotation") Verification verification,
		@Schema(description = "How far the limit was checked. VERIFIED: read in the publication itself; SECONDARY: read in a copy or quotation") @Nullable Verification upperLimitVerification,
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
