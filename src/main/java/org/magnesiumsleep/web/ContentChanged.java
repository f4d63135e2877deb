package org.magnesiumsleep.web;

/**
 * The content of the database is another one than before. Who keeps records lets go of
 * them; {@link Answers} does so last, so that no answer is made of old records and kept
 * as a new one.
 *
 * @param version number of the content that is in force now
 */
public record ContentChanged(int version) {
}
