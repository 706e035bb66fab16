package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// testSite is a site whose handlers tell what reached them.
func testSite(logs io.Writer) *site {
	log := newLogger(logs, "json", "info", fixedClock)
	return &site{
		GraphQL: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if _, err := io.Copy(io.Discard, r.Body); err != nil {
				http.Error(w, "too large", http.StatusRequestEntityTooLarge)
				return
			}
			_, _ = io.WriteString(w, "graphql")
		}),
		Page: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/panic" {
				panic("secret cause")
			}
			_, _ = io.WriteString(w, "page")
		}),
		SDL:    "type Query { a: Int }\n",
		Health: &health{check: func(context.Context) error { return nil }, log: log},
		Log:    log,
		Now:    fixedClock,
	}
}

func ask(handler http.Handler, method, target string, header map[string]string, body string) *httptest.ResponseRecorder {
	request := httptest.NewRequestWithContext(context.Background(), method, target, strings.NewReader(body))
	for name, value := range header {
		if name == "Host" {
			request.Host = value
			continue
		}
		request.Header.Set(name, value)
	}
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, request)
	return recorder
}

const here = "http://127.0.0.1:8080"

func TestRoutes(t *testing.T) {
	handler := testSite(io.Discard).handler()
	for _, test := range []struct {
		method, path string
		status       int
		body         string
	}{
		{"GET", "/", 200, "page"},
		{"GET", "/graphiql/", 200, "page"},
		{"POST", "/graphql", 200, "graphql"},
		{"GET", "/schema.graphql", 200, "type Query { a: Int }\n"},
		{"GET", "/healthz", 200, "ok\n"},
		{"GET", "/readyz", 200, "ready\n"},
	} {
		t.Run(test.method+" "+test.path, func(t *testing.T) {
			got := ask(handler, test.method, here+test.path, nil, "")
			if got.Code != test.status || !strings.Contains(got.Body.String(), test.body) {
				t.Errorf("answered %d %q, want %d %q", got.Code, got.Body, test.status, test.body)
			}
		})
	}
}

func TestOnlyLoopbackNamesAndNamedHostsAreAnswered(t *testing.T) {
	site := testSite(io.Discard)
	site.Hosts = []string{"points.example"}
	handler := site.handler()
	for host, status := range map[string]int{
		"localhost:8080": 200, "127.0.0.1": 200, "[::1]:8080": 200, "LOCALHOST": 200, "localhost.": 200,
		"points.example": 200, "points.example:443": 200,
		"evil.example": 421, "localhost.evil.example": 421, "127.0.0.1.evil.example": 421, "10.0.0.1": 421, "0.0.0.0": 421,
	} {
		if got := ask(handler, "GET", here+"/", map[string]string{"Host": host}, ""); got.Code != status {
			t.Errorf("Host %s: answered %d, want %d", host, got.Code, status)
		}
	}
}

func TestOtherSitesMayNotPostUnlessAllowed(t *testing.T) {
	site := testSite(io.Discard)
	site.Origins = []string{"https://app.example"}
	handler := site.handler()
	for _, test := range []struct {
		name   string
		header map[string]string
		status int
	}{
		{"no browser", nil, 200},
		{"same origin", map[string]string{"Sec-Fetch-Site": "same-origin"}, 200},
		{"cross-site", map[string]string{"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"}, 403},
		{"same-site is another site", map[string]string{"Sec-Fetch-Site": "same-site", "Origin": "http://127.0.0.1:9"}, 403},
		{"old browser, foreign origin", map[string]string{"Origin": "https://evil.example"}, 403},
		{"old browser, own origin", map[string]string{"Origin": here}, 200},
		{"allowed origin", map[string]string{"Sec-Fetch-Site": "cross-site", "Origin": "https://app.example"}, 200},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := ask(handler, "POST", here+"/graphql", test.header, "{}"); got.Code != test.status {
				t.Errorf("answered %d, want %d", got.Code, test.status)
			}
		})
	}
}

func TestCORS(t *testing.T) {
	for _, test := range []struct {
		name    string
		allowed []string
		origin  string
		// echoed is the Access-Control-Allow-Origin of the answer.
		echoed string
	}{
		{"none allowed by default", nil, "https://app.example", ""},
		{"exact origin", []string{"https://app.example"}, "https://app.example", "https://app.example"},
		{"another origin", []string{"https://app.example"}, "https://evil.example", ""},
		{"suffix of an allowed one", []string{"https://app.example"}, "https://evilapp.example", ""},
		{"another scheme", []string{"https://app.example"}, "http://app.example", ""},
		{"another port", []string{"https://app.example"}, "https://app.example:8443", ""},
		{"null", []string{"https://app.example"}, "null", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			site := testSite(io.Discard)
			site.Origins = test.allowed
			handler := site.handler()
			preflight := ask(handler, "OPTIONS", here+"/graphql", map[string]string{
				"Origin": test.origin, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type",
			}, "")
			simple := ask(handler, "GET", here+"/graphql", map[string]string{"Origin": test.origin}, "")
			for _, answer := range []*httptest.ResponseRecorder{preflight, simple} {
				if got := answer.Header().Get("Access-Control-Allow-Origin"); got != test.echoed {
					t.Errorf("allowed origin is %q, want %q", got, test.echoed)
				}
				if got := answer.Header().Get("Access-Control-Allow-Credentials"); got != "" {
					t.Errorf("credentials are allowed: %q", got)
				}
			}
			if test.allowed != nil && !strings.Contains(strings.Join(simple.Header().Values("Vary"), ","), "Origin") {
				t.Errorf("the answer depends on the origin and does not say so: Vary %q", simple.Header().Values("Vary"))
			}
		})
	}
}

