#!/usr/bin/env bash
# Does what docs/api.md says, from an empty folder to a running client: the
# schema from a server of the demo book, types from the schema, a type check,
# and the program itself.
set -euo pipefail
cd "$(dirname "$0")"

[ -e node_modules/.package-lock.json ] && [ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund

folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT

(cd ../.. && go build -o "$folder/tierboard" ./server)
"$folder/tierboard" serve --demo --db "$folder/demo.db" --listen 127.0.0.1:0 2> "$folder/log" &
server=$!
url=
for _ in $(seq 600); do # a minute, for a machine that is busy
	url=$(sed -n 's/.*"msg":"serving","url":"\([^"]*\)".*/\1/p' "$folder/log")
	[ -n "$url" ] && break
	kill -0 "$server" 2>/dev/null || { cat "$folder/log" >&2; exit 1; }
	sleep 0.1
done
[ -n "$url" ] || { echo "the server did not start:" >&2; cat "$folder/log" >&2; exit 1; }

SCHEMA="${url}schema.graphql" npm run --silent generate
npm run --silent check
npm run --silent start -- "${url}graphql" | tee "$folder/out"
grep -q 'points on' "$folder/out" || { echo "the client printed no partner" >&2; exit 1; }

# Types that do not fit the schema must fail the check.
trap 'rm -f src/wrong.ts; [ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cat > src/wrong.ts <<'WRONG'
import type { PartnersPageQuery } from './gql/graphql.ts'

export const total = (page: PartnersPageQuery): number | undefined => page.partners.nodes[0]?.standing.points.total
WRONG
if npm run --silent check > "$folder/wrong" 2>&1; then
	echo "points passed for a number: the types guard nothing" >&2
	exit 1
fi
rm -f src/wrong.ts
