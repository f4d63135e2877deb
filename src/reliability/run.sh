#!/usr/bin/env bash
# Breaks the service on purpose and counts what that costs: src/reliability/run.sh [scenario…]
# Two instances of the packaged jar behind nginx, on PostgreSQL with a standby; where IMAGE names a folder that src/image/prepare.sh
# made, instances of that, which start faster. Needs Debian's postgresql, nginx and tcc, and curl; PORT is the first of ten ports. docs/reliability.md says what each scenario promises.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

port=${PORT:-8300}
scenarios=("$@")
((${#scenarios[@]})) || scenarios=(together killed stopped delayed refused lost log_full clock overload slow failover)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
postgres=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
source=$PWD/src/reliability
work=$(mktemp -d)
chmod 755 "$work"
# Building again must not pull the jar from under a running instance.
jar=$work/service/app.jar
mkdir "$work/service"
if [[ -n ${IMAGE:-} ]]; then
	cp -a "$IMAGE/." "$work/service"
	options=(@flags-small)
else
	cp target/magnesium-sleep-kb-*.jar "$jar"
	options=(-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar app.jar)
fi
cd "$work"
declare -A pids=() ends=()
failures=0

cleanup() {
	local name number
	for name in "${!pids[@]}"; do
		# Without its master a worker of nginx would stay.
		if [[ $name == nginx ]]; then kill "${pids[$name]}"; else kill -9 "${pids[$name]}"; fi || true
	done 2>/dev/null
	for number in 1 2; do
		as_postgres "$postgres/pg_ctl" stop -D "$work/database$number" -m immediate >/dev/null 2>&1 || true
	done
	cd /
	{ wait; } 2>/dev/null
	umount "$work/small" 2>/dev/null || true
	rm -rf "$work"
}
trap cleanup EXIT

# PostgreSQL refuses to run as root.
as_postgres() {
	if ((EUID == 0)); then
		runuser -u postgres -- "$@"
	else
		"$@"
	fi
}

await() {
	local seconds=$1 end=$((SECONDS + $1))
	shift
	until "$@" >/dev/null 2>&1; do
		if ((SECONDS >= end)); then
			echo "not after $seconds s: $*" >&2
			tail -n 20 ./*.log ./*.err >&2
			exit 1
		fi
		sleep 0.1
	done
}

milliseconds() {
	echo $(($(date +%s%N) / 1000000))
}

# Runs java where nothing but the variables given before it differs from the others: replica 1 [NAME=value…]
replica() {
	local number=$1
	shift
	# The paths in the flags are those of its folder.
	env -C service SPRING_PROFILES_ACTIVE=postgres SPRING_DATASOURCE_USERNAME=magnesium SPRING_DATASOURCE_PASSWORD=none \
		SPRING_DATASOURCE_URL="jdbc:postgresql://127.0.0.1:$((port + 3)),127.0.0.1:$((port + 4))/magnesium?targetServerType=primary" \
		SERVER_PORT=$((port + number)) "$@" "$java" "${options[@]}" >"replica$number.log" 2>&1 &
	pids[replica$number]=$!
}

ready() {
	curl -sf -m 2 "http://127.0.0.1:$((port + $1))/actuator/health/readiness"
}

end_replica() {
	kill "-$2" "${pids[replica$1]}"
	{ wait "${pids[replica$1]}" || true; } 2>/dev/null
	unset "pids[replica$1]"
}

# sql <statement>: on the primary.
sql() {
	"$postgres/psql" -qAt -h 127.0.0.1 -p $((port + 3)) -U postgres -c "$1" "${2:-magnesium}"
}

create_database() {
	local folder=$work/database1
	mkdir -m 700 "$folder" "$work/database2"
	((EUID != 0)) || chown postgres "$folder" "$work/database2"
	as_postgres "$postgres/initdb" -D "$folder" -U postgres -A trust --no-sync >/dev/null
	cat >>"$folder/postgresql.conf" <<-END
		listen_addresses = '127.0.0.1'
		unix_socket_directories = ''
		fsync = off
	END
	start_database 1
	sql 'create role magnesium login' postgres
	sql 'create database magnesium owner magnesium' postgres
}

start_database() {
	as_postgres "$postgres/pg_ctl" start -w -D "$work/database$1" -l "$work/database$1/server.log" -o "-p $((port + 2 + $1))" \
		>/dev/null
}

stop_database() {
	as_postgres "$postgres/pg_ctl" stop -D "$work/database$1" -m "$2" >/dev/null
}

start_nginx() {
	sed -e "s/:8080/:$port/; s/:8081/:$((port + 1))/; s/:8082/:$((port + 2))/" "$source/nginx.conf" >nginx.conf
	nginx -e nginx-error.log -p "$work" -c nginx.conf -g 'daemon off;' >nginx.log 2>&1 &
	pids[nginx]=$!
	await 5 curl -s "http://127.0.0.1:$port/"
}

# Whatever of the service does not run is started.
up() {
	local number
	[[ -d database1 ]] || create_database
	[[ -n ${pids[nginx]:-} ]] || start_nginx
	for number in 1 2; do
		[[ -n ${pids[replica$number]:-} ]] || replica $number
	done
	await 120 ready 1
	await 120 ready 2
}

mixed=(kept unchanged checks searches selections)

# load <name> <address> <rate> <kind>…: sends requests until it is told to stop.
load() {
	local name=load.$1
	shift
	rm -f "$name.in"
	mkfifo "$name.in"
	"$java" -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djdk.httpclient.redirects.retrylimit=1 -cp classes Load "http://127.0.0.1:$1" "${@:2}" \
		<"$name.in" >"$name.out" 2>"$name.err" &
	pids[$name]=$!
	exec {ends[$name]}>"$name.in"
	await 60 grep begun "$name.out"
}

# unload <name>: stops it; figures has what it counted, and the status is 1 when a request failed.
unload() {
	local name=load.$1 status=0
	echo >&"${ends[$name]}"
	exec {ends[$name]}>&-
	wait "${pids[$name]}" || status=1
	unset "pids[$name]"
	cat "$name.err" >&2
	figures=$(tail -n 1 "$name.out")
	return "$status"
}

begin_load() {
	load mixed "$port" 50 "${mixed[@]}"
}

# end_load <what> [note]: reports what the requests met.
end_load() {
	local status=0
	unload mixed || status=1
	report "$status" "$1" "$figures${2:+; $2}"
}

report() {
	local verdict=ok
	if (($1)); then
		verdict=FAILED
		failures=$((failures + 1))
	fi
	printf '%-6s %-28s %s\n' "$verdict" "$2" "$3"
}

# All lists of one instance, every row.
content() {
	local list
	for list in forms foods studies faqs testimonials expert-opinions claims safety-notes reference-ranges sources; do
		curl -sf "http://127.0.0.1:$((port + $1))/api/v1/$list?format=csv"
	done | sha256sum
}

count() {
	sql "select count(*) from $1"
}

# Both instances start at once on an empty database.
together() {
	local begin status=0 migrations
	begin=$(milliseconds)
	up
	migrations=$("${java%java}jar" tf "$jar" | grep -cE 'db/migration/V[0-9]+__\w+\.(sql|class)$')
	[[ $(content 1) == "$(content 2)" && $(count 'flyway_schema_history where success') == "$migrations" ]] || status=1
	curl -s "http://127.0.0.1:$((port + 1))/api/v1/foods" | grep -q "\"totalElements\":$(count food)," || status=1
	report "$status" 'start at once, empty' "both ready after $(($(milliseconds) - begin)) ms, $migrations migrations once each, lists equal"
}

killed() {
	up
	begin_load
	sleep 2
	end_replica 1 KILL
	sleep 3
	local begin
	begin=$(milliseconds)
	replica 1
	await 120 ready 1
	local back=$(($(milliseconds) - begin))
	sleep 2
	end_load 'kill -9' "ready again $back ms after its start"
}

stopped() {
	local number
	up
	begin_load
	sleep 2
	for number in 1 2; do
		end_replica $number TERM
		replica $number
		await 120 ready $number
		sleep 2
	done
	end_load 'rolling restart, SIGTERM'
}

# reload_nginx <script of sed>: goes on with another configuration.
reload_nginx() {
	sed -i "$1" nginx.conf
	kill -HUP "${pids[nginx]}"
}

# A balancer that sends nothing twice, but looks for readiness every second and takes out what is not ready.
delayed() {
	up
	# A reload closes connections on which a client may just send, so there is one for each request here.
	reload_nginx 's/proxy_next_upstream .*/proxy_next_upstream off;/; s/client_header_timeout/keepalive_timeout 0; &/'
	end_replica 1 TERM
	replica 1 MAGNESIUM_SHUTDOWN_DELAY=3s
	await 120 ready 1
	begin_load
	sleep 2
	kill "${pids[replica1]}"
	sleep 1
	ready 1 || reload_nginx "s/:$((port + 1)) /& down /"
	wait "${pids[replica1]}" || true
	unset 'pids[replica1]'
	sleep 1
	end_load 'SIGTERM, nothing sent twice'
	kill "${pids[nginx]}"
	wait "${pids[nginx]}"
	start_nginx
}

# does_not_start <why> <words of its message>: instance 2.
does_not_start() {
	local status=0
	replica 2
	wait "${pids[replica2]}" && status=1
	unset 'pids[replica2]'
	grep -q "$2" replica2.log || status=1
	report "$status" "$1" "instance 2 is not started: $(grep -A2 '^Description:' replica2.log | tail -n 1)"
}

# A newer application has migrated the database, or somebody has changed it: what runs goes on, nothing else starts.
refused() {
	up
	begin_load
	end_replica 2 TERM
	sql "insert into flyway_schema_history
		values (9999, '9999', 'come later', 'SQL', 'V9999__come_later.sql', 0, 'newer', now(), 0, true)"
	does_not_start 'newer database' 'does not know the migration 9999'
	sql "delete from flyway_schema_history where version = '9999'"
	sql "update form set name = name || '!'"
	does_not_start 'damaged database' 'content of the database is not the one of this release'
	sql "update form set name = rtrim(name, '!')"
	end_load 'meanwhile, instance 1'
}

# selects <number>: whether an instance answers what only the database knows.
selects() {
	curl -sf -m 3 "http://127.0.0.1:$((port + $1))/api/v1/foods?minMagnesiumMgPer100g=$((RANDOM % 500)).$((RANDOM % 10))$((RANDOM % 9 + 1))"
}

says() {
	curl -s -m 3 "http://127.0.0.1:$((port + $1))/actuator/health/readiness" | grep "$2"
}

# recovered <begin>: how long until both instances read the database again, at most 10 s.
recovered() {
	await 10 selects 1
	await 10 selects 2
	echo "read again $(($(milliseconds) - $1)) ms after it"
}

# PostgreSQL goes away for 15 s, in order and as in a crash. What is in memory is answered, all else refused with 503 and Retry-After.
lost() {
	local mode note
	up
	for mode in fast immediate; do
		begin_load
		sleep 2
		stop_database 1 "$mode"
		await 5 says 1 DEGRADED
		await 5 says 2 DEGRADED
		sleep 14
		start_database 1
		note=$(recovered "$(milliseconds)")
		await 5 says 1 UP
		await 5 says 2 UP
		sleep 1
		end_load "database away, $mode" "$note"
	done
}

# The primary crashes and its standby takes over. Before that one instance reads from the standby alone.
failover() {
	local begin
	up
	as_postgres "$postgres/pg_basebackup" -h 127.0.0.1 -p $((port + 3)) -U postgres -D "$work/database2" -R --no-sync -c fast
	start_database 2
	end_replica 2 TERM
	replica 2 SPRING_DATASOURCE_URL="jdbc:postgresql://127.0.0.1:$((port + 4))/magnesium"
	await 120 ready 2
	await 5 selects 2
	report 0 'instance on a hot standby' 'starts and reads'
	end_replica 2 TERM
	replica 2
	await 120 ready 2
	begin_load
	sleep 2
	stop_database 1 immediate
	sleep 3
	begin=$(milliseconds)
	as_postgres "$postgres/pg_ctl" promote -w -D "$work/database2" >/dev/null
	begin=$(recovered "$begin")
	sleep 1
	end_load 'failover to the standby' "$begin"
}

# Nothing can be written to the log: instance 1 has a disk that fills up, instance 2 /dev/full.
log_full() {
	local number note='logs again once there is room'
	up
	end_replica 2 TERM
	ln -sf /dev/full replica2.log
	replica 2
	end_replica 1 TERM
	mkdir -p small
	if mount -t tmpfs -o size=64k tmpfs small 2>/dev/null; then
		ln -sf small/log replica1.log
	else
		note='no tmpfs may be mounted here, so both on /dev/full'
		ln -sf /dev/full replica1.log
	fi
	replica 1
	await 120 ready 1
	await 120 ready 2
	begin_load
	dd if=/dev/zero of=small/fill bs=1k count=64 2>/dev/null || true
	stop_database 1 fast
	await 5 says 1 DEGRADED
	rm small/fill
	start_database 1
	await 10 says 1 UP
	[[ ! -f small/log ]] || grep -q 'can be read again' small/log || note='DID NOT LOG AGAIN'
	end_load 'disk of the log full' "$note"
	for number in 1 2; do
		end_replica "$number" TERM
		rm "replica$number.log"
	done
	umount small 2>/dev/null || true
}

# jump <seconds>: sets the clock of instance 2 so much ahead of ours.
jump() {
	local byte bytes=
	for byte in 0 8 16 24 32 40 48 56; do
		bytes+=$(printf '\\x%02x' $(($1 >> byte & 255)))
	done
	printf '%b' "$bytes" | dd of=clock conv=notrunc status=none
}

# The clock of instance 2 jumps a day ahead, and then two days back.
clock() {
	local days date
	up
	end_replica 2 TERM
	tcc -shared -nostdlib -o clock.so "$source/clock.c"
	truncate -s 8 clock
	replica 2 LD_PRELOAD="$work/clock.so" CLOCK_FILE="$work/clock"
	await 120 ready 2
	begin_load
	sleep 2
	for days in 1 -1; do
		jump $((days * 86400))
		sleep 4
		date=$(date -u -d "$(curl -sI "http://127.0.0.1:$((port + 2))/actuator/health" | tr -d '\r' | sed -n 's/^Date: //Ip')" '+%F')
		[[ $date == $(date -u -d "$days day" '+%F') ]] || { echo "the clock did not jump: $date" >&2; exit 1; }
	done
	end_load 'clock + 1 day, - 2 days' 'as its Date header shows'
	end_replica 2 TERM
}

# Four times as many searches as instance 1 can answer, on a processor of its own if there is one more.
overload() {
	local saturation status=0 one=$((port + 1))
	up
	taskset -a -p -c 0 "${pids[replica1]}" >/dev/null
	load closed "$one" 0 any-search
	sleep 15
	unload closed
	saturation=$(sed 's/.*answered \([0-9]*\).*/\1/' <<<"$figures")
	load kept "$one" 50 kept
	load open "$one" $((saturation * 4)) any-search
	sleep 15
	unload open || status=1
	# Slowed to a halt it would answer next to nothing.
	(($(sed 's/.*answered \([0-9]*\).*/\1/' <<<"$figures") * 2 >= saturation)) || status=1
	report "$status" 'searches, 4 x saturation' "saturation $saturation/s; $figures"
	status=0
	unload kept || status=1
	report "$status" 'kept answers beside them' "$figures"
	taskset -a -p "$(printf '%x' $(((1 << $(nproc)) - 1)))" "${pids[replica1]}" >/dev/null
}

# Hundreds of clients that send or read a byte a second: at nginx, and then past it, which is not promised to hurt nobody.
slow() {
	up
	begin_load
	slow_clients "$port" 'at nginx'
	end_load 'slow clients, the others'
	slow_clients $((port + 1)) 'at the service'
}

slow_clients() {
	"$java" -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp classes SlowClients "$1" 100 25 | sed "s/^/       $2: /"
}

"${java}c" -d classes "$source"/*.java
for scenario in "${scenarios[@]}"; do
	"$scenario"
done
((failures == 0))
