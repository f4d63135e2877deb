package org.magnesiumsleep.embed;

import java.io.StringWriter;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

import org.magnesiumsleep.web.Problem;

/**
 * Answers with the markup that embeds a card (oEmbed 1.0). Parameters that the standard
 * does not know are ignored, as it demands.
 */
@Hidden
@RestController
class OEmbedController {

	private static final int WIDTH = 600;

	private static final int HEIGHT = 600;

	private static final int A_DAY = 86_400;

	private static final MediaType XML = MediaType.parseMediaType("text/xml;charset=UTF-8");

	private final Embeddable embeddable;

	private final JsonMapper json;

	OEmbedController(Embeddable embeddable, JsonMapper json) {
		this.embeddable = embeddable;
		this.json = json;
	}

	@GetMapping("/oembed")
	ResponseEntity<String> embed(@RequestParam(defaultValue = "") String url,
			@RequestParam Map<String, String> parameters) {
		String format = parameters.getOrDefault("format", "json");
		if (!format.equals("json") && !format.equals("xml")) {
			throw Problem.notImplemented("The parameter format has to be json or xml.");
		}
		URI host = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
		Map<String, Object> answer = this.embeddable.at(url, host)
			.map((card) -> answer(card, host, atMost(WIDTH, parameters.get("maxwidth")),
					atMost(HEIGHT, parameters.get("maxheight"))))
			.orElseThrow(() -> Problem
				.notFound("The parameter url has to be the address of a card, a record or a list of this host, "
						+ "with the parameters that its card takes."));
		return format.equals("xml") ? ResponseEntity.ok().contentType(XML).body(xml(answer))
				: ResponseEntity.ok()
					.contentType(MediaType.APPLICATION_JSON)
					.body(this.json.writeValueAsString(answer));
	}

	private static Map<String, Object> answer(Card card, URI host, int width, int height) {
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("type", "rich");
		answer.put("version", "1.0");
		answer.put("title", card.title());
		answer.put("provider_name", "Magnesium Sleep Knowledge Base");
		answer.put("provider_url", host + "/");
		answer.put("cache_age", A_DAY);
		answer.put("html",
				"<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" style=\"border:0;max-width:100%%\" loading=\"lazy\"></iframe>"
					.formatted(HtmlUtils.htmlEscape(card.address(host.toString())), HtmlUtils.htmlEscape(card.title()),
							width, height));
		answer.put("width", width);
		answer.put("height", height);
		return answer;
	}

	/** The smaller one; what is no whole number above 0 does not count. */
	private static int atMost(int size, @Nullable String wanted) {
		return Optional.ofNullable(wanted)
			.filter((text) -> text.matches("[1-9]\\d{0,5}"))
			.map(Integer::valueOf)
			.map((most) -> Math.min(size, most))
			.orElse(size);
	}

	private static String xml(Map<String, Object> answer) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("utf-8", "1.0");
			xml.writeStartElement("oembed");
			for (Map.Entry<String, Object> entry : answer.entrySet()) {
				xml.writeStartElement(entry.getKey());
				xml.writeCharacters(entry.getValue().toString());
				xml.writeEndElement();
			}
			xml.writeEndDocument();
		}
		catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
		return text.toString();
	}

}
