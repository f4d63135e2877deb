#!/usr/bin/env bash
# Shows what the prepared service takes in memory under load, with each of its flags: src/bench/memory.sh
# Run src/image/prepare.sh with the same JDK before. Needs wrk.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
host=http://localhost:${PORT:-8205}
log=$(mktemp)
pid=
trap '[[ -z $pid ]] || kill "$pid"; rm -f "$log"' EXIT

# Lists, a flood of selections, searches, checks, hot answers and the largest ones, in turn.
load() {
	local round path
	for round in 1 2 3; do
		for path in foods search search/suggestions; do
			wrk -t1 -c16 -d5s -s src/bench/search.lua "$host/api/v1/$path" >/dev/null
		done
		wrk -t1 -c16 -d5s -s src/bench/lists.lua "$host" >/dev/null
		wrk -t1 -c16 -d5s -s src/bench/lists.lua "$host" -- 400 filter >/dev/null
		wrk -t1 -c16 -d5s -s src/bench/intake.lua "$host" >/dev/null
		wrk -t1 -c16 -d5s "$host/api/v1/foods" >/dev/null
		for path in '/api/v1/foods?format=csv' '/api/v1/foods?format=jsonld&size=100' '/api/v1/claims?size=100' /v3/api-docs /; do
			curl -sf -o /dev/null "$host$path"
		done
	done
}

for flags in flags flags-small; do
	(cd target/image && exec "$java" "@$flags" --server.port="${host##*:}") >"$log" 2>&1 &
	pid=$!
	until curl -sf -o /dev/null "$host/api/v1/forms/glycinate"; do
		kill -0 "$pid"
		sleep 0.1
	done
	load
	awk -v flags="$flags" '/^Rss/ { rss = $2 } /^Private_Dirty/ { own = $2 }
		END { printf "%-12s %d MiB resident, %d MiB of them its own\n", flags, rss / 1024, own / 1024 }' "/proc/$pid/smaps_rollup"
	# What the system can take back and share are pages of files.
	awk '/^[0-9a-f]+-/ { name = $6 ? $6 : "anonymous" } /^Rss/ { rss[name] += $2 }
		END { for (name in rss) if (rss[name] > 4096) printf "%16d MiB %s\n", rss[name] / 1024, name }' "/proc/$pid/smaps" | sort -rn
	! grep -m1 OutOfMemoryError "$log"
	kill "$pid"
	wait "$pid" || true
	pid=
done
