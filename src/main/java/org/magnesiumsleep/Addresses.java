package org.magnesiumsleep;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the service can be reached once it is ready. */
@Component
class Addresses {

	private static final Logger LOG = LoggerFactory.getLogger(Addresses.class);

	@EventListener
	void print(ApplicationReadyEvent ready) {
		if (ready.getApplicationContext() instanceof WebServerApplicationContext context
				&& context.getWebServer() != null) {
			String host = "http://localhost:" + context.getWebServer().getPort();
			LOG.info("Ready. API: {}/api/v1   Swagger UI: {}/swagger-ui.html", host, host);
		}
	}

}
