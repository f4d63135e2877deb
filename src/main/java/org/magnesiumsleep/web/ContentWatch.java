package org.magnesiumsleep.web;

import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks once a second whether the content is still the same, and says so when it is not.
 * No request waits for that.
 */
@Component
class ContentWatch {

	private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);

	private final ContentVersion content;

	private final ApplicationEventPublisher listeners;

	private int version;

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
				this.listeners.publishEvent(new ContentChanged(current));
				this.version = current;
			}
		}
		catch (RuntimeException unreachable) {
			LOG.warn("The version of the content cannot be read: {}", unreachable.getClass().getName());
		}
	}

}
