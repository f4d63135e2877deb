package org.magnesiumsleep.web;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes only so many answers at once, lets some requests wait a moment, and refuses the
 * rest with 503, so that more load than the processors can bear slows nobody to a halt.
 * Answers that are kept, and questions about the health of the instance, do not come
 * here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class LoadLimit extends OncePerRequestFilter {

	private static final int AT_ONCE = 16 * Runtime.getRuntime().availableProcessors();

	/**
	 * With those at work, fewer than the threads of Tomcat: some are left for the rest.
	 */
	private static final int WAITING = 32;

	private static final int LONGEST_WAIT_MILLIS = 500;

	private static final byte[] REFUSAL = ContainerProblems.document(HttpServletResponse.SC_SERVICE_UNAVAILABLE);

	private final Semaphore places;

	/** Apart, so that bodies that come slowly hold no place of those who only read. */
	private final Semaphore placesWithBody;

	private final Semaphore waiting;

	private final int longestWaitMillis;

	LoadLimit() {
		this(AT_ONCE, WAITING, LONGEST_WAIT_MILLIS);
	}

	LoadLimit(int atOnce, int waiting, int longestWaitMillis) {
		this.places = new Semaphore(atOnce);
		this.placesWithBody = new Semaphore((atOnce + 1) / 2);
		this.waiting = new Semaphore(waiting);
		this.longestWaitMillis = longestWaitMillis;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Semaphore places = HttpMethod.POST.matches(request.getMethod()) ? this.placesWithBody : this.places;
		if (!isAdmitted(places)) {
			refuse(request, response);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			places.release();
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/actuator");
	}

	/**
	 * Pages for people are made as for every error; programs get what is made already.
	 */
	private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, ProblemType.RETRY_AFTER_SECONDS);
		if (ProblemPage.isWanted(request)) {
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
			return;
		}
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(REFUSAL);
	}

	private boolean isAdmitted(Semaphore places) {
		if (places.tryAcquire()) {
			return true;
		}
		if (!this.waiting.tryAcquire()) {
			return false;
		}
		try {
			return places.tryAcquire(this.longestWaitMillis, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException stopping) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			this.waiting.release();
		}
	}

}
