package org.magnesiumsleep.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** How Tomcat talks to its clients. */
@Component
class Connections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	/** Bytes that leave at once: a page of twenty foods and its headers. */
	private static final String WRITTEN_AT_ONCE = "16384";

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.setProtocol(ImpatientProtocol.class.getName());
		factory.addConnectorCustomizers((connector) -> {
			connector.setProperty("socket.appWriteBufSize", WRITTEN_AT_ONCE);
			// Who waits for "100 Continue" may be refused before.
			connector.setProperty("continueResponseTiming", "onRead");
		});
	}

}
