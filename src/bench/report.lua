-- What the other scripts print in the end.
function done(summary, latency, requests)
	io.write(string.format("p50 %.1f ms, p99 %.1f ms, max %.1f ms, %.0f requests/s, errors %d\n", latency:percentile(50) / 1000,
			latency:percentile(99) / 1000, latency.max / 1000, summary.requests / summary.duration * 1e6,
			summary.errors.status + summary.errors.read + summary.errors.connect + summary.errors.timeout))
end
