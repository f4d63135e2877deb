package org.magnesiumsleep;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Sends bytes that no client library would, and reads what comes back. */
final class RawHttp implements AutoCloseable {

	private static final int PATIENCE = 20_000;

	private final int port;

	private Socket socket;

	RawHttp(int port) {
		this.port = port;
	}

	/**
	 * An answer.
	 *
	 * @param status 0 where the connection was closed without one
	 * @param headers by their names in lower case
	 * @param body as it was sent, without chunks
	 */
	record Answer(int status, Map<String, List<String>> headers, byte[] body) {

		String header(String name) {
			return String.join(", ", this.headers.getOrDefault(name, List.of()));
		}

		/** The text, unzipped where it is compressed. */
		String plain() {
			boolean zipped = header("content-encoding").equals("gzip") && this.body.length > 0;
			try (InputStream in = new ByteArrayInputStream(this.body);
					InputStream plain = zipped ? new GZIPInputStream(in) : in) {
				return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
			}
			catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}

	}

	/** Sends a request on a connection of its own or on the one that is open. */
	Answer send(byte[] request, boolean head, boolean alone) {
		try {
			boolean reused = !alone && this.socket != null;
			if (!reused) {
				close();
				this.socket = new Socket("localhost", this.port);
				this.socket.setSoTimeout(PATIENCE);
				this.socket.setTcpNoDelay(true);
			}
			Answer answer = exchange(request, head, alone);
			if (answer.status() == 0 && reused) {
				// The server had closed the connection, as it may after each answer.
				close();
				return send(request, head, alone);
			}
			if (alone || answer.header("connection").equalsIgnoreCase("close") || answer.status() == 0) {
				close();
			}
			return answer;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private Answer exchange(byte[] request, boolean head, boolean last) throws IOException {
		try {
			this.socket.getOutputStream().write(request);
			if (last) {
				this.socket.shutdownOutput();
			}
		}
		catch (SocketException refused) {
			// The server may answer and close before it has read everything.
		}
		try {
			InputStream in = new BufferedInputStream(this.socket.getInputStream());
			Answer answer = read(in, head);
			while (answer.status() >= 100 && answer.status() < 200) {
				answer = read(in, head);
			}
			return answer;
		}
		catch (SocketException | SocketTimeoutException silent) {
			return new Answer(0, Map.of(), new byte[0]);
		}
	}

	private static Answer read(InputStream in, boolean head) throws IOException {
		String first = line(in);
		if (first.isEmpty()) {
			return new Answer(0, Map.of(), new byte[0]);
		}
		int status = Integer.parseInt(first.split(" ")[1]);
		Map<String, List<String>> headers = new TreeMap<>();
		for (String line = line(in); !line.isEmpty(); line = line(in)) {
			int colon = line.indexOf(':');
			headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), (name) -> new ArrayList<>())
				.add(line.substring(colon + 1).strip());
		}
		if (head || status < 200 || status == 204 || status == 304) {
			return new Answer(status, headers, new byte[0]);
		}
		if (headers.containsKey("transfer-encoding")) {
			return new Answer(status, headers, chunks(in));
		}
		int length = headers.containsKey("content-length") ? Integer.parseInt(headers.get("content-length").get(0))
				: Integer.MAX_VALUE;
		byte[] body = in.readNBytes(length);
		if (body.length < length && headers.containsKey("content-length")) {
			throw new SocketException("The answer broke off");
		}
		return new Answer(status, headers, body);
	}

	private static byte[] chunks(InputStream in) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = size(in); size > 0; size = size(in)) {
			body.writeBytes(in.readNBytes(size));
			line(in);
		}
		line(in);
		return body.toByteArray();
	}

	private static int size(InputStream in) throws IOException {
		return Integer.parseInt(line(in), 16);
	}

	private static String line(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
			if (next != '\r') {
				line.write(next);
			}
		}
		return line.toString(StandardCharsets.ISO_8859_1);
	}

	@Override
	public void close() {
		try {
			if (this.socket != null) {
				this.socket.close();
			}
			this.socket = null;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
