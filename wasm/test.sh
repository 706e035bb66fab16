#!/usr/bin/env bash
# Tests the committed wasm/dist:
#
#   wasm/test.sh            loader, vectors in node (TinyGo's and stock Go's build), vectors in Chromium
#   wasm/test.sh --node     the same without the browser
#
# What Go can test alone is in `go test ./wasm`.
set -euo pipefail
cd "$(dirname "$0")"

../tools/need-modules
npm run --silent typecheck
node --test --test-reporter=spec points.test.mjs test/*.test.mjs
node vectors.mjs

stock=$(mktemp -d)
trap 'rm -rf "$stock"' EXIT
./build.sh --stock "$stock"
node vectors.mjs "$stock/points.wasm"

[ "${1-}" != --node ] || exit 0
../tools/need chromium:chromium
CHROMIUM=${CHROMIUM:-$(command -v chromium)} node vectors.browser.mjs
