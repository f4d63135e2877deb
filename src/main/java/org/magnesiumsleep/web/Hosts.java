package org.magnesiumsleep.web;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpStatus;

/**
 * The hosts that requests may name, as absolute links repeat them.
 *
 * @param hosts names without ports; where there are none, every name will do
 */
@ConfigurationProperties("magnesium")
record Hosts(@DefaultValue List<String> hosts) {

	private static final Pattern PLAUSIBLE = Pattern.compile("[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}]");

	private static final int LARGEST_PORT = 65_535;

	/** 200 where a request may be answered here; 400 or 421 where not. */
	int answer(HttpServletRequest request) {
		String name = request.getServerName();
		int port = request.getServerPort();
		if (port < 1 || port > LARGEST_PORT || !PLAUSIBLE.matcher(name).matches()) {
			return HttpServletResponse.SC_BAD_REQUEST;
		}
		boolean ours = this.hosts.isEmpty() || this.hosts.stream().anyMatch(name::equalsIgnoreCase);
		return ours ? HttpServletResponse.SC_OK : HttpStatus.MISDIRECTED_REQUEST.value();
	}

}
