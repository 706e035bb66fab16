package main

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
)

// compressible answers as the API does, with what the query's fields ask for.
func compressible(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Accept")
	w.Header().Set("Content-Type", r.URL.Query().Get("type"))
	if r.URL.Query().Get("panic") != "" {
		panic("secret cause")
	}
	w.WriteHeader(http.StatusOK)
	if r.URL.Query().Get("size") == "small" {
		_, _ = io.WriteString(w, `{"data":{}}`)
		return
	}
	_, _ = io.WriteString(w, large)
}

var large = `{"data":"` + strings.Repeat("points ", 10_000) + `"}`

func TestAnswersAreCompressed(t *testing.T) {
	site := testSite(io.Discard)
	site.GraphQL = http.HandlerFunc(compressible)
	handler := site.handler()
	const json = "application/json; charset=utf-8"
	for _, c := range []struct {
		name, media, size, accept, coding string
	}{
		{"gzip", json, "", "gzip", "gzip"},
		{"as browsers ask", json, "", "gzip, deflate, br, zstd", "zstd"},
		{"older browsers", json, "", "gzip, deflate, br", "gzip"},
		{"the newer media type", "application/graphql-response+json; charset=utf-8", "", "gzip", "gzip"},
		{"not asked", json, "", "", ""},
		{"refused", json, "", "gzip;q=0, zstd;q=0", ""},
		{"another coding", json, "", "br", ""},
		{"a small answer", json, "small", "gzip", ""},
		{"a stream", "text/event-stream; charset=utf-8", "", "gzip", ""},
		{"something else", "image/png", "", "gzip", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			header := map[string]string{}
			if c.accept != "" {
				header["Accept-Encoding"] = c.accept
			}
			got := ask(handler, "GET", here+"/graphql?"+url.Values{"type": {c.media}, "size": {c.size}}.Encode(), header, "")
			if coding := got.Header().Get("Content-Encoding"); coding != c.coding {
				t.Errorf("Content-Encoding is %q, want %q", coding, c.coding)
			}
			if vary := strings.Join(got.Header().Values("Vary"), ", "); vary != "Accept-Encoding, Accept" {
				t.Errorf("Vary is %q", vary)
			}
			sent := got.Body.Len()
			want := large
			if c.size == "small" {
				want = `{"data":{}}`
			}
			if text := decoded(t, got); text != want {
				t.Errorf("it says %.100q…, %d bytes, want %d", text, len(text), len(want))
			}
			if c.coding != "" && sent > len(large)/10 {
				t.Errorf("%d bytes of %d were sent", sent, len(large))
			}
		})
	}
}

// decoded reads an answer in its content coding.
func decoded(t *testing.T, answer *httptest.ResponseRecorder) string {
	t.Helper()
	var reader io.Reader = answer.Body
	var err error
	switch answer.Header().Get("Content-Encoding") {
	case "gzip":
		reader, err = gzip.NewReader(answer.Body)
	case "zstd":
		reader, err = zstd.NewReader(answer.Body)
	}
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(reader)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestStreamsLeaveAtOnce: an event is with its client before the next is made.
func TestStreamsLeaveAtOnce(t *testing.T) {
	site := testSite(io.Discard)
	next := make(chan struct{})
	site.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/event-stream; charset=utf-8")
		w.WriteHeader(http.StatusOK)
		control := http.NewResponseController(w)
		for range 2 {
			_, _ = io.WriteString(w, "event: next\n\n")
			if err := control.Flush(); err != nil {
				t.Error(err)
			}
			<-next
		}
	})
	server := httptest.NewServer(site.handler())
	defer server.Close()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, server.URL+"/graphql", nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Accept", "text/event-stream")
	request.Header.Set("Accept-Encoding", "gzip, zstd")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	if coding := response.Header.Get("Content-Encoding"); coding != "" {
		t.Errorf("Content-Encoding is %q", coding)
	}
	for range 2 {
		event := make([]byte, len("event: next\n\n"))
		if _, err := io.ReadFull(response.Body, event); err != nil || string(event) != "event: next\n\n" {
			t.Fatalf("read %q, %v", event, err)
		}
		next <- struct{}{}
	}
}

func TestAPanicIsNotCompressed(t *testing.T) {
	site := testSite(io.Discard)
	site.GraphQL = http.HandlerFunc(compressible)
	got := ask(site.handler(), "GET", here+"/graphql?panic=1", map[string]string{"Accept-Encoding": "gzip"}, "")
	if got.Code != http.StatusInternalServerError || got.Header().Get("Content-Encoding") != "" {
		t.Errorf("answered %d in %q: %q", got.Code, got.Header().Get("Content-Encoding"), got.Body)
	}
}
