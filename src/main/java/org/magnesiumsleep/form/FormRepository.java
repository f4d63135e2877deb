package org.magnesiumsleep.form;

import java.util.List;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads forms. */
public interface FormRepository extends Repository<Form, String>, JpaSpecificationExecutor<Form> {

	List<Form> findAll();

	/** The vocabulary of every parameter that takes the slug of a form. */
	@Query("select form.slug from Form form order by form.slug")
	List<String> slugs();

}
