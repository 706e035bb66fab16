package main

import (
	"io"
	"log/slog"
	"net/http"
	"time"

	"github.com/rs/cors"
)

// maxBody bounds the body of any request, in bytes.
const maxBody = 256 << 10

// site is what the server serves over HTTP.
type site struct {
	// GraphQL answers /graphql, Page everything that nobody else does: the page
	// and GraphiQL.
	GraphQL, Page http.Handler
	// Files answers /exports/{id}; nil where there are no files.
	Files http.Handler
	// Uploads takes the files of imports.
	Uploads *uploads
	// SDL is the schema, served at /schema.graphql; "" where it is not told.
	SDL string
	// Health tells whether the server can answer.
	Health *health
	// Origins are the exact origins of other sites that may use the API.
	Origins []string
	// Hosts are the names that the Host header may have; beside loopback's.
	Hosts []string
	Log   *slog.Logger
	Now   func() time.Time
}

// handler returns the site with everything around it: request ids, logs,
// recovery, the guards of guard.go and the headers of every answer.
func (s *site) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", s.Health.live)
	mux.HandleFunc("GET /readyz", s.Health.ready)
	if s.SDL != "" {
		mux.HandleFunc("GET /schema.graphql", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/plain; charset=utf-8")
			_, _ = io.WriteString(w, s.SDL)
		})
	}
	if s.Files != nil {
		mux.Handle("/exports/{id}", refuseForeignReads(s.Origins, s.Files))
	}
	mux.Handle("/graphql", compressed(s.GraphQL))
	mux.Handle("/", s.Page)
	// Files have a limit of their own.
	edge := http.NewServeMux()
	edge.Handle("/", http.MaxBytesHandler(mux, maxBody))
	if s.Uploads != nil {
		edge.Handle("PUT /imports/{id}/files/{name}", asManager(http.HandlerFunc(s.Uploads.put)))
		edge.Handle("GET /imports/{id}/rejected.csv", refuseForeignReads(s.Origins, asManager(http.HandlerFunc(s.Uploads.rejected))))
	}
	var handler http.Handler = edge
	handler = refuseCrossSite(s.Origins, handler)
	handler = allowOrigins(s.Origins, handler)
	handler = refuseForeignHosts(s.Hosts, handler)
	handler = secure(handler)
	handler = recovered(s.Log, handler)
	handler = logged(s.Log, s.Now, handler)
	return identified(handler)
}

// allowOrigins lets pages of the named origins use the API, without
// credentials. None is allowed by default: the cors library would take an
// empty list for "all".
func allowOrigins(origins []string, next http.Handler) http.Handler {
	if len(origins) == 0 {
		return next
	}
	return cors.New(cors.Options{
		AllowedOrigins: origins,
		AllowedMethods: []string{http.MethodGet, http.MethodPost, http.MethodPut},
		AllowedHeaders: []string{"Accept", "Content-Type", "GraphQL-Require-Preflight", "X-Request-Id"},
		ExposedHeaders: []string{"X-Request-Id"},
		MaxAge:         600,
	}).Handler(next)
}
