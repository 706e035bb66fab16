package main

import (
	"context"
	"log/slog"
	"net/http"
	"sync/atomic"
	"time"
)

// readyTimeout bounds the question to the database behind /readyz.
const readyTimeout = 2 * time.Second

// health answers /healthz (the process lives) and /readyz (it can answer).
type health struct {
	// check asks the database.
	check    func(context.Context) error
	log      *slog.Logger
	draining atomic.Bool
}

// drain makes /readyz answer 503, so that whoever balances the load sends no
// more requests here.
func (h *health) drain() { h.draining.Store(true) }

func (h *health) live(w http.ResponseWriter, _ *http.Request) {
	writeState(w, http.StatusOK, "ok")
}

func (h *health) ready(w http.ResponseWriter, r *http.Request) {
	if h.draining.Load() {
		writeState(w, http.StatusServiceUnavailable, "stopping")
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), readyTimeout)
	defer cancel()
	if err := h.check(ctx); err != nil {
		h.log.ErrorContext(ctx, "not ready", "error", err)
		writeState(w, http.StatusServiceUnavailable, "database unavailable")
		return
	}
	writeState(w, http.StatusOK, "ready")
}

func writeState(w http.ResponseWriter, status int, state string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(state + "\n"))
}
