#!/usr/bin/env bash
# Builds the application for a fast start into target/image: src/image/prepare.sh
# It then runs with the same JDK: cd target/image && java @flags, or java @flags-small
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
feature=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')
if ! [[ $feature =~ ^[0-9]+$ ]] || ((feature < 17)); then
	echo "src/image/prepare.sh: needs a JDK 17 or newer, but $java is Java ${feature:-of an unknown version}" >&2
	exit 1
fi

./mvnw -q package -DskipTests
rm -rf target/image
"$java" -Djarmode=tools -jar target/magnesium-sleep-kb-*.jar extract --destination target/image
cd target/image
mv magnesium-sleep-kb-*.jar app.jar

# A young generation of the usual third would leave too little room for what lives. The first heap is by default a 64th of the memory, which
# in a container is less than what the archive puts into it.
flags=(-XX:+UseSerialGC -Xms64m -Xmx128m -Xmn20m -Xss512k)
if ((feature >= 25)); then
	train=(-XX:AOTCacheOutput=app.aot)
	# Another JDK or other files are an error, not a slow start that nobody notices.
	# At its own address the archive shares its pages with other processes instead of changing them.
	use=(-XX:AOTCache=app.aot -XX:AOTMode=on -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0)
else
	train=(-XX:ArchiveClassesAtExit=app.jsa)
	use=(-XX:SharedArchiveFile=app.jsa -Xshare:on)
fi
printf '%s\n' "${flags[@]}" "${use[@]}" '-jar app.jar' >flags
# Without the second compiler: a third less time to start and a seventh less memory, but requests take up to twice the processor time.
printf '%s\n' "${flags[@]}" -XX:TieredStopAtLevel=1 "${use[@]}" '-jar app.jar' >flags-small

# Starts and ends as soon as the service could take requests.
start() {
	if ! "$java" -Dspring.context.exit=onRefresh "$@" --server.port=0 >"$log" 2>&1; then
		tail -20 "$log" >&2
		exit 1
	fi
}
# The first start shows the JDK which classes are needed, the second that the archive is used, also where memory is limited.
log=training.log start "${flags[@]}" "${train[@]}" -jar app.jar
log=prepared.log start -XX:MaxRAM=512m @flags
echo "Prepared with Java $feature. Run it: cd target/image && java @flags (or @flags-small)"
