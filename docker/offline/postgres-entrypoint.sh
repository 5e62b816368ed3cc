#!/bin/sh
# What the official image does with POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB and /docker-entrypoint-initdb.d, and no more.
set -e
[ "$1" = postgres ] || exec "$@"
shift
user=${POSTGRES_USER:-postgres}
database=${POSTGRES_DB:-$user}
as_postgres() { setpriv --reuid=postgres --regid=postgres --init-groups "$@"; }

mkdir -p "$PGDATA"
chown -R postgres "$PGDATA"
chmod 700 "$PGDATA"
if [ ! -s "$PGDATA/PG_VERSION" ]; then
    password=$(mktemp)
    printf '%s\n' "$POSTGRES_PASSWORD" >"$password"
    chown postgres "$password"
    as_postgres initdb -D "$PGDATA" -U "$user" --pwfile="$password" -A scram-sha-256 -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
    rm -f "$password"
    printf '%s\n' "local all all trust" "host all all all scram-sha-256" >"$PGDATA/pg_hba.conf"
    as_postgres pg_ctl -D "$PGDATA" -o "-c listen_addresses='' -c fsync=off" -w start >/dev/null
    [ "$database" = postgres ] || psql -qU "$user" -d postgres -c "CREATE DATABASE \"$database\""
    for file in /docker-entrypoint-initdb.d/*.sql; do
        [ -f "$file" ] && psql -qU "$user" -d "$database" -v ON_ERROR_STOP=1 -f "$file"
    done
    as_postgres pg_ctl -D "$PGDATA" -m fast -w stop >/dev/null
fi
exec setpriv --reuid=postgres --regid=postgres --init-groups postgres -D "$PGDATA" -c listen_addresses='*' "$@"
