package org.magnesiumsleep.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import org.hibernate.search.engine.backend.common.DocumentReference;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import org.magnesiumsleep.web.Problem;

/**
 * The index of all records, built from the database before the service takes its first
 * request, and beside it what hits show of each record.
 */
@Component
class SearchIndex implements SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

	private static final int BATCH = 1000;

	/** Longer than it takes to build the index anew. */
	private static final int LONGEST_WAIT_SECONDS = 5;

	/** One more than processors, so that none is idle until the next search wakes up. */
	private static final int MOST_AT_ONCE = Runtime.getRuntime().availableProcessors() + 1;

	private final EntityManagerFactory factory;

	private final Collection<? extends SearchIndexedEntity<?>> entities;

	private final Set<Class<?>> types;

	private final Map<Set<Class<?>>, Scope> scopes = new ConcurrentHashMap<>();

	private final Map<Class<?>, Vocabulary> names = new ConcurrentHashMap<>();

	private final Map<String, Map<String, Shown>> records = new HashMap<>();

	private SingletonSupplier<Dictionary> dictionary = SingletonSupplier.of(this::newDictionary);

	private final Semaphore line = new Semaphore(MOST_AT_ONCE, true);

	private final Map<Kind, Class<?>> typeOf = new EnumMap<>(Kind.class);

	private final Timer built;

	SearchIndex(EntityManagerFactory factory, MeterRegistry meters) {
		this.factory = factory;
		this.built = Timer.builder("index.build")
			.description("Building the index, at the start and for each new edition")
			.register(meters);
		this.entities = Search.mapping(factory).allIndexedEntities();
		this.types = this.entities.stream()
			.<Class<?>>map(SearchIndexedEntity::javaClass)
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public void afterSingletonsInstantiated() {
		build();
	}

	/** Builds it anew while searches wait, as they would find half of it. */
	void rebuild() {
		this.line.acquireUninterruptibly(MOST_AT_ONCE);
		try {
			this.records.clear();
			this.names.clear();
			this.scopes.clear();
			this.dictionary = SingletonSupplier.of(this::newDictionary);
			workspace().purge();
			build();
		}
		finally {
			this.line.release(MOST_AT_ONCE);
		}
	}

	private void build() {
		long begin = System.nanoTime();
		List<CompletableFuture<? extends SearchIndexingPlanExecutionReport>> written = new ArrayList<>();
		try (EntityManager entities = this.factory.createEntityManager()) {
			// Written while the next records are read, and committed once in the end.
			Search.session(entities).indexingPlanSynchronizationStrategy((plan) -> {
				plan.documentCommitStrategy(DocumentCommitStrategy.NONE);
				plan.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
				plan.indexingFutureHandler(written::add);
			});
			this.entities.forEach((type) -> index(entities, type));
			written.forEach(SearchIndex::await);
		}
		workspace().flush();
		workspace().refresh();
		Duration taken = Duration.ofNanos(System.nanoTime() - begin);
		this.built.record(taken);
		LOG.info("Search index built in {} ms", taken.toMillis());
	}

	/**
	 * Does something with the index. Searches wait in line for a processor instead of
	 * sharing it, so that none takes much longer than the others.
	 * @throws Problem 503 where the line is too long or an index elsewhere is away
	 */
	<T> T inSession(Function<SearchSession, T> task) {
		if (!isFree()) {
			throw Problem.unavailable();
		}
		// Without a transaction no database connection is taken.
		try (EntityManager entities = this.factory.createEntityManager()) {
			return task.apply(Search.session(entities));
		}
		catch (SearchException failure) {
			LOG.warn("The index cannot be searched: {}", NestedExceptionUtils.getMostSpecificCause(failure).getClass());
			throw Problem.unavailable();
		}
		finally {
			this.line.release();
		}
	}

	private boolean isFree() {
		try {
			return this.line.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException stopping) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** All records. */
	Scope everything() {
		return scope(this.types);
	}

	/** The records of one type. */
	Scope only(Class<?> type) {
		return scope(Set.of(type));
	}

	/**
	 * The records of those types whose names can match, or nothing where there are none.
	 */
	Optional<Scope> named(Query query, Optional<Kind> kind) {
		Predicate<Vocabulary> match = query.canMatch();
		return Optional
			.of(kind.map(this.typeOf::get)
				.<Set<Class<?>>>map(Set::of)
				.orElse(this.types)
				.stream()
				.filter((type) -> match.test(names(type)))
				.collect(Collectors.toUnmodifiableSet()))
			.filter(Predicate.not(Set::isEmpty))
			.map(this::scope);
	}

	private Scope scope(Set<Class<?>> types) {
		return this.scopes.computeIfAbsent(types, (some) -> new Scope(Search.mapping(this.factory),
				some.stream().collect(Collectors.toMap(Function.identity(), this::names))));
	}

	/** What hits show of a record. */
	Shown record(DocumentReference found) {
		return Objects.requireNonNull(Objects.requireNonNull(this.records.get(found.typeName())).get(found.id()));
	}

	/** The words that records show. */
	Dictionary dictionary() {
		return this.dictionary.obtain();
	}

	private Vocabulary names(Class<?> type) {
		return this.names.computeIfAbsent(type, (one) -> Vocabulary.of(Search.mapping(this.factory), one));
	}

	private SearchWorkspace workspace() {
		return Search.mapping(this.factory).scope(Object.class).workspace();
	}

	private Dictionary newDictionary() {
		return Dictionary
			.of(this.records.values().stream().flatMap((ofType) -> ofType.values().stream()).flatMap(Shown::texts));
	}

	private static void await(CompletableFuture<? extends SearchIndexingPlanExecutionReport> written) {
		written.join().throwable().ifPresent((failure) -> {
			throw new IllegalStateException("The search index could not be built", failure);
		});
	}

	private <E> void index(EntityManager entities, SearchIndexedEntity<E> type) {
		Map<String, Shown> ofType = this.records.computeIfAbsent(type.jpaName(), (name) -> new HashMap<>());
		SearchIndexingPlan plan = Search.session(entities).indexingPlan();
		TypedQuery<E> query = entities
			.createQuery("from %s where slug between :first and :last".formatted(type.jpaName()), type.javaClass());
		List<String> slugs = entities
			.createQuery("select slug from %s order by slug".formatted(type.jpaName()), String.class)
			.getResultList();
		for (int first = 0; first < slugs.size(); first += BATCH) {
			String last = slugs.get(Math.min(first + BATCH, slugs.size()) - 1);
			for (E entity : query.setParameter("first", slugs.get(first)).setParameter("last", last).getResultList()) {
				Entry entry = ((Findable) entity).getEntry();
				ofType.put(entry.slug, Shown.of(entry));
				this.typeOf.put(entry.kind, type.javaClass());
				plan.addOrUpdate(entity);
			}
			plan.execute();
			entities.clear();
		}
	}

}
