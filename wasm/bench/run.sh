#!/usr/bin/env bash
# Measures what docs/calculator.md promises, in headless Chromium, and prints it
# as Markdown. Run it on a machine that does nothing else.
set -euo pipefail
cd "$(dirname "$0")/.."
../tools/need-modules
CHROMIUM=${CHROMIUM:-$(command -v chromium)} exec node bench/run.mjs
