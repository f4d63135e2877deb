package org.magnesiumsleep.web;

/**
 * Asks whoever keeps some of the content to read it now: after the start and after each
 * change, so that it is there when the database is not.
 */
public record KeepContent() {
}
