package org.magnesiumsleep.food;

import java.util.List;
import java.util.Map;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads foods. */
public interface FoodRepository extends Repository<Food, String>, JpaSpecificationExecutor<Food> {

	/** Foods that an article names, most magnesium in the default portion first. */
	@Query("select food from Food food where food.namedInArticles is not empty "
			+ "order by food.magnesiumMgPerPortion desc, food.slug")
	List<Food> findNamedInArticles(Limit most);

	/** All foods with their portions by their slugs, without the rest of each record. */
	default Map<String, FoodComposition> compositions() {
		return FoodComposition.of(compositionRows());
	}

	@Query("select new org.magnesiumsleep.food.FoodComposition$Row(food.slug, food.name, food.magnesiumMgPer100g, "
			+ "food.source.slug, portion.label, portion.grams) from Food food left join food.portions portion "
			+ "order by food.slug, index(portion)")
	List<FoodComposition.Row> compositionRows();

}
