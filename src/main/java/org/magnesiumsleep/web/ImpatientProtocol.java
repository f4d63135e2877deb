package org.magnesiumsleep.web;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections whose client takes too long to send the headers of a request. Tomcat
 * itself only limits the silence between two bytes, so that a byte now and then would
 * hold a connection for hours.
 */
public class ImpatientProtocol extends Http11NioProtocol {

	/** For all headers of a request. */
	static final int LONGEST_SECONDS = 15;

	/** What Tomcat says of a request of which nothing has come. */
	private static final long NOT_BEGUN = -1;

	private @Nullable ScheduledFuture<?> watch;

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

	private void closeTheSlow() {
		for (SocketWrapperBase<NioChannel> connection : getEndpoint().getConnections()) {
			// Only between two reads of headers a connection has a processor.
			if (connection.getCurrentProcessor() instanceof AbstractProcessor processor && !processor.isAsync()
					&& isSlow(processor.getRequest())) {
				connection.close();
			}
		}
	}

	private static boolean isSlow(Request request) {
		long begin = request.getStartTimeNanos();
		return begin != NOT_BEGUN && System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
	}

}
