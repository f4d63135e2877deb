package org.magnesiumsleep.reference;

/**
 * Whether an edition is in force; superseded ranges are shown but not used by the check.
 */
enum RangeStatus {

	CURRENT, SUPERSEDED

}
