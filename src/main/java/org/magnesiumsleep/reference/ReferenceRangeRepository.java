package org.magnesiumsleep.reference;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads reference ranges. */
interface ReferenceRangeRepository
		extends Repository<ReferenceRange, String>, JpaSpecificationExecutor<ReferenceRange> {

	@EntityGraph(attributePaths = { "profile", "sources" })
	List<ReferenceRange> findByStatusOrderBySlug(RangeStatus status);

}
