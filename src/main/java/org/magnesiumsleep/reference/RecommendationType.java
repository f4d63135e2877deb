package org.magnesiumsleep.reference;

/**
 * What an authority calls its recommended amount, or that it gives an upper limit only.
 */
public enum RecommendationType {

	RDA, AI, RNI, RDI, UPPER_LIMIT_ONLY

}
