package org.magnesiumsleep.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import org.springdoc.core.customizers.OperationCustomizer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.MethodParameter;
import org.springframework.data.web.PagedModel;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.UriComponentsBuilder;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

/**
 * Shows real answers in the OpenAPI document: asks each operation with the examples of
 * its own parameters or bodies, when the document is first asked for.
 */
@Component
class RealAnswers implements OperationCustomizer {

	/** The same host for everybody, as the document is made once. */
	private static final String HOST = "http://localhost:8080";

	private final JsonMapper json;

	RealAnswers(JsonMapper json) {
		this.json = json;
	}

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		MediaType answer = answer(operation);
		if (operation.getRequestBody() != null) {
			json(operation.getRequestBody().getContent()).getExamples()
				.forEach((name, request) -> answer.addExamples(name, new Example().summary(request.getSummary())
					.value(answer(handler, Map.of(), request.getValue()))));
		}
		else if (handler.getReturnType().getParameterType() != ResponseEntity.class) {
			Map<String, String> values = values(operation, handler);
			answer.addExamples("answer", new Example().summary(summary(values)).value(answer(handler, values, "")));
		}
		return operation;
	}

	static MediaType answer(Operation operation) {
		return json(Objects.requireNonNull(operation.getResponses().get("200")).getContent());
	}

	static MediaType json(Content content) {
		return Objects.requireNonNull(content.get(APPLICATION_JSON_VALUE));
	}

	/** What a client has to send, and a size that keeps the document small. */
	private static Map<String, String> values(Operation operation, HandlerMethod handler) {
		Map<String, String> values = new TreeMap<>();
		if (operation.getParameters() != null) {
			operation.getParameters()
				.stream()
				.filter((parameter) -> Boolean.TRUE.equals(parameter.getRequired()))
				.forEach((parameter) -> values.put(parameter.getName(), parameter.getExample().toString()));
		}
		if (PagedModel.class.isAssignableFrom(handler.getReturnType().getParameterType())) {
			values.put("size", "1");
		}
		return values;
	}

	private static String summary(Map<String, String> values) {
		return values.isEmpty() ? "The answer"
				: values.entrySet()
					.stream()
					.map((value) -> value.getKey() + "=" + value.getValue())
					.collect(Collectors.joining(" and ", "The answer for ", ""));
	}

	/** Written and read again, as the numbers of an answer look different in JSON. */
	private Object answer(HandlerMethod handler, Map<String, String> values, Object body) {
		Object[] arguments = Arrays.stream(handler.getMethodParameters())
			.map((parameter) -> argument(parameter, values, body))
			.toArray();
		ReflectionUtils.makeAccessible(handler.getMethod());
		Object answer = ReflectionUtils.invokeMethod(handler.getMethod(), handler.createWithResolvedBean().getBean(),
				arguments);
		return this.json.readValue(this.json.writeValueAsBytes(answer), Object.class);
	}

	private Object argument(MethodParameter parameter, Map<String, String> values, Object body) {
		Class<?> type = parameter.getParameterType();
		if (type == MultiValueMap.class) {
			return new LinkedMultiValueMap<>(MultiValueMap.fromSingleValue(values));
		}
		if (type == UriComponentsBuilder.class) {
			return UriComponentsBuilder.fromUriString(HOST);
		}
		return (type == InputStream.class) ? new ByteArrayInputStream(this.json.writeValueAsBytes(body))
				: Objects.requireNonNull(values.get(parameter.getParameter().getName()));
	}

}
