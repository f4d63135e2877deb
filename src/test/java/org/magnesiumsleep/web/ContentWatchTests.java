package org.magnesiumsleep.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentWatchTests {

	private final AtomicInteger version = new AtomicInteger(7);

	private final List<Object> told = new ArrayList<>();

	private final ContentWatch watch = new ContentWatch(this::read, this.told::add);

	@Test
	void saysOnceThatTheContentChanged() {
		this.watch.look();
		assertThat(this.told).isEmpty();
		this.version.set(8);
		this.watch.look();
		this.watch.look();
		assertThat(this.told).containsExactly(new ContentChanged(8));
	}

	@Test
	void takesADatabaseThatIsAwayForNoChangeAndLooksAgain() {
		this.version.set(-1);
		this.watch.look();
		assertThat(this.told).isEmpty();
		this.version.set(9);
		this.watch.look();
		assertThat(this.told).containsExactly(new ContentChanged(9));
	}

	private int read() {
		if (this.version.get() < 0) {
			throw new IllegalStateException("away");
		}
		return this.version.get();
	}

}
