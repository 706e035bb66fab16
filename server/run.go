package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"
	_ "time/tzdata" // --time-zone works where the system has no time zones
)

// The exit codes of every command.
const (
	exitOK    = 0
	exitError = 1
	// exitUsage: the command line, the environment or the configuration file is
	// wrong; nothing was done.
	exitUsage = 2
)

// streams are the standard streams of a run.
type streams struct {
	In       io.Reader
	Out, Err io.Writer
}

// program is what a command works with, beside its own flags.
type program struct {
	streams
	// flags are the flags of every command.
	flags *globalFlags
	log   *slog.Logger
	// now reads the clock, in the program's time zone.
	now func() time.Time
	// grammar is the command line's.
	grammar *grammar
}

// run is the whole program: it reads args, env (as of os.Environ) and the
// configuration file, runs the command they name until it ends or ctx does,
// and returns the exit code. It reads the time from now alone.
func run(ctx context.Context, args []string, std streams, env []string, now func() time.Time) int {
	parsed, err := parse(args, environment(env), std)
	if err != nil {
		fmt.Fprintf(std.Err, "tierboard: %v\n", err)
		return exitUsage
	}
	if parsed.helped {
		return exitOK
	}
	flags := &parsed.cli.globalFlags
	p := &program{
		streams: std,
		flags:   flags,
		log:     newLogger(std.Err, flags.LogFormat, flags.LogLevel, now),
		now:     func() time.Time { return now().In(flags.TimeZone.Location) },
		grammar: parsed.grammar,
	}
	parsed.bindContext(ctx)
	err = parsed.context.Run(p)
	var usage *usageError
	switch {
	case err == nil:
		return exitOK
	case errors.As(err, &usage):
		fmt.Fprintf(std.Err, "tierboard: %v\n", err)
		return exitUsage
	case errors.Is(err, context.Canceled) && ctx.Err() != nil:
		fmt.Fprintln(std.Err, "tierboard: stopped")
		return exitError
	default:
		fmt.Fprintf(std.Err, "tierboard: %v\n", err)
		return exitError
	}
}

// usageError is an error in how the program was called.
type usageError struct{ message string }

func (e *usageError) Error() string { return e.message }

func usagef(format string, args ...any) error {
	return &usageError{message: fmt.Sprintf(format, args...)}
}
