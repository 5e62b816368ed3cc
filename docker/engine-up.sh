#!/usr/bin/env bash
# Makes a Docker engine answer, or says in one line what is missing.
# Exit code: 0 = an engine answers; 2 = it cannot be had here (the reason is on standard error).
#   engine-up.sh            starts the installed engine where that is allowed
#   engine-up.sh --install  installs it first on Debian and Ubuntu (root)
set -uo pipefail

NEEDED_MB=6000 # images of the base system, PostgreSQL, Redis and one gateway, with the layers they are made of
WAIT_S=60
STATE=/var/lib/mcp-gateway-acceptance-engine

refuse() {
    echo "error: $1" >&2
    echo "  way out: $2" >&2
    exit 2
}
answers() { docker info >/dev/null 2>&1; }
free_mb() { df -Pm "$1" 2>/dev/null | awk 'NR == 2 { print $4 }'; }

if [ "${1:-}" = --install ] && ! { command -v docker && { command -v dockerd || answers; } && command -v docker-compose; } >/dev/null 2>&1; then
    [ "$(id -u)" = 0 ] || refuse "installing an engine takes root" "install docker.io and docker-compose, or run this as root"
    command -v apt-get >/dev/null || refuse "no engine, and no apt-get to install one" "install Docker and Compose"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq docker.io docker-compose debootstrap; } >/dev/null 2>&1 ||
        refuse "docker.io, docker-compose and debootstrap could not be installed" "run apt-get install docker.io docker-compose debootstrap and see why"
fi

command -v docker >/dev/null || refuse "there is no docker client" "install Docker (Debian: apt-get install docker.io docker-compose)"
command -v docker-compose >/dev/null || docker compose version >/dev/null 2>&1 ||
    refuse "there is no Compose" "install docker-compose, or the compose plugin of docker"
if answers; then
    echo "an engine answers"
    exit 0
fi
if grep -qi "permission denied" <<<"$(docker info 2>&1)"; then
    refuse "an engine runs, but $(id -un) may not use it" "add $(id -un) to the group docker, and log in again"
fi
command -v dockerd >/dev/null || refuse "no engine answers and none is installed here" "install Docker (Debian: apt-get install docker.io)"
[ "$(id -u)" = 0 ] || refuse "no engine answers, and starting one takes root" "start it: sudo systemctl start docker"
mkdir -p "$STATE"
[ "$(free_mb "$STATE")" -ge "$NEEDED_MB" ] || refuse "too little disk: $(free_mb "$STATE") MB free under $STATE, $NEEDED_MB MB needed" "free some room"
mountpoint -q /sys/fs/cgroup || refuse "/sys/fs/cgroup is not mounted, so no container can run here" "run on a machine with control groups"
iptables -w 5 -L -n >/dev/null 2>&1 || refuse "iptables does not work here, so no container gets a network" "run on a machine that lets root use iptables"

exec 9>"$STATE/lock"
flock -w 120 9 || refuse "another start of the engine does not end" "see who holds $STATE/lock"
answers && { echo "an engine answers"; exit 0; }
for driver in overlay2 vfs; do # vfs copies every layer: slow and large, but it runs everywhere
    setsid dockerd --data-root "$STATE/data-$driver" --storage-driver "$driver" >"$STATE/dockerd.log" 2>&1 </dev/null 9>&- &
    pid=$!
    for _ in $(seq 1 $((WAIT_S * 5))); do
        answers && { echo "started an engine (pid $pid, $driver); kill $pid ends it"; exit 0; }
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.2
    done
    kill "$pid" 2>/dev/null
    wait "$pid" 2>/dev/null
done
reason=$(grep -m1 -E "failed to start|level=fatal|level=error" "$STATE/dockerd.log" || tail -1 "$STATE/dockerd.log")
refuse "dockerd did not come up: $reason" "see $STATE/dockerd.log"
