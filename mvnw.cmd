@echo off
rem The Windows counterpart of mvnw: the same choice, the same pin, the same cache.
rem The part below ":powershell" finds or downloads Maven and prints the path of its mvn.cmd.
setlocal
set "MVNW_FILE=%~f0"
set "MVNW_MAVEN="
for /f "usebackq delims=" %%m in (`powershell -NoProfile -ExecutionPolicy Bypass -Command "$parts = (Get-Content -Raw -LiteralPath $env:MVNW_FILE) -split '(?m)^:powershell\r?$'; & ([scriptblock]::Create($parts[-1]))"`) do set "MVNW_MAVEN=%%m"
if not defined MVNW_MAVEN exit /b 1
"%MVNW_MAVEN%" %*
exit /b

:powershell
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

function Fail($message) {
	[Console]::Error.WriteLine("mvnw: $message")
	exit 1
}

# A tool that writes to stderr, as "java -version" does, must not count as an error.
function Ask($tool, $option) {
	$ErrorActionPreference = 'Continue'
	(& $tool $option 2>&1 | ForEach-Object { "$_" }) -join "`n"
}

$advice = 'install JDK 17 or newer, or let JAVA_HOME name one'
$java = if ($env:JAVA_HOME) { Join-Path $env:JAVA_HOME 'bin\java.exe' } else { 'java' }
if (-not (Get-Command $java -ErrorAction SilentlyContinue)) { Fail "no JDK found as $java; $advice" }
if ((Ask $java '-version') -notmatch 'version "(1\.)?(\d+)') { Fail "$java does not run; $advice" }
if ([int]$Matches[2] -lt 17) { Fail "$java is Java $($Matches[2]); $advice" }

$maven = Get-Command mvn.cmd -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
if ($maven -and (Ask $maven.Source '-v') -match 'Apache Maven (\d+\.\d+\.\d+)' -and
	[version]$Matches[1] -ge [version]'3.8.7') {
	$maven.Source
	exit
}

$folder = Split-Path -Parent $env:MVNW_FILE
$pin = Get-Content -Raw -LiteralPath "$folder\.mvn\wrapper\maven-wrapper.properties" | ConvertFrom-StringData
$url = $pin.distributionUrl
$sum = $pin.distributionSha512Sum
if (-not $url -or -not $sum) { Fail 'maven-wrapper.properties names no distributionUrl or no distributionSha512Sum' }
$name = ($url -split '/')[-1] -replace '-bin\.tar\.gz$', ''
$userHome = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { "$env:USERPROFILE\.m2" }
$dists = "$userHome\wrapper\dists"
$parent = "$dists\$name-bin\$($sum.Substring(0, 16))"
$mvn = "$parent\$name\bin\mvn.cmd"
if (Test-Path -LiteralPath $mvn) {
	$mvn
	exit
}

$work = "$dists\.new-$([guid]::NewGuid())"
New-Item -ItemType Directory -Force $work | Out-Null
try {
	[Console]::Error.WriteLine("mvnw: downloading $url")
	[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
	try {
		Invoke-WebRequest -UseBasicParsing -Uri $url -OutFile "$work\archive"
	}
	catch {
		Fail "cannot download $url ($($_.Exception.Message)); installing Maven 3.8.7 or newer also works"
	}
	if ((Get-FileHash -Algorithm SHA512 -LiteralPath "$work\archive").Hash -ne $sum) {
		Fail "$url does not have the pinned SHA-512 and was deleted"
	}
	# Windows' own tar: another one on the PATH may take C: for the name of a host.
	& "$env:SystemRoot\System32\tar.exe" -xzf "$work\archive" -C $work
	if ($LASTEXITCODE -ne 0) { Fail "cannot unpack $url" }
	New-Item -ItemType Directory -Force $parent | Out-Null
	# Fails when another run was first, whose copy is as good.
	try {
		[IO.Directory]::Move("$work\$name", "$parent\$name")
	}
	catch {
		if (-not (Test-Path -LiteralPath $mvn)) { Fail "cannot move $name to $parent" }
	}
}
finally {
	Remove-Item -Recurse -Force -LiteralPath $work
}
$mvn
