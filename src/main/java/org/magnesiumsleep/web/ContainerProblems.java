package org.magnesiumsleep.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Answers what Tomcat itself refuses with a problem document instead of its own page. */
@Component
class ContainerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final String DOCUMENT = """
			{"type":"%s","title":"%s","status":%d,"detail":"%s"}""";

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(Report.class.getName());
			}
		});
	}

	/** The document for a status, made without the framework. */
	static byte[] document(int status) {
		ProblemType type = ProblemType.byStatus(status);
		return DOCUMENT.formatted(type.uri(), type.title(), status, type.advice()).getBytes(StandardCharsets.UTF_8);
	}

	/** Made by Tomcat, by its name. */
	public static class Report extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, Throwable failure) {
			int status = response.getStatus();
			if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			PublicHeaders.set("", request.isSecure(), response);
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			try {
				response.getOutputStream().write(document(status));
				response.finishResponse();
			}
			catch (IOException gone) {
				getContainer().getLogger().debug("The client left before its error was written");
			}
		}

	}

}
