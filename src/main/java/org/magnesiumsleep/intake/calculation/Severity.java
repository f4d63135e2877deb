package org.magnesiumsleep.intake.calculation;

/** How much attention a finding asks for. */
public enum Severity {

	INFO, CAUTION, WARNING

}
