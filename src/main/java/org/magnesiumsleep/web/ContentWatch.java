package org.magnesiumsleep.web;

import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks once a second whether the content is still the same, says so when it is not, and
 * has it kept while the database is there. No request waits for that.
 */
@Component
class ContentWatch {

	private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);

	private final ContentVersion content;

	private final ApplicationEventPublisher listeners;

	private int version;

	private boolean kept;

	private volatile boolean reachable = true;

	ContentWatch(ContentVersion content, ApplicationEventPublisher listeners) {
		this.content = content;
		this.listeners = listeners;
		this.version = content.number();
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void look() {
		try {
			int current = this.content.number();
			if (current != this.version) {
				this.kept = false;
				this.listeners.publishEvent(new ContentChanged(current));
				this.version = current;
			}
			if (!this.kept) {
				this.listeners.publishEvent(new KeepContent());
				this.kept = true;
			}
			if (!this.reachable) {
				LOG.info("The content can be read again");
				this.reachable = true;
			}
		}
		catch (RuntimeException failure) {
			if (this.reachable) {
				LOG.warn("The content cannot be read: {}; what is kept is served",
						NestedExceptionUtils.getMostSpecificCause(failure).toString());
				this.reachable = false;
			}
		}
	}

	/** Whether the last look at the database succeeded. */
	boolean isReachable() {
		return this.reachable;
	}

}
