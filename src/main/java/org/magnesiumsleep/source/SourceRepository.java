package org.magnesiumsleep.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads sources. */
public interface SourceRepository extends Repository<Source, String>, JpaSpecificationExecutor<Source> {

	Optional<Source> findBySlug(String slug);

	List<Source> findBySlugIn(Collection<String> slugs);

}
