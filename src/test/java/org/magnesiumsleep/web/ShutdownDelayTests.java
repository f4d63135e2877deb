package org.magnesiumsleep.web;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.boot.web.server.context.WebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class ShutdownDelayTests {

	private final ShutdownDelay delay = new ShutdownDelay(Duration.ofMillis(30));

	@Test
	void waitsBeforeTheWebServerStops() {
		this.delay.start();
		long begin = System.nanoTime();
		this.delay.stop();
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(30));
		assertThat(this.delay.isRunning()).isFalse();
		assertThat(this.delay.getPhase()).isGreaterThan(WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE);
	}

}
