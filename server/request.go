package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"log/slog"
	"net/http"
	"regexp"
	"runtime/debug"
	"time"
)

type requestIDKey struct{}

var requestIDForm = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)

// identified gives each request an id: the one it brings, if well-formed, or a
// new one. The answer carries it in X-Request-Id, the logs as request_id.
func identified(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get("X-Request-Id")
		if !requestIDForm.MatchString(id) {
			var random [8]byte
			_, _ = rand.Read(random[:])
			id = hex.EncodeToString(random[:])
		}
		w.Header().Set("X-Request-Id", id)
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), requestIDKey{}, id)))
	})
}

// requestID returns the id of the request that ctx belongs to.
func requestID(ctx context.Context) string {
	id, _ := ctx.Value(requestIDKey{}).(string)
	return id
}

// logged writes one line for each request: never its query, body or headers.
func logged(log *slog.Logger, now func() time.Time, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := now()
		answer := &answer{ResponseWriter: w}
		next.ServeHTTP(answer, r)
		level := slog.LevelInfo
		if probe := r.URL.Path == "/healthz" || r.URL.Path == "/readyz"; probe {
			level = slog.LevelDebug
		}
		log.LogAttrs(r.Context(), level, "request",
			slog.String("method", r.Method),
			slog.String("path", r.URL.Path),
			slog.Int("status", answer.code()),
			slog.Int64("bytes", answer.bytes),
			slog.Float64("ms", float64(now().Sub(began).Microseconds())/1000),
		)
	})
}

// recovered turns a panic into a 500 that tells the request's id and no more.
func recovered(log *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			cause := recover()
			if cause == nil {
				return
			}
			if err, ok := cause.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(cause)
			}
			log.ErrorContext(r.Context(), "panic", "cause", cause, "stack", string(debug.Stack()))
			http.Error(w, "internal error "+requestID(r.Context()), http.StatusInternalServerError)
		}()
		next.ServeHTTP(w, r)
	})
}

// answer counts what is written.
type answer struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (a *answer) code() int {
	if a.status == 0 {
		return http.StatusOK
	}
	return a.status
}

// WriteHeader notes the status.
func (a *answer) WriteHeader(status int) {
	if a.status == 0 {
		a.status = status
	}
	a.ResponseWriter.WriteHeader(status)
}

// Write notes the size.
func (a *answer) Write(data []byte) (int, error) {
	n, err := a.ResponseWriter.Write(data)
	a.bytes += int64(n)
	return n, err
}

// Unwrap lets http.ResponseController reach the connection.
func (a *answer) Unwrap() http.ResponseWriter { return a.ResponseWriter }
