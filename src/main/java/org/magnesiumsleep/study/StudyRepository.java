package org.magnesiumsleep.study;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads studies. */
interface StudyRepository extends Repository<Study, String>, JpaSpecificationExecutor<Study> {

}
