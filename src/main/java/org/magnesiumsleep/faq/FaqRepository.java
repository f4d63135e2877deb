package org.magnesiumsleep.faq;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads questions. */
interface FaqRepository extends Repository<Faq, String>, JpaSpecificationExecutor<Faq> {

	Optional<Faq> findBySlug(String slug);

}
