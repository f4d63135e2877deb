package org.magnesiumsleep.expert;

import java.util.List;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads expert opinions. */
interface ExpertOpinionRepository extends Repository<ExpertOpinion, String>, JpaSpecificationExecutor<ExpertOpinion> {

	/** The experts, by slug. */
	@Query("select distinct opinion.expertSlug from ExpertOpinion opinion order by opinion.expertSlug")
	List<String> experts();

}
