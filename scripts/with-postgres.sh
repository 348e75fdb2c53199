#!/usr/bin/env bash
# Runs a command with a PostgreSQL server of its own on loopback, in a folder that is removed afterwards; its address is
# in DEMARCHE_TEST_POSTGRES. Needs the server's programs (Debian: apt-get install postgresql).
set -euo pipefail
bin=$(dirname "$(find /usr/lib/postgresql -name initdb 2>/dev/null | sort -V | tail -1 || true)")
[ -x "$bin/initdb" ] || bin=$(dirname "$(command -v initdb || echo none/none)")
[ -x "$bin/initdb" ] || { echo "no PostgreSQL server is installed" >&2; exit 1; }
folder=$(mktemp -d)
port=${PORT:-54329}
as_owner() { if [ "$(id -u)" = 0 ]; then chown -R postgres "$folder"; su postgres -s /bin/bash -c "$1"; else bash -c "$1"; fi; }
trap 'as_owner "$bin/pg_ctl -D $folder/data -m immediate stop >/dev/null 2>&1" || true; rm -rf "$folder"' EXIT
as_owner "$bin/initdb -D $folder/data -U demarche --auth=trust --encoding=UTF8 --locale=C >/dev/null"
as_owner "$bin/pg_ctl -D $folder/data -o '-p $port -k $folder -c listen_addresses=127.0.0.1 -c fsync=on' -l $folder/log -w start >/dev/null"
as_owner "$bin/createdb -h 127.0.0.1 -p $port -U demarche record"
DEMARCHE_TEST_POSTGRES="postgres://demarche@127.0.0.1:$port/record" "$@"
