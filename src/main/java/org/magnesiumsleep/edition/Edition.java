package org.magnesiumsleep.edition;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A state of the content; the newest one is in force. */
@Entity
@Immutable
public class Edition {

	@Id
	int number;

	String dataVersion;

	LocalDate lastReviewed;

	String changeNote;

	protected Edition() {
	}

	public String dataVersion() {
		return this.dataVersion;
	}

}
