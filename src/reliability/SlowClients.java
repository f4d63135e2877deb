import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Opens connections that send or read a byte a second, and prints how long they were
 * borne: {@code SlowClients <port> <connections of each kind> <seconds>}.
 */
class SlowClients {

	/** Of headers and body there is always one more byte to come. */
	private enum Kind {

		SILENT("", ""),

		HEADERS("GET /api/v1/forms HTTP/1.1\r\nHost: slow\r\nX-Slow: ", "x"),

		BODY("POST /api/v1/intake-checks HTTP/1.1\r\nHost: slow\r\nContent-Type: application/json\r\n"
				+ "Content-Length: 1000\r\n\r\n{", " "),

		FORM("POST /embed/intake-check HTTP/1.1\r\nHost: slow\r\nContent-Type: application/x-www-form-urlencoded\r\n"
				+ "Content-Length: 1000\r\n\r\n", "a"),

		UNREAD("GET /api/v1/forms HTTP/1.1\r\nHost: slow\r\nContent-Length: 1000\r\n\r\n", "a"),

		READER("GET /api/v1/foods?format=jsonld&size=100 HTTP/1.1\r\nHost: slow\r\n\r\n".repeat(40), "G");

		private final String begin;

		private final String more;

		Kind(String begin, String more) {
			this.begin = begin;
			this.more = more;
		}

	}

	private final Kind kind;

	private final SocketChannel channel;

	private final long start = System.nanoTime();

	private double seconds = -1;

	private SlowClients(Kind kind, int port) throws IOException {
		this.kind = kind;
		this.channel = SocketChannel.open();
		this.channel.socket().setReceiveBufferSize(4096);
		this.channel.connect(new InetSocketAddress("127.0.0.1", port));
		this.channel.configureBlocking(false);
		send(kind.begin);
	}

	public static void main(String[] arguments) throws Exception {
		List<SlowClients> clients = new ArrayList<>();
		for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
			for (Kind kind : Kind.values()) {
				clients.add(new SlowClients(kind, Integer.parseInt(arguments[0])));
			}
		}
		for (int tick = 0; tick < Integer.parseInt(arguments[2]); tick++) {
			Thread.sleep(1000);
			clients.forEach(SlowClients::tick);
		}
		for (Kind kind : Kind.values()) {
			double[] cut = clients.stream()
				.filter((client) -> client.kind == kind && client.seconds >= 0)
				.mapToDouble((client) -> client.seconds)
				.sorted()
				.toArray();
			System.out.printf(Locale.ROOT, "%s: %d of %s cut off%s%n", kind.name().toLowerCase(Locale.ROOT), cut.length,
					arguments[1], (cut.length == 0) ? "" : String.format(Locale.ROOT, " after %.0f to %.0f s",
							Arrays.stream(cut).min().getAsDouble(), Arrays.stream(cut).max().getAsDouble()));
		}
	}

	private void tick() {
		if (this.seconds >= 0) {
			return;
		}
		try {
			send(this.kind.more);
			// The end, or an answer to what is not complete; the last two have asked all.
			int read = this.channel.read(ByteBuffer.allocate(1));
			if (read < 0 || read > 0 && this.kind.compareTo(Kind.UNREAD) < 0) {
				end();
			}
		}
		catch (IOException cut) {
			end();
		}
	}

	private void end() {
		this.seconds = (System.nanoTime() - this.start) / 1e9;
		try {
			this.channel.close();
		}
		catch (IOException closed) {
			throw new IllegalStateException(closed);
		}
	}

	private void send(String text) throws IOException {
		this.channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
	}

}
