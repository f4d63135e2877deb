package org.magnesiumsleep.safety;

/** How urgent a safety note is; STOP: ask a clinician first. */
public enum SafetySeverity {

	INFO, CAUTION, STOP

}
