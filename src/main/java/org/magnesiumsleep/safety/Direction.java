package org.magnesiumsleep.safety;

/** Which of the two substances changes the other. */
enum Direction {

	MAGNESIUM_LOWERS_DRUG, DRUG_LOWERS_MAGNESIUM, DRUG_RAISES_MAGNESIUM, LOWERS_MAGNESIUM

}
