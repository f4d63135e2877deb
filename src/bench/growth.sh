#!/usr/bin/env bash
# Times the service with the foods of USDA once, ten and a hundred times: src/bench/growth.sh [factors]
# The copies have the same words, so that each search finds as many times more. Needs wrk, ./mvnw package before, 8 GB of memory.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
jar=$(ls "$PWD"/target/magnesium-sleep-kb-*.jar)
host=http://localhost:${PORT:-8206}
work=$(mktemp -d)
pid=
trap '[[ -z $pid ]] || kill "$pid"; rm -rf "$work"' EXIT

(cd "$work" && "$java" -Djarmode=tools -jar "$jar" extract --destination app >/dev/null)

stop() {
	kill "$pid"
	wait "$pid" || true
	pid=
}

# After the start all records are read into memory: waits until that needs no more than a twentieth of a processor.
settle() {
	local before=0 now=100
	while ((now - before > 10)); do
		sleep 2
		before=$now
		now=$(awk '{ print $14 + $15 }' "/proc/$pid/stat")
	done
}

run() {
	printf '× %-4s %-26s ' "$factor" "$1"
	wrk -t1 -c16 -d5s --latency "${@:2}" | awk '/ 50%/ { p50 = $2 } / 99%/ { p99 = $2 } /Requests\/sec/ { rate = $2 }
		END { printf "%8.0f/s  p50 %-8s p99 %s\n", rate, p50, p99 }'
}

for factor in ${*:-1 10 100}; do
	database="jdbc:h2:file:$work/content-$factor"
	"$java" -Dspring.context.exit=onRefresh -jar "$jar" --server.port=0 --spring.datasource.url="$database" --spring.datasource.username=sa >"$work/log"
	cat >"$work/copy.sql" <<EOF
create table base as select *, lpad(cast(row_number() over (order by slug) as varchar), 4, '0') as place from food;
insert into food (slug, name, category, magnesium_mg_per_100g, previous_magnesium_mg_per_100g, data_points, magnesium_mg_per_portion, source,
	last_reviewed, also_called) select 'usda-' || char(191 + copy.x) || place, left(name, 190) || ', lot ' || copy.x, category, magnesium_mg_per_100g,
	previous_magnesium_mg_per_100g, data_points, magnesium_mg_per_portion, source, last_reviewed, also_called
	from base cross join system_range(1, $factor - 1) copy;
insert into food_portion (food, position, label, grams) select 'usda-' || char(191 + copy.x) || place, position, label, grams
	from base join food_portion on food = slug cross join system_range(1, $factor - 1) copy;
drop table base;
EOF
	"$java" -cp "$work"/app/lib/h2-*.jar org.h2.tools.RunScript -url "$database" -user sa -script "$work/copy.sql"
	"$java" -Xmx6g -jar "$jar" --server.port="${host##*:}" --spring.datasource.url="$database" --spring.datasource.username=sa >"$work/log" 2>&1 &
	pid=$!
	until curl -sf -o /dev/null "$host/api/v1/forms/glycinate"; do
		kill -0 "$pid" || { tail "$work/log" >&2; exit 1; }
		sleep 0.2
	done
	settle
	foods=$(curl -sf "$host/api/v1/foods?size=1" | grep -o '"totalElements":[0-9]*')
	echo "× $factor: ${foods#*:} foods, $(grep -o 'Search index built in [0-9]* ms' "$work/log")"
	pages=$((${foods#*:} / 20))
	for round in 1 2 3; do
		((round < 3)) && exec 3>&1 >/dev/null
		run 'hot form' "$host/api/v1/forms/glycinate"
		run 'hot page of foods' "$host/api/v1/foods"
		run 'any page of foods' -s src/bench/lists.lua "$host" -- "$pages"
		run 'foods?q=' -s src/bench/search.lua "$host/api/v1/foods"
		run 'search?q=' -s src/bench/search.lua "$host/api/v1/search"
		run 'search/suggestions?q=' -s src/bench/search.lua "$host/api/v1/search/suggestions"
		run 'intake check' -s src/bench/intake.lua "$host"
		((round < 3)) && exec >&3 3>&-
	done
	echo "× $factor: $(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$pid/status") MiB resident"
	stop
done
