//go:build !tinygo && !wasip1

package main

import "os"

func main() {
	os.Stderr.WriteString("This program runs in a browser: build it with wasm/build.sh, use it through wasm/dist/points.js.\n")
	os.Exit(2)
}
