//go:build ignore

// This program prints the module editions.js: the programs that ship, in the
// format of their edition files. wasm/build.sh runs it.
package main

import (
	"log"
	"os"

	"github.com/tierboard/tierboard/wasm/internal/shipped"
)

func main() {
	programs, err := shipped.Programs()
	if err != nil {
		log.Fatal("generate_editions: ", err)
	}
	if _, err := os.Stdout.WriteString(shipped.Module(programs)); err != nil {
		log.Fatal("generate_editions: ", err)
	}
}
