package org.magnesiumsleep.web;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections whose client takes too long to send a request. Tomcat itself only
 * limits the silence between two bytes, so that a byte now and then would hold a
 * connection, or a thread that waits for a body, for hours.
 */
public class ImpatientProtocol extends Http11NioProtocol {

	/** What Tomcat says of a request of which nothing has come. */
	private static final long NOT_BEGUN = -1;

	/** Those that wait for connections, too; Tomcat drops them when it has too many. */
	private final Set<Worker> workers = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

	private int longestSeconds = 15;

	private @Nullable ScheduledFuture<?> watch;

	/** For all headers of a request and its body. */
	public void setLongestSeconds(int longestSeconds) {
		this.longestSeconds = longestSeconds;
	}

	@Override
	public void start() throws Exception {
		super.start();
		this.watch = getUtilityExecutor().scheduleWithFixedDelay(this::closeTheSlow, 1, 1, TimeUnit.SECONDS);
	}

	@Override
	public void stop() throws Exception {
		if (this.watch != null) {
			this.watch.cancel(false);
		}
		super.stop();
	}

	@Override
	protected Processor createProcessor() {
		Worker worker = new Worker();
		this.workers.add(worker);
		return worker;
	}

	private void closeTheSlow() {
		for (SocketWrapperBase<NioChannel> connection : getEndpoint().getConnections()) {
			// Only between two reads of headers a connection has a processor.
			if (connection.getCurrentProcessor() instanceof AbstractProcessor processor && !processor.isAsync()
					&& isSlow(processor.getRequest())) {
				connection.close();
			}
		}
		this.workers.forEach(Worker::closeIfSlow);
	}

	private boolean isSlow(Request request) {
		long begin = request.getStartTimeNanos();
		return begin != NOT_BEGUN && System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(this.longestSeconds);
	}

	/** Answers one request at a time, and knows whether its body has come. */
	private final class Worker extends Http11Processor {

		Worker() {
			super(ImpatientProtocol.this, ImpatientProtocol.this.getAdapter());
		}

		void closeIfSlow() {
			SocketWrapperBase<?> connection = getSocketWrapper();
			if (connection != null && isSlow(getRequest()) && !isRequestBodyFullyRead()) {
				connection.close();
			}
		}

	}

}
