package org.magnesiumsleep.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.RequestPath;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Decides in which one format an address answers, out of the parameter {@code format} or
 * else {@code Accept} (RFC 9110, section 12.5.1).
 */
@Component
class Formats implements ContentNegotiationStrategy {

	private static final int MOST_TYPES = 50;

	private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

	private final ObjectProvider<RequestMappingHandlerMapping> handlers;

	private final SingletonSupplier<Map<PathPattern, Set<Format>>> offers;

	Formats(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
		this.handlers = handlers;
		this.offers = SingletonSupplier.of(() -> offers(handlers.getObject().getHandlerMethods().keySet()));
	}

	/** The formats at an address, or none where there is nothing to choose. */
	Set<Format> at(HttpServletRequest request) {
		RequestPath path = ServletRequestPathUtils.getParsedRequestPath(request);
		return offered((pattern) -> pattern.matches(path.pathWithinApplication()));
	}

	/** The formats at the address of what this method answers. */
	Set<Format> beside(HandlerMethod handler) {
		Set<String> patterns = this.handlers.getObject()
			.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((known) -> known.getValue().getMethod().equals(handler.getMethod()))
			.flatMap((known) -> known.getKey().getPatternValues().stream())
			.collect(Collectors.toSet());
		return offered((pattern) -> patterns.contains(pattern.getPatternString()));
	}

	@Override
	public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
		HttpServletRequest read = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
		Set<Format> offered = at(read);
		String name = offered.isEmpty() ? null : read.getParameter(Format.PARAMETER);
		if (name != null) {
			// Who rejects all mistakes at once rejects a name that is not offered.
			return List.of(Format.named(name, offered).orElse(Format.JSON).mediaType());
		}
		List<MediaType> accepted = isEndless(read.getHeaders(HttpHeaders.ACCEPT)) ? MEDIA_TYPE_ALL_LIST
				: this.header.resolveMediaTypes(request);
		if (offered.isEmpty()) {
			// Everything is sent in UTF-8, whichever charset is asked for.
			return accepted(accepted, read).stream().map(Formats::withoutCharset).toList();
		}
		return offered.stream()
			.filter((format) -> quality(format.mediaType(), accepted) > 0)
			.reduce(BinaryOperator.maxBy(Comparator.comparingDouble((format) -> quality(format.mediaType(), accepted))))
			.map((best) -> List.of(best.mediaType()))
			.orElseThrow(
					() -> new HttpMediaTypeNotAcceptableException(offered.stream().map(Format::mediaType).toList()));
	}

	/** More types than the framework compares; a server may disregard the header. */
	private static boolean isEndless(Enumeration<String> accept) {
		return java.util.Collections.list(accept)
			.stream()
			.mapToLong((types) -> types.chars().filter((letter) -> letter == ',').count() + 1)
			.sum() > MOST_TYPES;
	}

	private static MediaType withoutCharset(MediaType type) {
		Map<String, String> parameters = new TreeMap<>(type.getParameters());
		return (parameters.remove("charset") != null) ? new MediaType(type, parameters) : type;
	}

	/** Those that are accepted at all, as the framework does not look at the weight. */
	private List<MediaType> accepted(List<MediaType> ranges, HttpServletRequest request)
			throws HttpMediaTypeNotAcceptableException {
		if (ranges.stream().allMatch((range) -> range.getQualityValue() > 0)) {
			return ranges;
		}
		List<MediaType> accepted = ranges.stream().filter((range) -> range.getQualityValue() > 0).toList();
		Set<MediaType> produced = produced(request);
		boolean none = produced.stream().noneMatch((type) -> quality(type, ranges) > 0);
		if (none && !produced.isEmpty()) {
			throw new HttpMediaTypeNotAcceptableException(List.copyOf(produced));
		}
		return accepted.isEmpty() ? MEDIA_TYPE_ALL_LIST : accepted;
	}

	/** What is produced at the address of a request, by whichever method. */
	private Set<MediaType> produced(HttpServletRequest request) {
		RequestPath path = ServletRequestPathUtils.getParsedRequestPath(request);
		return this.handlers.getObject()
			.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getPathPatternsCondition() != null && mapping.getPathPatternsCondition()
				.getPatterns()
				.stream()
				.anyMatch((pattern) -> pattern.matches(path.pathWithinApplication())))
			.flatMap((mapping) -> mapping.getProducesCondition().getProducibleMediaTypes().stream())
			.collect(Collectors.toSet());
	}

	/** The weight of the entry that names a type most closely, or zero. */
	private static double quality(MediaType type, List<MediaType> accepted) {
		return accepted.stream()
			.filter((range) -> range.includes(type))
			.max(Comparator.comparingInt(Formats::closeness))
			.map(MediaType::getQualityValue)
			.orElse(0.0);
	}

	private static int closeness(MediaType range) {
		return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
	}

	private Set<Format> offered(Predicate<PathPattern> pattern) {
		return Objects.requireNonNull(this.offers.get())
			.entrySet()
			.stream()
			.filter((offer) -> pattern.test(offer.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(Set.of());
	}

	private static Map<PathPattern, Set<Format>> offers(Collection<RequestMappingInfo> mappings) {
		Map<PathPattern, Set<Format>> offers = new TreeMap<>();
		for (RequestMappingInfo mapping : mappings) {
			if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
					&& mapping.getPathPatternsCondition() != null) {
				Set<MediaType> types = mapping.getProducesCondition().getProducibleMediaTypes();
				for (PathPattern pattern : mapping.getPathPatternsCondition().getPatterns()) {
					Set<Format> formats = offers.computeIfAbsent(pattern, (key) -> EnumSet.noneOf(Format.class));
					Arrays.stream(Format.values())
						.filter((format) -> types.contains(format.mediaType()))
						.forEach(formats::add);
				}
			}
		}
		offers.values().removeIf((formats) -> formats.size() < 2);
		return offers;
	}

}
