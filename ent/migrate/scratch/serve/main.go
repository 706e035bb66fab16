// Command serve starts a PostgreSQL of its own for tests in other languages,
// prints the URL of an empty database, and stops and removes it when its input
// ends.
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/tierboard/tierboard/ent/migrate/scratch"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	cluster, err := scratch.Start()
	if err != nil {
		return err
	}
	if _, err := fmt.Println(cluster.URL("postgres")); err != nil {
		return err
	}
	if _, err := io.Copy(io.Discard, os.Stdin); err != nil {
		return err
	}
	return cluster.Stop()
}
