//go:build !tinygo && !wasip1

package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stderr, "This program runs in a browser: build it with wasm/build.sh, use it through wasm/dist/calculator.js.")
	os.Exit(2)
}
