package org.magnesiumsleep.reference;

/** Whether a reference figure is for pregnancy, for lactation or for neither. */
public enum LifeStage {

	NONE, PREGNANT, LACTATING

}
