package main

import (
	"io"
	"log/slog"
	"os"
	"time"
)

// newLogger returns the program's logger: text for people, JSON for machines,
// which is what reads a stream that is not a terminal. It takes the time from
// now, so that tests fix it.
func newLogger(to io.Writer, format, level string, now func() time.Time) *slog.Logger {
	var minimum slog.Level
	if err := minimum.UnmarshalText([]byte(level)); err != nil {
		minimum = slog.LevelInfo
	}
	options := &slog.HandlerOptions{
		Level: minimum,
		ReplaceAttr: func(groups []string, attr slog.Attr) slog.Attr {
			if attr.Key == slog.TimeKey && len(groups) == 0 {
				attr.Value = slog.TimeValue(now().UTC())
			}
			return attr
		},
	}
	if format == "text" || format == "auto" && isTerminal(to) {
		return slog.New(slog.NewTextHandler(to, options))
	}
	return slog.New(slog.NewJSONHandler(to, options))
}

// isTerminal reports whether a person reads the stream.
func isTerminal(stream any) bool {
	file, ok := stream.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
