package org.magnesiumsleep;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A request in parts that can be left out one by one. Texts are bytes in ISO 8859-1, so
 * that nothing is too broken to be sent.
 *
 * @param method as in the request line, not checked
 * @param path without the query
 * @param query names and values, as they are sent
 * @param headers whole lines; host and length come by themselves
 * @param body the bytes, or none at all
 * @param version of HTTP
 * @param expected what has to come back
 */
record FuzzRequest(String method, String path, List<String> query, List<String> headers, byte[] body, String version,
		Expected expected) {

	private static final int MOST_OF_A_HEAD = 8_000;

	private static final int MOST_OF_A_BODY = 65_536;

	private static final String CHUNKED = "transfer-encoding: chunked";

	/** What a request deserves; what is hardly one may be met with silence. */
	enum Expected {

		ANSWER, REFUSAL, EITHER, SILENCE

	}

	FuzzRequest withMethod(String other) {
		return new FuzzRequest(other, this.path, this.query, this.headers, this.body, this.version, this.expected);
	}

	private FuzzRequest with(List<String> lessQuery, List<String> lessHeaders, byte[] lessBody) {
		return new FuzzRequest(this.method, this.path, lessQuery, lessHeaders, lessBody, this.version, this.expected);
	}

	/** The value of a header that is sent once, or nothing. */
	String header(String name) {
		return this.headers.stream()
			.filter((line) -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
			.map((line) -> line.substring(name.length() + 1).strip())
			.findFirst()
			.orElse("");
	}

	boolean reads() {
		return this.method.equals("GET") || this.method.equals("HEAD");
	}

	/**
	 * Whether the server may refuse it before it has read all, so that its answer is
	 * lost.
	 */
	boolean isExcessive() {
		int content = (this.body != null) ? this.body.length : 0;
		return bytes().length - content > MOST_OF_A_HEAD || content > MOST_OF_A_BODY;
	}

	byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		String target = this.query.isEmpty() ? this.path : this.path + "?" + String.join("&", this.query);
		List<String> lines = new ArrayList<>(List.of(this.method + " " + target + " " + this.version));
		lines.addAll(this.headers);
		if (header("host").isEmpty()) {
			lines.add("Host: localhost");
		}
		boolean chunked = this.headers.stream().anyMatch((line) -> line.toLowerCase(Locale.ROOT).equals(CHUNKED));
		if (this.body != null && !chunked) {
			lines.add("Content-Length: " + this.body.length);
		}
		bytes.writeBytes(latin(String.join("\r\n", lines) + "\r\n\r\n"));
		if (chunked) {
			if (this.body != null && this.body.length > 0) {
				bytes.writeBytes(latin(Integer.toHexString(this.body.length) + "\r\n"));
				bytes.writeBytes(this.body);
				bytes.writeBytes(latin("\r\n"));
			}
			bytes.writeBytes(latin("0\r\n\r\n"));
		}
		else if (this.body != null) {
			bytes.writeBytes(this.body);
		}
		return bytes.toByteArray();
	}

	private static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** The same with one part less, the largest first. */
	List<FuzzRequest> smaller() {
		List<FuzzRequest> smaller = new ArrayList<>();
		if (this.body != null) {
			for (int part = this.body.length / 2; part > 0; part /= 2) {
				for (int from = 0; from < this.body.length && smaller.size() < 200; from += part) {
					smaller.add(with(this.query, this.headers, without(from, Math.min(part, this.body.length - from))));
				}
			}
		}
		for (int index = 0; index < this.query.size(); index++) {
			smaller.add(with(without(this.query, index), this.headers, this.body));
		}
		for (int index = 0; index < this.headers.size(); index++) {
			smaller.add(with(this.query, without(this.headers, index), this.body));
		}
		return smaller;
	}

	private byte[] without(int from, int length) {
		byte[] rest = Arrays.copyOf(this.body, this.body.length - length);
		System.arraycopy(this.body, from + length, rest, from, this.body.length - from - length);
		return rest;
	}

	private static List<String> without(List<String> list, int index) {
		List<String> rest = new ArrayList<>(list);
		rest.remove(index);
		return rest;
	}

	/** A command that sends it once more. */
	@Override
	public String toString() {
		StringBuilder command = new StringBuilder("printf '");
		for (byte one : bytes()) {
			if (one == '\\' || one == '\'' || one == '%' || one < ' ') {
				command.append(switch (one) {
					case '\r' -> "\\r";
					case '\n' -> "\\n";
					case '%' -> "%%";
					default -> "\\x%02x".formatted(one);
				});
			}
			else {
				command.append((char) one);
			}
		}
		return command.append("' | nc localhost 8080").toString();
	}

}
