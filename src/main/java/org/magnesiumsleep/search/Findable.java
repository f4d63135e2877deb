package org.magnesiumsleep.search;

import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;

import org.magnesiumsleep.web.Identified;

/** An entity that can be found by words; its own annotation puts it into the index. */
public interface Findable extends Identified {

	/** What the index keeps of it. */
	@IndexedEmbedded
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	Entry getEntry();

}