func TestCheckOrigin(t *testing.T) {
	for origin, ok := range map[string]bool{
		"https://app.example": true, "http://localhost:5173": true,
		"*": false, "https://*.example": false, "*example.com": false, "app.example": false, "https://app.example/": false,
		"https://app.example/path": false, "https://user@app.example": false, "ftp://app.example": false, "null": false, "": false,
	} {
		if err := checkOrigin(origin); (err == nil) != ok {
			t.Errorf("checkOrigin(%q): %v", origin, err)
		}
	}
}

func TestCheckListen(t *testing.T) {
	for address, ok := range map[string]bool{
		"127.0.0.1:8080": true, "127.0.0.1:0": true, "[::1]:8080": true, "localhost:8080": true, "127.9.9.9:80": true,
		":8080": false, "0.0.0.0:8080": false, "[::]:8080": false, "192.168.0.1:8080": false, "example.com:80": false,
		"8080": false, "localhost": false, "127.0.0.1:99999": false, "127.0.0.1:x": false,
	} {
		if err := checkListen(address); (err == nil) != ok {
			t.Errorf("checkListen(%q): %v", address, err)
		}
	}
}

func TestHeadersOfEveryAnswer(t *testing.T) {
	handler := testSite(io.Discard).handler()
	for _, path := range []string{"/", "/graphql", "/healthz", "/schema.graphql", "/panic"} {
		header := ask(handler, "GET", here+path, nil, "").Header()
		for name, want := range map[string]string{
			"X-Content-Type-Options":     "nosniff",
			"Referrer-Policy":            "no-referrer",
			"X-Frame-Options":            "DENY",
			"Cross-Origin-Opener-Policy": "same-origin",
		} {
			if got := header.Get(name); got != want {
				t.Errorf("%s: %s is %q, want %q", path, name, got, want)
			}
		}
		if policy := header.Get("Content-Security-Policy"); !strings.Contains(policy, "default-src 'none'") || !strings.Contains(policy, "frame-ancestors 'none'") {
			t.Errorf("%s: Content-Security-Policy is %q", path, policy)
		}
		if header.Get("X-Request-Id") == "" {
			t.Errorf("%s: the answer has no request id", path)
		}
	}
}

func TestRequestID(t *testing.T) {
	handler := testSite(io.Discard).handler()
	if got := ask(handler, "GET", here+"/", map[string]string{"X-Request-Id": "abc-1.2_3"}, "").Header().Get("X-Request-Id"); got != "abc-1.2_3" {
		t.Errorf("a well-formed id became %q", got)
	}
	for _, bad := range []string{"a b", "<script>", strings.Repeat("x", 65)} {
		if got := ask(handler, "GET", here+"/", map[string]string{"X-Request-Id": bad}, "").Header().Get("X-Request-Id"); got == bad || got == "" {
			t.Errorf("id %q was answered with %q", bad, got)
		}
	}
}

func TestPanicTellsTheClientAnIDAndTheLogTheCause(t *testing.T) {
	var logs bytes.Buffer
	got := ask(testSite(&logs).handler(), "GET", here+"/panic", map[string]string{"X-Request-Id": "the-id"}, "")
	if got.Code != http.StatusInternalServerError || strings.Contains(got.Body.String(), "secret") || !strings.Contains(got.Body.String(), "the-id") {
		t.Errorf("answered %d %q", got.Code, got.Body)
	}
	if !strings.Contains(logs.String(), "secret cause") || !strings.Contains(logs.String(), `"request_id":"the-id"`) {
		t.Errorf("logged %s", logs.String())
	}
}

func TestLogHasNoQueryAndNoBody(t *testing.T) {
	var logs bytes.Buffer
	ask(testSite(&logs).handler(), "POST", here+"/graphql?query=secret1", nil, `{"variables":"secret2"}`)
	if strings.Contains(logs.String(), "secret") {
		t.Errorf("logged %s", logs.String())
	}
	for _, want := range []string{`"path":"/graphql"`, `"status":200`, `"method":"POST"`, `"bytes":7`} {
		if !strings.Contains(logs.String(), want) {
			t.Errorf("the log lacks %s: %s", want, logs.String())
		}
	}
}

func TestBodiesAreBounded(t *testing.T) {
	handler := testSite(io.Discard).handler()
	if got := ask(handler, "POST", here+"/graphql", nil, strings.Repeat("x", maxBody)); got.Code != 200 {
		t.Errorf("the largest body allowed was answered with %d", got.Code)
	}
	if got := ask(handler, "POST", here+"/graphql", nil, strings.Repeat("x", maxBody+1)); got.Code != http.StatusRequestEntityTooLarge {
		t.Errorf("a body beyond was answered with %d", got.Code)
	}
}

func TestReadyNeedsTheDatabaseAndEndsWithDraining(t *testing.T) {
	site := testSite(io.Discard)
	broken := errors.New("disk /var/secret is gone")
	site.Health.check = func(context.Context) error { return broken }
	handler := site.handler()
	got := ask(handler, "GET", here+"/readyz", nil, "")
	if got.Code != http.StatusServiceUnavailable || strings.Contains(got.Body.String(), "secret") {
		t.Errorf("without a database answered %d %q", got.Code, got.Body)
	}
	if got := ask(handler, "GET", here+"/healthz", nil, ""); got.Code != 200 {
		t.Errorf("/healthz answered %d without a database", got.Code)
	}
	site.Health.check = func(context.Context) error { return nil }
	if got := ask(handler, "GET", here+"/readyz", nil, ""); got.Code != 200 {
		t.Errorf("with a database answered %d", got.Code)
	}
	site.Health.drain()
	if got := ask(handler, "GET", here+"/readyz", nil, ""); got.Code != http.StatusServiceUnavailable {
		t.Errorf("while stopping answered %d", got.Code)
	}
}
