#!/usr/bin/env bash
# Times distinct searches with wrk against a running service: src/bench/search.sh [http://localhost:8080]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
host=${1:-http://localhost:8080}

run() {
	wrk -t1 -c"$1" -d"$2" -s src/bench/search.lua "$host/api/v1/$3" | tail -1
}

echo 'warming up for two minutes'
for round in 1 2 3 4; do
	for path in foods search search/suggestions; do
		run 16 10s "$path" >/dev/null
	done
done
for round in 1 2 3; do
	for path in foods search search/suggestions; do
		for connections in 4 16; do
			printf '%-20s %2d connections: ' "$path" "$connections"
			run "$connections" 10s "$path"
		done
	done
	printf 'search/suggestions   200 people typing: '
	wrk -t1 -c200 -d10s -s src/bench/typing.lua "$host/api/v1/search/suggestions" | tail -1
done
