package org.magnesiumsleep.search;

import java.io.IOException;

import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryCreationContext;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryHolder;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryProvider;

/**
 * Keeps each file of the index in one array of the heap. The library's own directory in
 * memory cuts files into many buffers, which makes every query several times slower.
 */
public final class MemoryDirectory implements DirectoryProvider {

	@Override
	public DirectoryHolder createDirectoryHolder(DirectoryCreationContext context) {
		return new Holder(new ByteBuffersDirectory(new SingleInstanceLockFactory(), ByteBuffersDataOutput::new,
				ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY));
	}

	private record Holder(Directory directory) implements DirectoryHolder {

		@Override
		public void start() {
			// The directory is ready from the beginning.
		}

		@Override
		public Directory get() {
			return this.directory;
		}

		@Override
		public void close() throws IOException {
			this.directory.close();
		}

	}

}
