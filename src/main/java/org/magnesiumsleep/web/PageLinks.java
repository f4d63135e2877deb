package org.magnesiumsleep.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.data.web.PagedModel;
import org.springframework.data.web.PagedModel.PageMetadata;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Gives every page of a list its {@code Link} header (RFC 8288). */
@RestControllerAdvice
class PageLinks implements ResponseBodyAdvice<PagedModel<?>> {

	@Override
	public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
		return PagedModel.class.isAssignableFrom(method.getParameterType());
	}

	@Override
	public @Nullable PagedModel<?> beforeBodyWrite(@Nullable PagedModel<?> body, MethodParameter method,
			MediaType mediaType, Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		PageMetadata page = (body != null) ? body.getMetadata() : null;
		if (page != null) {
			response.getHeaders().set(HttpHeaders.LINK, links(page, request));
		}
		return body;
	}

	/** The value of the header for one page of what is requested. */
	static String links(PageMetadata page, ServerHttpRequest request) {
		long last = Math.max(0, page.totalPages() - 1);
		List<String> links = new ArrayList<>();
		links.add(link(request, 0, "first"));
		if (page.number() > 0) {
			// Past the end the way back leads to the last page that has records.
			links.add(link(request, Math.min(page.number() - 1, last), "prev"));
		}
		if (page.number() < last) {
			links.add(link(request, page.number() + 1, "next"));
		}
		links.add(link(request, last, "last"));
		return String.join(", ", links);
	}

	private static String link(ServerHttpRequest request, long number, String relation) {
		URI address = request.getURI();
		String others = Arrays.stream(String.valueOf(address.getRawQuery()).split("&"))
			.filter((parameter) -> address.getRawQuery() != null && !parameter.startsWith("page="))
			.map((parameter) -> parameter + "&")
			.collect(Collectors.joining());
		String path = address.toString().replaceFirst("\\?.*", "");
		return "<%s?%spage=%d>; rel=\"%s\"".formatted(path, others, number, relation);
	}

}
