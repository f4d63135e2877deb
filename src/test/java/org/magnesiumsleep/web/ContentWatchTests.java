package org.magnesiumsleep.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

class ContentWatchTests {

	private final AtomicInteger version = new AtomicInteger(7);

	private final List<Object> told = new ArrayList<>();

	private boolean failing;

	private final ContentWatch watch = new ContentWatch(this::read, this::tell);

	@Test
	void saysOnceThatTheContentChanged() {
		this.watch.look();
		assertThat(this.told).containsExactly(new KeepContent());
		this.version.set(8);
		this.watch.look();
		this.watch.look();
		assertThat(this.told).containsExactly(new KeepContent(), new ContentChanged(8), new KeepContent());
	}

	@Test
	void takesADatabaseThatIsAwayForNoChangeAndLooksAgain() {
		this.version.set(-1);
		this.watch.look();
		assertThat(this.told).isEmpty();
		assertThat(new ContentHealth(this.watch).health().getStatus()).hasToString("DEGRADED");
		this.version.set(9);
		this.watch.look();
		assertThat(this.told).containsExactly(new ContentChanged(9), new KeepContent());
		assertThat(new ContentHealth(this.watch).health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void asksAgainToKeepTheContentWhereSomebodyCouldNot() {
		this.failing = true;
		this.watch.look();
		assertThat(this.told).isEmpty();
		this.failing = false;
		this.watch.look();
		this.watch.look();
		assertThat(this.told).containsExactly(new KeepContent());
	}

	private void tell(Object event) {
		if (this.failing) {
			throw new IllegalStateException("away");
		}
		this.told.add(event);
	}

	private int read() {
		if (this.version.get() < 0) {
			throw new IllegalStateException("away");
		}
		return this.version.get();
	}

}
