// Package transport carries GraphQL requests over HTTP: GET and POST with
// JSON, by the GraphQL-over-HTTP specification as the audit of npm's
// graphql-http checks it (61 of 61).
//
// A request that fails before execution (syntax, validation, variables,
// limits) has no "data" key in its answer. Its status is 400 for clients that
// accept application/graphql-response+json and 200 for older ones, which ask
// for application/json.
//
// Forgery: a POST must have the content type application/json, which browsers
// do not send to another site without asking it first. A GET runs queries
// only, and none that a browser marks as coming from another site, unless it
// carries the header GraphQL-Require-Preflight. Batches, uploads, forms and
// @defer are not served; subscriptions are, as server-sent events (Stream).
package transport

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// PreflightHeader lets a page of another site send a GET: a browser asks the
// server before it sends a header of its own.
const PreflightHeader = "GraphQL-Require-Preflight"

// HTTP is gqlgen's transport for GET and POST.
type HTTP struct {
	// MaxBody is the greatest size of a request body and of a GET's query
	// string, in bytes; larger ones are answered with 413 and 414.
	MaxBody int64
	// Timeout bounds the execution of one operation; 0 means no bound.
	Timeout time.Duration
}

var _ graphql.Transport = HTTP{}

// Supports reports whether the transport answers the request: all but
// upgrades to another protocol.
func (t HTTP) Supports(r *http.Request) bool { return r.Header.Get("Upgrade") == "" }

// Do answers a request.
func (t HTTP) Do(w http.ResponseWriter, r *http.Request, executor graphql.GraphExecutor) {
	w.Header().Add("Vary", "Accept") // Beside what CORS may have set.
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Cache-Control", "no-store")
	media, acceptable := negotiate(r.Header.Values("Accept"))
	answer := answer{w: w, media: media}

	if r.Method == http.MethodOptions {
		w.Header().Set("Allow", allowed)
		w.WriteHeader(http.StatusNoContent)
		return
	}
	if !acceptable {
		answer.media = mediaJSON
		answer.refuse(http.StatusNotAcceptable, "the answer can be "+mediaGraphQL+" or "+mediaJSON+"; accept one of them")
		return
	}
	start := graphql.Now()
	params, refused := t.read(w, r)
	if refused != nil {
		if refused.allow != "" {
			w.Header().Set("Allow", refused.allow)
		}
		answer.refuse(refused.status, refused.message)
		return
	}
	params.Headers = r.Header
	params.ReadTime = graphql.TraceTiming{Start: start, End: graphql.Now()}
	t.execute(r, params, executor, answer)
}

func (t HTTP) execute(r *http.Request, params *graphql.RawParams, executor graphql.GraphExecutor, answer answer) {
	ctx := r.Context()
	if t.Timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, t.Timeout)
		defer cancel()
	}
	operation, errs := executor.CreateOperationContext(ctx, params)
	if errs != nil {
		response := executor.DispatchError(graphql.WithOperationContext(ctx, operation), errs)
		answer.requestErrors(response.Errors)
		return
	}
	if r.Method == http.MethodGet && operation.Operation.Operation != ast.Query {
		answer.w.Header().Set("Allow", http.MethodPost)
		answer.refuse(http.StatusMethodNotAllowed, "GET runs queries only; send other operations by POST")
		return
	}
	if operation.Operation.Operation == ast.Subscription {
		answer.requestErrors(gqlerror.List{{Message: "subscriptions are answered as a stream of events: accept " + mediaStream}})
		return
	}
	handle, ctx := executor.DispatchOperation(ctx, operation)
	response := handle(ctx)
	if response == nil {
		// gqlgen has no answer for a context that has ended.
		response = executor.DispatchError(ctx, gqlerror.List{gqlerror.Wrap(context.Cause(ctx))})
	}
	answer.write(http.StatusOK, response)
}

// answer writes in the negotiated media type.
type answer struct {
	w     http.ResponseWriter
	media string
}

// withoutData is the answer to a request that was not executed: the
// specification forbids the key "data" there, which gqlgen's own type writes.
type withoutData struct {
	Errors gqlerror.List `json:"errors"`
}

func (a answer) refuse(status int, message string) {
	a.write(status, withoutData{gqlerror.List{{
		Message: message, Extensions: map[string]any{"code": "BAD_REQUEST"},
	}}})
}

func (a answer) requestErrors(errs gqlerror.List) {
	status := http.StatusBadRequest
	if a.media == mediaJSON {
		status = http.StatusOK
	}
	a.write(status, withoutData{errs})
}

func (a answer) write(status int, body any) {
	a.w.Header().Set("Content-Type", a.media+"; charset=utf-8")
	a.w.WriteHeader(status)
	encoder := json.NewEncoder(a.w)
	encoder.SetEscapeHTML(false)
	// A client that went away has no use for the error.
	_ = encoder.Encode(body)
}
