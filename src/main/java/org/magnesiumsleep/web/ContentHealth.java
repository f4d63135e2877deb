package org.magnesiumsleep.web;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Tells that the database is away while what is kept in memory is served on. An instance
 * in that state is still worth its requests, so this is no failure.
 */
@Component("content")
class ContentHealth implements HealthIndicator {

	private static final Status DEGRADED = new Status("DEGRADED");

	private final ContentWatch watch;

	ContentHealth(ContentWatch watch) {
		this.watch = watch;
	}

	@Override
	public Health health() {
		return (this.watch.isReachable() ? Health.up() : Health.status(DEGRADED)).build();
	}

}
