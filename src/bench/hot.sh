#!/usr/bin/env bash
# Times answers that are kept against nginx serving the same bytes, in turns: src/bench/hot.sh [http://localhost:8080]
# Needs wrk and nginx; the service runs already.
set -euo pipefail
host=${1:-http://localhost:8080}
site=$(mktemp -d)
chmod 755 "$site"
port=8377
trap 'nginx -p "$site" -c "$site/nginx.conf" -s quit 2>/dev/null || true; sleep 1; rm -rf "$site"' EXIT

paths=(/api/v1/forms/glycinate /api/v1/foods /api/v1/faqs)
for path in "${paths[@]}"; do
	mkdir -p "$site/www$(dirname "$path")"
	curl -sf "$host$path" >"$site/www$path.json"
	curl -sf -H 'Accept-Encoding: gzip' "$host$path" >"$site/www$path.json.gz"
done
cat >"$site/nginx.conf" <<EOF
worker_processes auto;
pid $site/nginx.pid;
error_log $site/error.log;
events { worker_connections 1024; }
http {
	access_log off;
	types { application/json json; }
	open_file_cache max=100;
	keepalive_requests 1000000000;
	gzip_static on;
	client_body_temp_path $site/tmp1; proxy_temp_path $site/tmp2; fastcgi_temp_path $site/tmp3; uwsgi_temp_path $site/tmp4; scgi_temp_path $site/tmp5;
	server {
		listen 127.0.0.1:$port;
		root $site/www;
		location / { try_files \$uri.json =404; }
	}
}
EOF
nginx -p "$site" -c "$site/nginx.conf"

# Requests a second and the 99th percentile of one run.
run() {
	wrk -t1 -c16 -d6s --latency "${@:2}" "$1" | awk '/ 99%/ { p99 = $2 } /Requests\/sec/ { print $2, p99 } /Non-2xx|Socket errors/ { print "ERRORS", $0 >"/dev/stderr" }'
}

compare() {
	local name=$1 path=$2
	shift 2
	local etag
	for round in 1 2 3; do
		local ours theirs
		if [[ $name == 304 ]]; then
			etag=$(curl -sI "$host$path" | awk 'tolower($1) == "etag:" { print $2 }' | tr -d '\r')
			ours=$(run "$host$path" -H "If-None-Match: $etag")
			etag=$(curl -sI "http://127.0.0.1:$port$path" | awk 'tolower($1) == "etag:" { print $2 }' | tr -d '\r')
			theirs=$(run "http://127.0.0.1:$port$path" -H "If-None-Match: $etag")
		else
			ours=$(run "$host$path" "$@")
			theirs=$(run "http://127.0.0.1:$port$path" "$@")
		fi
		awk -v name="$name" -v path="$path" -v ours="$ours" -v theirs="$theirs" 'BEGIN { split(ours, a, " "); split(theirs, b, " ");
			printf "%-6s %-26s service %7.0f/s p99 %-8s nginx %7.0f/s p99 %-8s ratio %.2f\n", name, path, a[1], a[2], b[1], b[2], a[1] / b[1] }'
	done
}

echo 'warming up'
for round in 1 2 3; do
	for path in "${paths[@]}"; do run "$host$path" >/dev/null; done
done
for path in "${paths[@]}"; do compare plain "$path"; done
compare 304 /api/v1/forms/glycinate
compare gzip /api/v1/foods -H 'Accept-Encoding: gzip'
