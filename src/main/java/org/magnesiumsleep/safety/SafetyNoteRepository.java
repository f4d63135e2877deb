package org.magnesiumsleep.safety;

import java.util.List;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads safety notes. */
public interface SafetyNoteRepository extends Repository<SafetyNote, String>, JpaSpecificationExecutor<SafetyNote> {

	/**
	 * The notes that speak of a person: groups at risk and medicines, no adverse effects.
	 */
	@Query("select note from SafetyNote note join fetch note.sources "
			+ "where note.kind <> org.magnesiumsleep.safety.SafetyKind.ADVERSE_EFFECT")
	List<SafetyNote> findConsiderations();

}
