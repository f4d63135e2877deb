package org.magnesiumsleep.claim;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads claims. */
interface ClaimRepository extends Repository<Claim, String>, JpaSpecificationExecutor<Claim> {

}
