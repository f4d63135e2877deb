package org.magnesiumsleep.claim;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads claims. */
interface ClaimRepository extends Repository<Claim, String>, JpaSpecificationExecutor<Claim> {

	Optional<Claim> findBySlug(String slug);

}
