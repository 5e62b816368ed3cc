#!/usr/bin/env bash
# Stand-ins for the base images, made of Debian packages, for machines that reach no image registry:
#   local/python:3.11  local/postgres:15  local/redis:7
# The run takes them by PYTHON_IMAGE, POSTGRES_IMAGE and REDIS_IMAGE; `-D stack=compose` does so by itself when they exist.
# Needs root, debootstrap, and an engine. MIRROR and SUITE (default: this machine's own) choose the Debian they are made of.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export DOCKER_BUILDKIT=0 # Debian's packages carry no buildx

refuse() {
    echo "error: $1" >&2
    echo "  way out: $2" >&2
    exit 2
}
docker info >/dev/null 2>&1 || refuse "no engine answers" "make docker-up"

# shellcheck source=/dev/null
SUITE=${SUITE:-$(. /etc/os-release && echo "${VERSION_CODENAME:-bookworm}")}
MIRROR=${MIRROR:-$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 2>/dev/null | awk -v suite="$SUITE" '$2 == suite { print $1; exit }')}
MIRROR=${MIRROR:-http://deb.debian.org/debian}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! docker image inspect local/debian-python >/dev/null 2>&1; then
    [ "$(id -u)" = 0 ] || refuse "debootstrap takes root" "run make images-offline as root"
    command -v debootstrap >/dev/null || refuse "there is no debootstrap" "apt-get install debootstrap"
    echo "… a base system of $SUITE"
    debootstrap --variant=minbase --include=python3,python3-venv,ca-certificates "$SUITE" "$work/root" "$MIRROR" >"$work/log" 2>&1 ||
        refuse "debootstrap of $SUITE failed: $(tail -1 "$work/log")" "name another Debian by SUITE and MIRROR"
    rm -rf "$work"/root/var/cache/apt/archives/*.deb "$work"/root/var/lib/apt/lists/* "$work"/root/usr/share/{doc,man,locale}/*
    tar -C "$work/root" --numeric-owner -c . | docker import -c 'CMD ["bash"]' - local/debian-python >/dev/null
fi

mkdir -p "$work/context/ca"
cp "$here"/offline/* "$work/context/"
# A machine behind a proxy that opens TLS trusts its certificates; what is built on it has to trust them, too.
cp /usr/local/share/ca-certificates/*.crt "$work/context/ca/" 2>/dev/null || touch "$work/context/ca/none"
for image in python:3.11 postgres:15 redis:7; do
    echo "… local/$image"
    docker build -q -t "local/$image" -f "$work/context/${image%%:*}.Dockerfile" "$work/context" >"$work/log" 2>&1 ||
        refuse "building local/$image failed: $(tail -3 "$work/log" | tr '\n' ' ')" "mend it and run make images-offline again"
done
