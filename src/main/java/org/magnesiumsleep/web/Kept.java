package org.magnesiumsleep.web;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Something that is read from the content when it is first needed, and kept until it is
 * forgotten because the content changes.
 */
public final class Kept<T> implements Supplier<T> {

	private final Supplier<T> reader;

	private volatile @Nullable T value;

	public Kept(Supplier<T> reader) {
		this.reader = reader;
	}

	@Override
	public T get() {
		T known = this.value;
		return (known != null) ? known : read();
	}

	private synchronized T read() {
		T known = this.value;
		if (known == null) {
			known = this.reader.get();
			this.value = known;
		}
		return known;
	}

	/** Waits for a reader that is at work, as it may have read what is old by now. */
	public synchronized void forget() {
		this.value = null;
	}

}
