package org.magnesiumsleep.form;

/**
 * How well a form is absorbed relative to the others that the NIH fact sheet names; no
 * percentage. UNRANKED: it does not name the form.
 */
public enum Absorption {

	LOW, MODERATE, HIGH, UNRANKED

}
