#!/usr/bin/env bash
# Shows that the jar in target comes of these sources alone: src/image/reproduce.sh builds it again in another folder, at
# another time, for another user's mask, time zone and language, and fails unless every byte is the same.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

jar=$(echo target/magnesium-sleep-kb-*.jar)
if ! [[ -f $jar ]]; then
	echo 'src/image/reproduce.sh: no jar in target to compare with; build it with ./mvnw package' >&2
	exit 1
fi
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT

umask 077
tar --exclude=./target --exclude=./.git -c . | tar -xm -C "$elsewhere"
TZ=Pacific/Auckland LC_ALL=C MAVEN_OPTS=-Duser.language=tr \
	"$elsewhere/mvnw" -f "$elsewhere" -q package -Dmaven.test.skip=true

cmp "$jar" "$elsewhere/$jar"
echo "Built twice, with the same bytes: $(sha256sum "$jar")"
