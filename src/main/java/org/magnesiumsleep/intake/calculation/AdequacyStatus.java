package org.magnesiumsleep.intake.calculation;

/**
 * Whether the magnesium from all sources reaches the recommendation, as far as the known
 * amounts can tell.
 */
public enum AdequacyStatus {

	MEETS, BELOW, UNDETERMINED

}
