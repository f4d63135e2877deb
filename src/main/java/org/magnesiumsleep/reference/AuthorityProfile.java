package org.magnesiumsleep.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An authority that publishes reference ranges, and what its figures count. */
@Entity
@Table(name = "authority")
@Immutable
class AuthorityProfile {

	@Id
	@Enumerated(EnumType.STRING)
	Authority code;

	String name;

	String scope;

	protected AuthorityProfile() {
	}

	String name() {
		return this.name;
	}

	String scope() {
		return this.scope;
	}

}
