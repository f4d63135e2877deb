package org.magnesiumsleep.embed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The script that inserts cards into pages of others, and what their browsers check it
 * by.
 */
@Component
class EmbedScript {

	static final String PATH = "/embed/embed.js";

	private final String integrity;

	EmbedScript() {
		try {
			byte[] script = new ClassPathResource("/static" + PATH).getContentAsByteArray();
			byte[] hash = MessageDigest.getInstance("SHA-384").digest(script);
			this.integrity = "sha384-" + Base64.getEncoder().encodeToString(hash);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException(missing);
		}
	}

	/** Its Subresource Integrity. */
	String integrity() {
		return this.integrity;
	}

}
