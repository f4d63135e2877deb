package org.magnesiumsleep;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the running application as any client does. */
public record Http(int port) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final JsonMapper JSON = JsonMapper.builder().build();

	public HttpResponse<String> get(String path, String... headers) {
		return send("GET", path, null, headers);
	}

	public HttpResponse<String> post(String path, String body) {
		return send("POST", path, body, "Content-Type", "application/json");
	}

	public HttpResponse<String> send(String method, String path, String body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return CLIENT.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	/** The body of a GET that has to succeed. */
	public JsonNode json(String path) {
		HttpResponse<String> response = get(path);
		if (response.statusCode() != 200) {
			throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
		}
		return json(response);
	}

	/** All records of a list, page by page. */
	public List<JsonNode> all(String list) {
		List<JsonNode> records = new ArrayList<>();
		String separator = list.contains("?") ? "&" : "?";
		long pages = 1;
		for (int page = 0; page < pages; page++) {
			JsonNode answer = json(list + separator + "size=100&page=" + page);
			answer.get("content").forEach(records::add);
			pages = answer.get("page").get("totalPages").asLong();
		}
		return records;
	}

	public static JsonNode json(HttpResponse<String> response) {
		return read(response.body());
	}

	public static JsonNode read(String json) {
		return JSON.readTree(json);
	}

}
