package org.magnesiumsleep.embed;

import java.nio.charset.StandardCharsets;

import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What the frame around each card shows: its title, its addresses and its colours.
 *
 * @param title heading and title of the page
 * @param path below {@code /embed/}, and below {@code /api/v1/} of what it shows
 * @param theme of the colours
 */
record CardPage(String title, String path, Theme theme) {

	void addTo(Model model) {
		String host = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		String address = host + "/embed/" + this.path;
		model.addAttribute("title", this.title)
			.addAttribute("theme", this.theme.toString())
			.addAttribute("address", address)
			.addAttribute("oembed", host + "/oembed?url=" + UriUtils.encode(address, StandardCharsets.UTF_8))
			.addAttribute("api", "/api/v1/" + this.path);
	}

}
