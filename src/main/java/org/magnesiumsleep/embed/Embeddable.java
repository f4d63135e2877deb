package org.magnesiumsleep.embed;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import org.magnesiumsleep.web.Problem;

/** Finds the card that an address of this host means. */
@Component
class Embeddable {

	private static final Pattern PATH = Pattern.compile("/(?:embed|api/v1)/([a-z-]+)(?:/([a-z0-9-]+))?");

	private static final Card INTAKE_CHECK = new Card("Check your magnesium", "/embed/intake-check");

	private final Cards cards;

	Embeddable(Cards cards) {
		this.cards = cards;
	}

	/**
	 * The card of an embed page or of a record or list of the API with the parameters of
	 * the address, or nothing where the address is another host's, malformed or unknown,
	 * or the card does not take the parameters.
	 */
	Optional<Card> at(String address, URI host) {
		URI uri;
		try {
			uri = URI.create(address.strip());
		}
		catch (IllegalArgumentException malformed) {
			return Optional.empty();
		}
		boolean ours = host.getScheme().equalsIgnoreCase(uri.getScheme())
				&& host.getRawAuthority().equalsIgnoreCase(uri.getRawAuthority()) && uri.getRawPath() != null;
		Matcher path = PATH.matcher(ours ? uri.getRawPath() : "");
		if (!path.matches()) {
			return Optional.empty();
		}
		MultiValueMap<String, String> parameters = parameters(uri);
		Optional<Card> card = path.group().equals(INTAKE_CHECK.path()) ? Optional.of(INTAKE_CHECK)
				: CardKind.of(path.group(1)).flatMap((kind) -> card(kind, path.group(2)));
		return card.filter((found) -> takes(found, parameters)).map((found) -> found.with(parameters));
	}

	private Optional<Card> card(CardKind kind, @Nullable String slug) {
		String list = "/embed/" + kind.collection();
		if (slug == null) {
			return Optional.of(new Card(kind.title(), list));
		}
		Optional<Map<String, Object>> record = this.cards.record(kind.collection(), slug);
		return record.map(kind::title).map((title) -> new Card(title, list + "/" + slug));
	}

	/** Whether the card answers these parameters with itself, not with a problem. */
	private boolean takes(Card card, MultiValueMap<String, String> parameters) {
		MultiValueMap<String, String> selection = new LinkedMultiValueMap<>(parameters);
		String name = card.path().substring("/embed/".length());
		try {
			if (CardKind.of(name).isEmpty()) {
				Theme.only(selection);
			}
			else {
				Theme.takenFrom(selection);
				this.cards.page(name, selection);
			}
			return true;
		}
		catch (Problem problem) {
			return false;
		}
	}

	private static MultiValueMap<String, String> parameters(URI uri) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		UriComponentsBuilder.fromUri(uri)
			.build()
			.getQueryParams()
			.forEach((name, values) -> values.forEach(
					(@Nullable String value) -> parameters.add(decode(name), (value != null) ? decode(value) : "")));
		return parameters;
	}

	private static String decode(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	/** A card by its title and its path on this host. */
	record Card(String title, String path) {

		private Card with(MultiValueMap<String, String> parameters) {
			String query = parameters.entrySet()
				.stream()
				.flatMap((parameter) -> parameter.getValue()
					.stream()
					.map((value) -> encode(parameter.getKey()) + "=" + encode(value)))
				.collect(Collectors.joining("&"));
			return query.isEmpty() ? this : new Card(this.title, this.path + "?" + query);
		}

		private static String encode(String text) {
			return UriUtils.encode(text, StandardCharsets.UTF_8);
		}

	}

}
