package org.magnesiumsleep.source;

import java.util.List;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads sources. */
public interface SourceRepository extends Repository<Source, String>, JpaSpecificationExecutor<Source> {

	List<Source> findAll();

}
