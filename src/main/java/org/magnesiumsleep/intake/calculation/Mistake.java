package org.magnesiumsleep.intake.calculation;

/**
 * One thing to correct in a request: a JSON pointer to it and a plain sentence that says
 * what to do.
 */
public record Mistake(String pointer, String detail) {

}
