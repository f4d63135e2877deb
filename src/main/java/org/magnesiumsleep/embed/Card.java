package org.magnesiumsleep.embed;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A card by its title and its address.
 *
 * @param title heading and title of the page
 * @param path below {@code /embed/}, and below {@code /api/v1/} of what it shows, with
 * the parameters of the card where there are any
 */
record Card(String title, String path) {

	/** The one card that shows no collection. */
	static final Card INTAKE_CHECK = new Card("Check your magnesium", "intake-check");

	/** The same card, shown with these parameters. */
	Card with(MultiValueMap<String, String> parameters) {
		String query = parameters.entrySet()
			.stream()
			.flatMap((parameter) -> parameter.getValue()
				.stream()
				.map((value) -> encode(parameter.getKey()) + "=" + encode(value)))
			.collect(Collectors.joining("&"));
		return query.isEmpty() ? this : new Card(this.title, this.path + "?" + query);
	}

	String address(String host) {
		return host + "/embed/" + this.path;
	}

	/** Adds what the frame around the card shows. */
	void addTo(Model model, Theme theme) {
		String host = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		String address = address(host);
		model.addAttribute("title", this.title)
			.addAttribute("theme", theme.toString())
			.addAttribute("address", address)
			.addAttribute("oembed", host + "/oembed?url=" + encode(address))
			.addAttribute("api", "/api/v1/" + this.path);
	}

	private static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
