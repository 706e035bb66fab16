package transport

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"mime"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

const mediaStream = "text/event-stream"

// Stream is gqlgen's transport for server-sent events: the protocol graphql-sse
// in its mode of distinct connections. Each answer of an operation is an event
// "next", its end an event "complete". Errors of the document and the variables
// are answers too; a request that cannot be read is refused as HTTP does.
//
// It serves every request that accepts text/event-stream: subscriptions by POST
// and GET, queries, and mutations by POST.
type Stream struct {
	// HTTP says how requests are read, and how long a query or mutation may take.
	HTTP
	// Most is how many streams are open at a time in this process. More are
	// answered with 503.
	Most int64
	// KeepAlive is how often a comment is sent where nothing else is, so that
	// proxies keep the connection, and a client that is gone is found out.
	KeepAlive time.Duration
	// Longest bounds a stream. It is cut then, without "complete": clients
	// connect anew.
	Longest time.Duration
	// Stopping ends all streams, with "complete"; nil never does.
	Stopping <-chan struct{}
	// Now tells the time, for the deadlines of writing.
	Now func() time.Time

	open atomic.Int64
}

var _ graphql.Transport = (*Stream)(nil)

// slowest is how long a client may take to receive an event.
const slowest = 30 * time.Second

// Supports reports whether the request asks for a stream of events.
func (t *Stream) Supports(r *http.Request) bool {
	if r.Header.Get("Upgrade") != "" || r.Method != http.MethodGet && r.Method != http.MethodPost {
		return false
	}
	for part := range strings.SplitSeq(strings.Join(r.Header.Values("Accept"), ","), ",") {
		if media, params, err := mime.ParseMediaType(strings.TrimSpace(part)); err == nil && media == mediaStream && params["q"] != "0" {
			return true
		}
	}
	return false
}

// Do answers a request.
func (t *Stream) Do(w http.ResponseWriter, r *http.Request, executor graphql.GraphExecutor) {
	w.Header().Add("Vary", "Accept")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Cache-Control", "no-store")
	refuse := answer{w: w, media: mediaJSON}.refuse
	params, refused := t.read(w, r)
	if refused != nil {
		refuse(refused.status, refused.message)
		return
	}
	params.Headers = r.Header
	defer t.open.Add(-1)
	if t.open.Add(1) > t.Most {
		w.Header().Set("Retry-After", "5")
		refuse(http.StatusServiceUnavailable, "this server has as many streams open as it may: try again later")
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), t.Longest)
	defer cancel()
	operation, errs := executor.CreateOperationContext(ctx, params)
	if errs == nil && r.Method == http.MethodGet && operation.Operation.Operation == ast.Mutation {
		w.Header().Set("Allow", http.MethodPost)
		refuse(http.StatusMethodNotAllowed, "GET runs queries and subscriptions; send mutations by POST")
		return
	}
	s := &stream{Stream: t, w: w, control: http.NewResponseController(w)}
	s.begin()
	if errs != nil {
		response := executor.DispatchError(graphql.WithOperationContext(ctx, operation), errs)
		if s.next(withoutData{response.Errors}) == nil {
			s.complete()
		}
		return
	}
	if operation.Operation.Operation != ast.Subscription && t.Timeout > 0 {
		ctx, cancel = context.WithTimeout(ctx, t.Timeout)
		defer cancel()
	}
	s.follow(ctx, cancel, executor, operation)
}

// stream is one answer on its way.
type stream struct {
	*Stream
	w       http.ResponseWriter
	control *http.ResponseController
}

// begin sends the head, and takes the connection out of the server's limits for
// short requests.
func (s *stream) begin() {
	// A recorder of tests has no deadlines.
	_ = s.control.SetReadDeadline(time.Time{})
	s.w.Header().Set("Content-Type", mediaStream+"; charset=utf-8")
	s.w.Header().Set("X-Accel-Buffering", "no") // For proxies that gather what they pass on.
	s.w.WriteHeader(http.StatusOK)
	_ = s.flush()
}

func (s *stream) flush() error {
	if err := s.control.SetWriteDeadline(s.Now().Add(slowest)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return err
	}
	return s.control.Flush()
}

// follow sends the answers of an operation until it ends, or its client leaves.
func (s *stream) follow(ctx context.Context, cancel context.CancelFunc, executor graphql.GraphExecutor, operation *graphql.OperationContext) {
	responses := make(chan *graphql.Response)
	go func() {
		defer close(responses)
		s.produce(ctx, executor, operation, responses)
	}()
	// Nothing of the request goes on once it is answered.
	defer func() {
		cancel()
		for range responses {
			// Nobody reads it any more.
		}
	}()
	alive := time.NewTicker(s.KeepAlive)
	defer alive.Stop()
	for {
		var err error
		select {
		case response, more := <-responses:
			switch {
			case more:
				err = s.next(response)
			case operation.Operation.Operation != ast.Subscription && errors.Is(ctx.Err(), context.DeadlineExceeded):
				// gqlgen has no answer for a context that has ended.
				late := executor.DispatchError(graphql.WithOperationContext(ctx, operation), gqlerror.List{gqlerror.Wrap(ctx.Err())})
				if s.next(withoutData{late.Errors}) == nil {
					s.complete()
				}
				return
			default:
				if ctx.Err() == nil {
					s.complete()
				}
				return
			}
		case <-alive.C:
			err = s.send(":\n\n")
		case <-s.Stopping:
			s.complete()
			return
		}
		if err != nil {
			return // The client is gone.
		}
	}
}

// produce executes an operation. It ends with it, or soon after ctx.
func (s *stream) produce(ctx context.Context, executor graphql.GraphExecutor, operation *graphql.OperationContext, to chan<- *graphql.Response) {
	send := func(response *graphql.Response) bool {
		// The executor writes the next answer over the data of this one.
		response.Data = bytes.Clone(response.Data)
		select {
		case to <- response:
			return true
		case <-ctx.Done():
			return false
		}
	}
	defer func() {
		if cause := recover(); cause != nil {
			err := operation.Recover(ctx, cause)
			send(executor.DispatchError(graphql.WithOperationContext(ctx, operation), gqlerror.List{gqlerror.Wrap(err)}))
		}
	}()
	handle, inner := executor.DispatchOperation(ctx, operation)
	for {
		response := handle(inner)
		if response == nil || !send(response) {
			return
		}
	}
}

// next sends an answer.
func (s *stream) next(response any) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(response); err != nil {
		return err
	}
	return s.send("event: next\ndata: " + strings.TrimSuffix(text.String(), "\n") + "\n\n")
}

// complete ends the stream. Browsers pass on no event without data.
func (s *stream) complete() { _ = s.send("event: complete\ndata:\n\n") }

func (s *stream) send(text string) error {
	if err := s.control.SetWriteDeadline(s.Now().Add(slowest)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return err
	}
	if _, err := s.w.Write([]byte(text)); err != nil {
		return err
	}
	return s.control.Flush()
}
