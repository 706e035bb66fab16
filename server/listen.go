package main

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"time"
)

// Limits on slow clients (they hold a connection no longer) and on stopping.
const (
	readHeaderTimeout = 5 * time.Second
	readTimeout       = 15 * time.Second
	writeTimeout      = 30 * time.Second
	idleTimeout       = 60 * time.Second
	maxHeaderBytes    = 16 << 10
	// stopTimeout is how long requests in flight may take once the server was
	// told to stop.
	stopTimeout = 10 * time.Second
)

// httpServer serves handler until ctx ends; then it refuses new work, lets the
// requests in flight finish, and returns.
type httpServer struct {
	handler http.Handler
	health  *health
	// drainWait is how long /readyz answers 503 before connections are refused.
	drainWait time.Duration
	log       *slog.Logger
}

func (s *httpServer) serve(ctx context.Context, listener net.Listener) error {
	// Requests outlive ctx: they are what a graceful stop waits for.
	requests, abandon := context.WithCancel(context.WithoutCancel(ctx))
	defer abandon()
	server := &http.Server{
		Handler:           s.handler,
		ReadHeaderTimeout: readHeaderTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeaderBytes,
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelWarn),
		BaseContext:       func(net.Listener) context.Context { return requests },
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	s.log.InfoContext(requests, "stopping", "drain_wait", s.drainWait)
	s.health.drain()
	select {
	case err := <-failed:
		return err
	case <-time.After(s.drainWait):
	}
	stopping, cancel := context.WithTimeout(requests, stopTimeout)
	defer cancel()
	err := server.Shutdown(stopping)
	if errors.Is(err, context.DeadlineExceeded) {
		s.log.WarnContext(requests, "requests in flight were cut off", "after", stopTimeout)
		abandon()
		err = server.Close()
	}
	s.log.InfoContext(requests, "stopped")
	return err
}
