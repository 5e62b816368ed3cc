#!/usr/bin/env bash
# Whether Compose, whichever generation is here, understands the compose file with every profile. No engine is needed.
set -euo pipefail
cd "$(dirname "$0")"
found=no
check() {
    found=yes
    "$@" -f compose.yml --profile minimal --profile basic --profile standard --profile wrapper config -q
    echo "the compose file is clean ($("$@" version --short))"
}
if command -v docker-compose >/dev/null; then check docker-compose; fi
if command -v docker >/dev/null && docker compose version >/dev/null 2>&1; then check docker compose; fi
[ "$found" = yes ] || echo "the compose file is not checked: there is no Compose here"
