package org.magnesiumsleep.web;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.data.web.PagedModel;

/**
 * Marks every component of a record that is not {@code @Nullable} as required in the
 * OpenAPI document, so that typed clients need no checks for what is always there. A page
 * is called after what it holds.
 */
class RequiredComponents implements ModelConverter {

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		if (!chain.hasNext()) {
			return null;
		}
		JavaType javaType = Json.mapper().constructType(type.getType());
		if (javaType != null && javaType.getRawClass() == PagedModel.class) {
			type.setName(nameOf(javaType.containedType(0), context) + "Page");
		}
		Schema<?> schema = chain.next().resolve(type, context, chain);
		if (schema != null && javaType != null) {
			Schema<?> model = (schema.get$ref() != null) ? context.getDefinedModels().get(nameOf(schema)) : schema;
			if (model != null && javaType.getRawClass() == PagedModel.class) {
				model.setRequired(List.of("content", "page"));
			}
			if (model != null && model.getProperties() != null && javaType.getRawClass().isRecord()) {
				markRequired(javaType.getRawClass(), model);
			}
		}
		return schema;
	}

	private static String nameOf(JavaType type, ModelConverterContext context) {
		return nameOf(context.resolve(new AnnotatedType(type).resolveAsRef(true)));
	}

	private static String nameOf(Schema<?> reference) {
		return reference.get$ref().substring(reference.get$ref().lastIndexOf('/') + 1);
	}

	private static void markRequired(Class<?> type, Schema<?> model) {
		for (RecordComponent component : type.getRecordComponents()) {
			String name = name(component);
			boolean present = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
			if (present && model.getProperties().containsKey(name)
					&& (model.getRequired() == null || !model.getRequired().contains(name))) {
				model.addRequiredItem(name);
			}
		}
	}

	/** Its name in the JSON. */
	static String name(RecordComponent component) {
		JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
		return (renamed != null) ? renamed.value() : component.getName();
	}

}
