package main

import (
	"context"
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
		return slog.New(withRequestID{slog.NewTextHandler(to, options)})
	}
	return slog.New(withRequestID{slog.NewJSONHandler(to, options)})
}

// withRequestID adds the request's id to whatever is logged on its behalf, in
// whichever room.
type withRequestID struct{ slog.Handler }

// Handle implements slog.Handler.
func (h withRequestID) Handle(ctx context.Context, record slog.Record) error {
	if id := requestID(ctx); id != "" {
		record.AddAttrs(slog.String("request_id", id))
	}
	return h.Handler.Handle(ctx, record)
}

// WithAttrs implements slog.Handler.
func (h withRequestID) WithAttrs(attrs []slog.Attr) slog.Handler {
	return withRequestID{h.Handler.WithAttrs(attrs)}
}

// WithGroup implements slog.Handler.
func (h withRequestID) WithGroup(name string) slog.Handler {
	return withRequestID{h.Handler.WithGroup(name)}
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
