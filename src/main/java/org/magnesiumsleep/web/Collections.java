package org.magnesiumsleep.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.data.web.PagedModel;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * All collections of records by their names in addresses, such as {@code forms}: what
 * shows the same records in another way reads them here.
 */
@Component
public class Collections {

	/** What the addresses of all collections begin with. */
	public static final String ROOT = "/api/v1/";

	private final SingletonSupplier<Map<String, ListController<?, ?>>> byName;

	Collections(ObjectProvider<ListController<?, ?>> controllers) {
		this.byName = SingletonSupplier.of(() -> byName(controllers.stream()));
	}

	/** The names of all collections. */
	public Set<String> names() {
		return byName().keySet();
	}

	/**
	 * One page of a collection, or nothing where there is no such collection.
	 * @throws Problem where a parameter is not allowed
	 */
	public Optional<PagedModel<?>> page(String collection, MultiValueMap<String, String> parameters) {
		return find(collection).map((controller) -> controller.page(parameters));
	}

	/** The view of one record, or nothing where there is none. */
	public Optional<?> record(String collection, String slug) {
		return find(collection).flatMap((controller) -> controller.views().find(slug));
	}

	/**
	 * One page of a collection with its JSON-LD document, read once, or nothing where
	 * there is no such collection.
	 * @throws Problem where a parameter is not allowed
	 */
	public Optional<DescribedPage<?>> describedPage(String collection, MultiValueMap<String, String> parameters) {
		return find(collection).map((controller) -> controller.describedPage(parameters));
	}

	/** One record as a JSON-LD document, or nothing where there is none. */
	public Optional<LinkedData> linkedData(String collection, String slug) {
		return find(collection).flatMap((controller) -> controller.describe(slug));
	}

	/** Lets go of all records and lists that are kept in memory. */
	@EventListener(ContentChanged.class)
	@Order(0)
	void forget() {
		byName().values().forEach(ListController::forget);
	}

	@EventListener(KeepContent.class)
	void keep() {
		byName().values().forEach(ListController::keep);
	}

	private Optional<ListController<?, ?>> find(String collection) {
		return Optional.ofNullable(byName().get(collection));
	}

	private Map<String, ListController<?, ?>> byName() {
		return Objects.requireNonNull(this.byName.get());
	}

	private static Map<String, ListController<?, ?>> byName(Stream<ListController<?, ?>> controllers) {
		return controllers
			.collect(Collectors.toMap(Collections::name, Function.identity(), (one, other) -> one, TreeMap::new));
	}

	/** The name of the collection that a controller serves. */
	static String name(ListController<?, ?> controller) {
		RequestMapping mapping = Objects.requireNonNull(
				AnnotatedElementUtils.findMergedAnnotation(AopUtils.getTargetClass(controller), RequestMapping.class));
		return mapping.path()[0].substring(ROOT.length());
	}

}
