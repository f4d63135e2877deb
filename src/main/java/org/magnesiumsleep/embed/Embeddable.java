package org.magnesiumsleep.embed;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import org.magnesiumsleep.web.Problem;

/** Finds the card that an address of this host means. */
@Component
class Embeddable {

	private static final Pattern PATH = Pattern.compile("/(?:embed|api/v1)/([a-z-]+)(?:/([a-z0-9-]+))?");

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
		Optional<Card> card = path.group().equals(Card.INTAKE_CHECK.address("")) ? Optional.of(Card.INTAKE_CHECK)
				: CardKind.of(path.group(1)).flatMap((kind) -> card(kind, path.group(2)));
		return card.filter((found) -> takes(found, parameters)).map((found) -> found.with(parameters));
	}

	private Optional<Card> card(CardKind kind, @Nullable String slug) {
		return (slug != null) ? this.cards.record(kind.collection(), slug).map(kind::card) : Optional.of(kind.list());
	}

	/** Whether the card answers these parameters with itself, not with a problem. */
	private boolean takes(Card card, MultiValueMap<String, String> parameters) {
		MultiValueMap<String, String> selection = new LinkedMultiValueMap<>(parameters);
		try {
			if (CardKind.of(card.path()).isEmpty()) {
				Theme.only(selection);
			}
			else {
				Theme.takenFrom(selection);
				this.cards.page(card.path(), selection);
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

}
