import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.cluster.service.ClusterService;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessPlugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * Starts OpenSearch on a free port, runs a command that finds its address in the variable
 * OPENSEARCH_URIS, and stops it; the exit status is that of the command.
 */
class OpenSearchNode extends Node {

	private OpenSearchNode(Settings settings) {
		super(new Environment(settings, null),
				List.of(CommonAnalysisPlugin.class, PainlessPlugin.class, Netty4Plugin.class), true);
	}

	@Override
	protected void configureNodeAndClusterIdStateListener(ClusterService service) {
		// Only the log format of a distribution needs it.
	}

	public static void main(String[] command) throws Exception {
		Path home = Files.createTempDirectory("opensearch");
		int status;
		try (Node node = new OpenSearchNode(settings(home)).start()) {
			HttpServerTransport http = node.injector().getInstance(HttpServerTransport.class);
			String address = "http://" + http.boundAddress().publishAddress();
			System.out.println("OPENSEARCH_URIS=" + address);
			ProcessBuilder client = new ProcessBuilder(command).inheritIO();
			client.environment().put("OPENSEARCH_URIS", address);
			Process running = client.start();
			// Maven may be killed before.
			ProcessHandle.current().parent().ifPresent((maven) -> maven.onExit().thenRun(running::destroy));
			status = running.waitFor();
		}
		finally {
			try (Stream<Path> files = Files.walk(home)) {
				files.sorted(Comparator.reverseOrder()).forEach((file) -> file.toFile().delete());
			}
		}
		System.exit(status);
	}

	private static Settings settings(Path home) {
		return Settings.builder()
			.put("path.home", home)
			.put("cluster.name", "test")
			.put("node.name", "test")
			.put("discovery.type", "single-node")
			.put("network.host", "127.0.0.1")
			.put("http.port", 0)
			.put("transport.port", 0)
			.put("http.type", "netty4")
			.put("transport.type", "netty4")
			.put("cluster.routing.allocation.disk.threshold_enabled", false)
			.build();
	}

}
