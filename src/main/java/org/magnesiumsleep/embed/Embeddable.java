package org.magnesiumsleep.embed;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

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
	 * The card of an embed page or of a record or list of the API, or nothing where the
	 * address is another host's, malformed or unknown.
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
		if (path.group().equals(INTAKE_CHECK.path())) {
			return Optional.of(INTAKE_CHECK);
		}
		return CardKind.of(path.group(1)).flatMap((kind) -> card(kind, path.group(2)));
	}

	private Optional<Card> card(CardKind kind, @Nullable String slug) {
		String list = "/embed/" + kind.collection();
		if (slug == null) {
			return Optional.of(new Card(kind.title(), list));
		}
		Optional<Map<String, Object>> record = this.cards.record(kind.collection(), slug);
		return record.map(kind::title).map((title) -> new Card(title, list + "/" + slug));
	}

	/** A card by its title and its path on this host. */
	record Card(String title, String path) {
	}

}
