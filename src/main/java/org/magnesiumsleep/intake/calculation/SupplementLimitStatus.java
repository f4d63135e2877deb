package org.magnesiumsleep.intake.calculation;

/**
 * Whether the magnesium from supplements and medicines alone stays within their upper
 * limit.
 */
public enum SupplementLimitStatus {

	NONE_TAKEN, NOT_ESTABLISHED, WITHIN, POSSIBLY_ABOVE, ABOVE

}
