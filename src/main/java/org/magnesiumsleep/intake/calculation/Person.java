package org.magnesiumsleep.intake.calculation;

import org.jspecify.annotations.Nullable;

import org.magnesiumsleep.reference.LifeStage;
import org.magnesiumsleep.reference.Sex;

/**
 * Who is asking: age in completed months from 0 to 1440, sex where it is known, and life
 * stage.
 */
public record Person(int ageMonths, @Nullable Sex sex, LifeStage lifeStage) {

	public static final int MAX_AGE_MONTHS = 1440;

	public Person {
		if (ageMonths < 0 || ageMonths > MAX_AGE_MONTHS) {
			throw new IllegalArgumentException("An age must be from 0 to 1440 months");
		}
		if (sex == Sex.ANY) {
			throw new IllegalArgumentException("A person's sex is FEMALE, MALE or not known");
		}
	}

}
