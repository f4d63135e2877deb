package org.magnesiumsleep;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

import com.sun.net.httpserver.HttpServer;

/** A site of another origin with one page. */
public final class OtherSite implements AutoCloseable {

	private final HttpServer server;

	private OtherSite(HttpServer server) {
		this.server = server;
	}

	public static OtherSite serving(byte[] page) throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
			exchange.sendResponseHeaders(200, page.length);
			exchange.getResponseBody().write(page);
			exchange.close();
		});
		server.start();
		return new OtherSite(server);
	}

	public String address() {
		return "http://localhost:%d/".formatted(this.server.getAddress().getPort());
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
