package org.magnesiumsleep.web;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Goes on answering for a while after readiness refused, so that load balancers can take
 * the instance out before its port closes.
 */
@ConfigurationProperties("magnesium")
class ShutdownDelay implements SmartLifecycle {

	private final Duration delay;

	private volatile boolean running;

	/**
	 * Made by Spring.
	 * @param shutdownDelay a little more than a load balancer needs to notice
	 */
	ShutdownDelay(@DefaultValue("0s") Duration shutdownDelay) {
		this.delay = shutdownDelay;
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		try {
			Thread.sleep(this.delay.toMillis());
		}
		catch (InterruptedException hurry) {
			Thread.currentThread().interrupt();
		}
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Later phases stop earlier. */
	@Override
	public int getPhase() {
		return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE + 1;
	}

}
