package org.magnesiumsleep.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Reads the header {@code Accept-Encoding} (RFC 9110, section 12.5.3). */
final class AcceptEncoding {

	private AcceptEncoding() {
	}

	/** Whether gzip is named, or everything is, with a weight above zero. */
	static boolean allowsGzip(@Nullable String header) {
		boolean all = false;
		for (String entry : (header != null) ? header.toLowerCase(Locale.ROOT).split(",") : new String[0]) {
			String[] parts = entry.strip().split("\\s*;\\s*q\\s*=\\s*", 2);
			boolean allowed = parts.length < 2 || !parts[1].matches("0(\\.0*)?");
			if (parts[0].equals("gzip")) {
				return allowed;
			}
			all = all || (parts[0].equals("*") && allowed);
		}
		return all;
	}

}
