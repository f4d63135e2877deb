package org.magnesiumsleep.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.util.ReflectionUtils;

/**
 * A column of a table.
 *
 * @param name that of the property in the JSON, with the names of the objects around it
 * @param nested whether it holds lists of objects
 * @param value reads the value out of a row
 */
record Column(String name, boolean nested, Function<@Nullable Object, @Nullable Object> value) {

	/** A column for each property of a view, in the order of the JSON. */
	static List<Column> of(Class<?> view) {
		return columns(view, "", Function.identity()).toList();
	}

	private static Stream<Column> columns(Class<?> type, String around,
			Function<@Nullable Object, @Nullable Object> object) {
		return Arrays.stream(type.getRecordComponents()).flatMap((component) -> {
			String name = around + RequiredComponents.name(component);
			Function<@Nullable Object, @Nullable Object> value = (row) -> read(component, object.apply(row));
			Class<?> element = ResolvableType.forMethodReturnType(component.getAccessor()).resolveGeneric();
			return component.getType().isRecord() ? columns(component.getType(), name + ".", value)
					: Stream.of(new Column(name, element != null && element.isRecord(), value));
		});
	}

	private static @Nullable Object read(RecordComponent component, @Nullable Object object) {
		ReflectionUtils.makeAccessible(component.getAccessor());
		return (object != null) ? ReflectionUtils.invokeMethod(component.getAccessor(), object) : null;
	}

}
