#!/usr/bin/env bash
# Throws a million generated questions at native Go, at the committed wasm/dist
# in node and in headless Chromium and at stock Go's build, and fails where two
# answer differently:
#
#   wasm/agreement/test.sh                  questions of a new seed, which it prints
#   wasm/agreement/test.sh --seed N         those of a seed again
#   wasm/agreement/test.sh --questions N    fewer, or more
set -euo pipefail
cd "$(dirname "$0")/.."

../tools/need-modules
../tools/need chromium:chromium
stock=$(mktemp -d)
trap 'rm -rf "$stock"' EXIT
./build.sh --stock "$stock"
CHROMIUM=${CHROMIUM:-$(command -v chromium)} node agreement/run.mjs --stock "$stock/points.wasm" "$@"
