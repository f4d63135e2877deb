package org.magnesiumsleep.faq;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads questions. */
interface FaqRepository extends Repository<Faq, String>, JpaSpecificationExecutor<Faq> {

}
