package org.magnesiumsleep.reference;

/**
 * What an amount on a label counts: magnesium itself, the compound, or it does not say.
 */
public enum Basis {

	ELEMENTAL, COMPOUND, UNSPECIFIED

}
