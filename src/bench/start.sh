#!/usr/bin/env bash
# Times the start to the first answer, as a plain jar, prepared, and prepared with small flags, in turn: src/bench/start.sh [rounds]
# Run src/image/prepare.sh with the same JDK before.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../target"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
port=${PORT:-8204}
pid=
trap '[[ -z $pid ]] || kill "$pid"' EXIT

measure() {
	local folder=$1 begin end
	shift
	begin=$(date +%s%N)
	(cd "$folder" && exec "$java" "$@" --server.port="$port") >start.log 2>&1 &
	pid=$!
	until curl -sf -o /dev/null "http://localhost:$port/api/v1/forms/glycinate"; do
		kill -0 "$pid" || { tail start.log >&2; exit 1; }
		sleep 0.02
	done
	end=$(date +%s%N)
	echo "$(((end - begin) / 1000000))" \
		"$(awk '{ print ($14 + $15) * 10 }' "/proc/$pid/stat")" \
		"$(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$pid/status")" \
		"$(sed -n 's/.*Search index built in \([0-9]*\) ms/\1/p' start.log)"
	kill "$pid"
	wait "$pid" || true
	pid=
}

median() {
	sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'
}

ways=(plain prepared small)
rm -f "${ways[@]/%/.start}"
for ((round = 0; round < ${1:-5}; round++)); do
	measure . -jar magnesium-sleep-kb-*.jar >>plain.start
	measure image @flags >>prepared.start
	measure image @flags-small >>small.start
done
for way in "${ways[@]}"; do
	for column in '1 ms to the first answer' '2 ms of processor time until then' '3 MiB resident then' '4 ms to build the index'; do
		values=$(cut -d' ' -f"${column%% *}" "$way.start")
		printf '%-8s %6s %s (%s)\n' "$way" "$(median <<<"$values")" "${column#* }" "$(sort -n <<<"$values" | xargs)"
	done
done
for way in prepared small; do
	for column in 1 2; do
		ours=$(cut -d' ' -f$column "$way.start" | median)
		plain=$(cut -d' ' -f$column plain.start | median)
		awk -v way="$way" -v a="$ours" -v b="$plain" -v c=$column 'BEGIN { printf "%s: %s is %.2f of plain\n", c == 1 ? "time" : "processor time", way, a / b }'
	done
done
