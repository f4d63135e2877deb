package org.magnesiumsleep.reference;

/** The body that set a reference figure. */
public enum Authority {

	NIH, EFSA, UK, NORDIC, NORWAY, GERMANY, ANZ, JAPAN

}
