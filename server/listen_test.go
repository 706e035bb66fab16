package main

import (
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"testing"
	"time"
)

// listening serves a site on a free port; the server ends with the context,
// and its error arrives on ended.
func listening(ctx context.Context, t *testing.T, handler http.Handler, health *health, drainWait time.Duration) (base string, ended <-chan error) {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	result := make(chan error, 1)
	server := &httpServer{handler: handler, health: health, drainWait: drainWait, log: slog.New(slog.DiscardHandler)}
	go func() { result <- server.serve(ctx, listener) }()
	return "http://" + listener.Addr().String(), result
}

// get asks without keeping the connection.
func get(t *testing.T, address string) (status int, body string, err error) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Close = true
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, "", err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	return response.StatusCode, string(text), err
}

func TestStopLetsRequestsInFlightFinish(t *testing.T) {
	site := testSite(io.Discard)
	arrived, proceed := make(chan struct{}), make(chan struct{})
	site.Page = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		close(arrived)
		<-proceed
		if r.Context().Err() != nil {
			http.Error(w, "given up", http.StatusInternalServerError)
			return
		}
		_, _ = io.WriteString(w, "finished")
	})
	ctx, stop := context.WithCancel(t.Context())
	base, ended := listening(ctx, t, site.handler(), site.Health, 0)
	type reply struct {
		status int
		body   string
		err    error
	}
	replies := make(chan reply, 1)
	go func() {
		status, body, err := get(t, base+"/")
		replies <- reply{status, body, err}
	}()
	<-arrived
	stop()
	// The listener closes while the request is still being answered.
	for {
		if _, _, err := get(t, base+"/healthz"); err != nil {
			break
		}
	}
	select {
	case err := <-ended:
		t.Fatalf("the server ended (%v) with a request in flight", err)
	default:
	}
	close(proceed)
	if got := <-replies; got.err != nil || got.status != 200 || got.body != "finished" {
		t.Errorf("the request in flight got %+v", got)
	}
	if err := <-ended; err != nil {
		t.Errorf("the server ended with %v", err)
	}
}

func TestStopSaysNotReadyBeforeItRefusesConnections(t *testing.T) {
	site := testSite(io.Discard)
	ctx, stop := context.WithCancel(t.Context())
	base, ended := listening(ctx, t, site.handler(), site.Health, time.Second)
	if status, _, err := get(t, base+"/readyz"); err != nil || status != 200 {
		t.Fatalf("before: %d, %v", status, err)
	}
	stop()
	for {
		status, _, err := get(t, base+"/readyz")
		if err != nil {
			t.Fatalf("connections were refused before /readyz said so: %v", err)
		}
		if status == http.StatusServiceUnavailable {
			break
		}
	}
	if err := <-ended; err != nil {
		t.Errorf("the server ended with %v", err)
	}
}
