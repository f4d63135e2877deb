package org.magnesiumsleep.reference;

/**
 * The sex for which a reference figure holds; ANY stands for both and is never a
 * person's.
 */
public enum Sex {

	FEMALE, MALE, ANY

}
