package org.magnesiumsleep.food;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads foods. */
interface FoodRepository extends Repository<Food, String>, JpaSpecificationExecutor<Food> {

	Optional<Food> findBySlug(String slug);

}
