package org.magnesiumsleep.web;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Keeps nonsense of {@code Forwarded} headers from links where Spring believes them: it
 * takes any scheme, and a prefix that may name another host.
 */
@Component
@ConditionalOnProperty(name = "server.forward-headers-strategy", havingValue = "framework")
class ForwardedHeaders implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	/** No address of the service has a prefix. */
	private static final String PREFIX = "X-Forwarded-Prefix";

	private static final Map<String, Pattern> PLAUSIBLE = Map.of("X-Forwarded-Proto",
			Pattern.compile("(?i)https?(\\s*,\\s*https?)*"), "X-Forwarded-Port",
			Pattern.compile("\\d{1,5}(\\s*,\\s*\\d{1,5})*"), "Forwarded",
			Pattern.compile("(?i)(?!.*proto\\s*=\\s*+\"?+(?!https?[\";,\\s]|https?$)).*"));

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextValves(new Check());
	}

	static boolean isPlausible(String name, @Nullable String value) {
		return value == null || Objects.requireNonNull(PLAUSIBLE.get(name)).matcher(value).matches();
	}

	private static final class Check extends ValveBase {

		Check() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
			headers.removeHeader(PREFIX);
			if (!PLAUSIBLE.keySet().stream().allMatch((name) -> isPlausible(name, request.getHeader(name)))) {
				// Spring would stumble over them again while it makes the answer.
				PLAUSIBLE.keySet().forEach(headers::removeHeader);
				response.sendError(HttpServletResponse.SC_BAD_REQUEST);
				return;
			}
			getNext().invoke(request, response);
		}

	}

}
