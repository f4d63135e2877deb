package org.magnesiumsleep.intake;

import java.math.BigDecimal;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.reference.Authority;
import org.magnesiumsleep.reference.Basis;
import org.magnesiumsleep.reference.LifeStage;

/**
 * What a client tells about a person's day. Nothing of it is stored, logged or cached.
 */
@Schema(name = "IntakeCheckRequest", additionalProperties = AdditionalPropertiesValue.FALSE)
record IntakeCheckRequest(
		@Schema(description = "Who is asked about") @NotNull(message = REQUIRED) @Valid @Nullable Profile profile,
		@Schema(description = "Whose reference ranges are used. NORWAY, GERMANY and JAPAN have limits only, no recommendation in force",
				defaultValue = "NIH") @Nullable Authority authority,
		@Schema(description = "Food and drink; absent or empty means unknown") @Valid @Nullable Diet diet,
		@Schema(description = "Supplements and medicines with magnesium") @Size(max = IntakeChecks.MOST_SUPPLEMENTS,
				message = "must have at most " + IntakeChecks.MOST_SUPPLEMENTS
						+ " entries") @Nullable List<@Valid @Nullable Supplement> supplements,
		@Schema(description = "Slugs of /safety-notes of kind AT_RISK_GROUP or MEDICATION_INTERACTION") @Size(max = 30,
				message = "must have at most 30 entries") @Nullable List<@Nullable String> considerations) {

	private static final String REQUIRED = "is required";

	private static final String DECIMALS = "must have at most 20 decimals";

	/** The sex of a person. */
	enum PersonSex {

		FEMALE, MALE

	}

	/** Exactly one of the ages is needed. */
	@Schema(name = "Profile", additionalProperties = AdditionalPropertiesValue.FALSE)
	record Profile(@Schema(description = "Age in completed years; under one year give ageMonths", example = "28") @Min(
			value = 1,
			message = "must be at least 1: under one year give ageMonths, as the recommendations change within that year") @Max(
					value = 120, message = "must be at most 120") @Nullable Integer ageYears,
			@Schema(description = "Age in completed months, instead of ageYears") @Min(value = 0,
					message = "must be at least 0") @Max(value = 1440,
							message = "must be at most 1440") @Nullable Integer ageMonths,
			@Schema(description = "Needed where the figures differ by sex (NIH: from 14 years)",
					example = "FEMALE") @Nullable PersonSex sex,
			@Schema(description = "PREGNANT and LACTATING need FEMALE and an age for which the authority has figures",
					example = "NONE", defaultValue = "NONE") @Nullable LifeStage lifeStage) {
	}

	/** What is known of food and drink. */
	@Schema(name = "Diet", additionalProperties = AdditionalPropertiesValue.FALSE)
	record Diet(@Schema(description = "Known mg a day from food and drink") @PositiveOrZero(
			message = "must be at least 0") @DecimalMax(value = "10000", message = "must be at most 10000") @Digits(
					integer = Integer.MAX_VALUE, fraction = 20, message = DECIMALS) @Nullable BigDecimal magnesiumMg,
			@Schema(description = "Foods, added to magnesiumMg") @Size(max = IntakeChecks.MOST_FOODS,
					message = "must have at most " + IntakeChecks.MOST_FOODS
							+ " entries") @Nullable List<@Valid @Nullable Eaten> foods,
			@Schema(description = "Whether this is all of the day; true by default where magnesiumMg is given without foods") @Nullable Boolean complete) {
	}

	/** A food in an amount: exactly one of portion and grams. */
	@Schema(name = "FoodEaten", additionalProperties = AdditionalPropertiesValue.FALSE)
	record Eaten(@Schema(description = "Slug of the food") @NotNull(message = REQUIRED) @Nullable String food,
			@Schema(description = "Label of one of its portions") @Nullable String portion,
			@Schema(description = "How many of these portions", defaultValue = "1") @Positive(
					message = "must be greater than 0") @DecimalMax(value = "100",
							message = "must be at most 100") @Digits(integer = Integer.MAX_VALUE, fraction = 20,
									message = DECIMALS) @Nullable BigDecimal quantity,
			@Schema(description = "Grams, instead of a portion") @Positive(
					message = "must be greater than 0") @DecimalMax(value = "5000",
							message = "must be at most 5000") @Digits(integer = Integer.MAX_VALUE, fraction = 20,
									message = DECIMALS) @Nullable BigDecimal grams) {
	}

	/** One product. */
	@Schema(name = "Supplement", additionalProperties = AdditionalPropertiesValue.FALSE)
	record Supplement(
			@Schema(description = "Slug of the form; needed unless the basis is ELEMENTAL") @Nullable String form,
			@Schema(description = "Amount in mg taken at a time") @NotNull(message = REQUIRED) @Positive(
					message = "must be greater than 0") @DecimalMax(value = "10000",
							message = "must be at most 10000") @Digits(integer = Integer.MAX_VALUE, fraction = 20,
									message = DECIMALS) @Nullable BigDecimal amountMg,
			@Schema(description = "What the amount counts. ELEMENTAL: magnesium, as a Supplement Facts label states it; "
					+ "COMPOUND: the salt; UNSPECIFIED: the label does not say",
					defaultValue = "UNSPECIFIED") @Nullable Basis basis,
			@Schema(description = "How often a day", defaultValue = "1") @Min(value = 1,
					message = "must be at least 1") @Max(value = 24,
							message = "must be at most 24") @Nullable Integer timesPerDay) {
	}

}
