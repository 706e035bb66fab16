// Command tierboard is the whole program: it serves the API and the page,
// takes data in, hands it out, and proves it. docs/configuration.md lists its
// flags; `tierboard COMMAND --help` shows examples.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	// A second signal ends at once what the first one asked to end.
	context.AfterFunc(ctx, stop)
	os.Exit(run(ctx, os.Args[1:], streams{In: os.Stdin, Out: os.Stdout, Err: os.Stderr}, os.Environ(), time.Now))
}
