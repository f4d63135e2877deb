package org.magnesiumsleep.safety;

/** What a safety note is about. */
enum SafetyKind {

	ADVERSE_EFFECT, AT_RISK_GROUP, MEDICATION_INTERACTION

}
