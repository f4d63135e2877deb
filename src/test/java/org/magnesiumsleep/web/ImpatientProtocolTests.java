package org.magnesiumsleep.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ImpatientProtocolTests {

	private static final int LONGEST_SECONDS = 1;

	private static final Tomcat TOMCAT = new Tomcat();

	@BeforeAll
	static void start(@TempDir Path folder) throws Exception {
		TOMCAT.setBaseDir(folder.toString());
		Connector connector = new Connector(ImpatientProtocol.class.getName());
		connector.setPort(0);
		connector.setProperty("longestSeconds", String.valueOf(LONGEST_SECONDS));
		TOMCAT.setConnector(connector);
		Context context = TOMCAT.addContext("", folder.toString());
		Tomcat.addServlet(context, "reader", new Reader());
		context.addServletMappingDecoded("/", "reader");
		TOMCAT.start();
	}

	@AfterAll
	static void stop() throws Exception {
		TOMCAT.stop();
		TOMCAT.destroy();
	}

	@Test
	void cutsOffHeadersThatTrickle() throws Exception {
		assertThat(trickle("GET / HTTP/1.1\r\nHost: here\r\nX-More: ")).isEmpty();
	}

	@Test
	void cutsOffABodyThatTrickles() throws Exception {
		assertThat(trickle("POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 1000\r\n\r\n")).isEmpty();
	}

	@Test
	void cutsOffABodyThatNobodyReads() throws Exception {
		assertThat(trickle("GET / HTTP/1.1\r\nHost: here\r\nContent-Length: 1000\r\n\r\n")).contains("200");
	}

	@Test
	void waitsForAnAnswerThatTakesLonger() throws Exception {
		try (Socket client = connect()) {
			send(client, "POST /slow HTTP/1.1\r\nHost: here\r\nConnection: close\r\nContent-Length: 1\r\n\r\na");
			assertThat(rest(client)).contains("200");
		}
	}

	@Test
	void waitsForTheNextRequestOfAConnection() throws Exception {
		try (Socket client = connect()) {
			send(client, "GET / HTTP/1.1\r\nHost: here\r\n\r\n");
			TimeUnit.SECONDS.sleep(LONGEST_SECONDS + 2);
			send(client, "GET / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n");
			assertThat(rest(client).split("200")).hasSize(3);
		}
	}

	/** What comes back while a letter is sent every tenth of a second, until the end. */
	private static String trickle(String begin) throws Exception {
		try (Socket client = connect()) {
			send(client, begin);
			long start = System.nanoTime();
			try {
				while (System.nanoTime() - start < Duration.ofSeconds(30).toNanos()) {
					TimeUnit.MILLISECONDS.sleep(100);
					send(client, "a");
				}
			}
			catch (SocketException cutOff) {
				return rest(client);
			}
			throw new AssertionError("Borne for 30 seconds");
		}
	}

	private static Socket connect() throws IOException {
		Socket client = new Socket("localhost", TOMCAT.getConnector().getLocalPort());
		client.setSoTimeout(30_000);
		return client;
	}

	private static void send(Socket client, String text) throws IOException {
		client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
	}

	private static String rest(Socket client) throws IOException {
		InputStream answer = client.getInputStream();
		StringBuilder text = new StringBuilder();
		try {
			for (int letter = answer.read(); letter >= 0; letter = answer.read()) {
				text.append((char) letter);
			}
		}
		catch (SocketException reset) {
			// Ends as well.
		}
		return text.toString();
	}

	@SuppressWarnings("serial")
	private static final class Reader extends HttpServlet {

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			response.getOutputStream().print("read");
		}

		@Override
		protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
			request.getInputStream().readAllBytes();
			if (request.getRequestURI().equals("/slow")) {
				pause();
			}
			response.getOutputStream().print("read");
		}

		private static void pause() {
			try {
				TimeUnit.SECONDS.sleep(LONGEST_SECONDS + 2);
			}
			catch (InterruptedException stopping) {
				Thread.currentThread().interrupt();
			}
		}

	}

}
