package org.magnesiumsleep.safety;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads safety notes. */
interface SafetyNoteRepository extends Repository<SafetyNote, String>, JpaSpecificationExecutor<SafetyNote> {

	Optional<SafetyNote> findBySlug(String slug);

}
