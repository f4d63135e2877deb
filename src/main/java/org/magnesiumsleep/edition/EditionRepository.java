package org.magnesiumsleep.edition;

import org.springframework.data.repository.Repository;

/** Reads the edition of the content. */
interface EditionRepository extends Repository<Edition, Integer> {

	Edition findFirstByOrderByNumberDesc();

}
