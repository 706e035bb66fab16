#!/usr/bin/env bash
# Tests the committed wasm/dist:
#
#   wasm/test.sh            the package in node, Deno and Chromium; the vectors, by both modules, in node
#                           (TinyGo's and stock Go's build) and in Chromium
#   wasm/test.sh --node     the same without the browser
#
# What Go can test alone is in `go test ./wasm`.
set -euo pipefail
cd "$(dirname "$0")"

../tools/need-modules
# Another platform than Linux on x64 names a Deno of its own.
[ -n "${DENO-}" ] || (cd test/deno && ../../../tools/need-modules)
npm run --silent typecheck
node --test --test-reporter=spec test/*.test.mjs element/test/*.test.mjs
node vectors.mjs

stock=$(mktemp -d)
trap 'rm -rf "$stock"' EXIT
./build.sh --stock "$stock"
node vectors.mjs "$stock"

[ "${1-}" != --node ] || exit 0
../tools/need chromium:chromium
export CHROMIUM=${CHROMIUM:-$(command -v chromium)}
node --test --test-reporter=spec test/browser/*.test.mjs
node vectors.browser.mjs
