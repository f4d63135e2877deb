package org.magnesiumsleep.source;

/**
 * How far a figure was checked: read in the publication itself, or in a copy or quotation
 * of it. What was read in neither is not published.
 */
public enum Verification {

	VERIFIED, SECONDARY

}
