#!/usr/bin/env bash
# Builds the points engine for the browser, whole and as a calculator alone:
#
#   wasm/build.sh           writes wasm/dist, and wasm/tinygo/versions
#   wasm/build.sh --check   builds elsewhere, fails if wasm/dist is not the same;
#                           with other versions than the recorded ones the
#                           modules need only pass the vectors (reproduced.mjs)
#   wasm/build.sh --stock D writes both modules into the folder D with the stock
#                           Go compiler (not shipped: 20 times as large), to
#                           test against
#
# The compiler is TinyGo, pinned in wasm/tinygo/go.mod and built against
# Debian's LLVM 19 into .cache/tinygo, once. The same versions make the same
# bytes, wherever they build.
set -euo pipefail
cd "$(dirname "$0")"
room=$PWD
cache=$(cd .. && pwd)/.cache/tinygo

usage() { sed -n '2,11s/^# \{0,1\}//p' "$room/build.sh" >&2; exit 2; }

need() {
	../tools/need \
		cc:gcc c++:g++ \
		/usr/lib/llvm-19/include/llvm-c/Core.h:llvm-19-dev \
		/usr/lib/llvm-19/include/clang-c/Index.h:libclang-19-dev \
		/usr/lib/llvm-19/bin/clang:clang-19 \
		/usr/lib/llvm-19/bin/wasm-ld:lld-19
}

# versions prints what, besides the sources, decides the bytes.
versions() {
	echo "go $(go env GOVERSION)"
	echo "tinygo $(cd tinygo && go list -m -f '{{.Version}}' github.com/tinygo-org/tinygo)"
	echo "llvm $(package libllvm19)"
	echo "clang $(package clang-19)"
	echo "lld $(package lld-19)"
}

package() { # package NAME: its version, or LLVM's where there are no Debian packages
	dpkg-query -W -f '${Version}' "$1" 2>/dev/null || /usr/lib/llvm-19/bin/llvm-config --version
}

# compiler builds TinyGo and its root unless this very version is there.
compiler() {
	local version
	version=$( (go env GOVERSION; cat tinygo/go.mod tinygo/go.sum) | sha256sum | cut -c1-16)
	tinygo=$cache/$version
	[ ! -e "$tinygo/done" ] || return 0
	echo "Building TinyGo (once, about a minute)" >&2
	rm -rf "$tinygo"
	mkdir -p "$tinygo"
	(
		cd tinygo
		CGO_ENABLED=1 GOFLAGS= go build -trimpath -tags llvm19 -o "$tinygo/tinygo" github.com/tinygo-org/tinygo
		cp -r --no-preserve=mode "$(go list -m -f '{{.Dir}}' github.com/tinygo-org/tinygo)" "$tinygo/root"
	)
	# The module lacks the net submodule, which only has to be there.
	mkdir -p "$tinygo/root/src/net/http"
	touch "$tinygo/done"
}

# compile builds a package into a file: s is faster than z and larger, 2 still more so.
compile() { # compile PACKAGE FILE OPTIMIZATION
	# LLVM 19 does not know two features of newer ones; both are off anyway.
	TINYGOROOT=$tinygo/root WASMOPT=$room/tinygo/wasm-opt GOFLAGS= \
		"$tinygo/tinygo" build -target "$room/tinygo/target.json" -no-debug -panic=trap -opt="$3" -o "$2" "$1" \
		2> >(grep -v 'is not a recognized feature for this target' >&2 || true)
	chmod 644 "$2"
}

build() { # build DIRECTORY
	need
	compiler
	compile . "$1/points.wasm" s
	compile ./calculator "$1/calculator.wasm" z
	go run generate_editions.go > "$1/editions.js"
	modules "$1"
}

modules() { # modules DIRECTORY
	../tools/need-modules
	npm run --silent build -- "$1"
}

case ${1-} in
'')
	made=$(mktemp -d)
	trap 'rm -rf "$made"' EXIT
	build "$made"
	# What is not made any more does not stay.
	rm -rf dist
	mkdir dist
	cp -r "$made"/* dist/
	versions > tinygo/versions
	;;
--check)
	made=$(mktemp -d)
	trap 'rm -rf "$made"' EXIT
	mkdir "$made/dist"
	build "$made/dist"
	versions > "$made/versions"
	node reproduced.mjs "$made/dist" "$made/versions"
	;;
--stock)
	[ $# = 2 ] || usage
	export GOOS=wasip1 GOARCH=wasm
	go build -buildmode=c-shared -trimpath -ldflags '-s -w' -o "$2/points.wasm" .
	go build -buildmode=c-shared -trimpath -ldflags '-s -w' -o "$2/calculator.wasm" ./calculator
	;;
*) usage ;;
esac
