package org.magnesiumsleep.food;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads foods. */
public interface FoodRepository extends Repository<Food, String>, JpaSpecificationExecutor<Food> {

	/** Foods with their portions and source, in one query. */
	@EntityGraph(attributePaths = { "portions", "source" })
	List<Food> findBySlugIn(Collection<String> slugs);

	/** Foods that an article names, most magnesium in the default portion first. */
	@Query("select food from Food food where food.namedInArticles is not empty "
			+ "order by food.magnesiumMgPerPortion desc, food.slug")
	List<Food> findNamedInArticles(Limit most);

}
