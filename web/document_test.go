package web

import (
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"
)

const (
	// fromNavigation is what browsers accept when they go to a page, fromScript
	// what they accept for a script, a style sheet or by fetch.
	fromNavigation = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
	fromScript     = "*/*"
)

func TestTheApplicationHasItsPaths(t *testing.T) {
	for _, c := range []struct {
		path, accept string
		status       int
		isDocument   bool
	}{
		{"/", fromNavigation, 200, true},
		{"/", "", 200, true},
		{"/?calculator=points", fromNavigation, 200, true},
		{"/tier", fromNavigation, 200, true},
		{"/tier/points-breakdown", fromNavigation, 200, true},
		{"/companies/co_0123", fromNavigation, 200, true},
		{"/companies/%C5%82%C3%B3d%C5%BA", fromNavigation, 200, true},
		{"/tier", fromScript, 200, true},
		// No page, and the application says so.
		{"/companies", fromNavigation, 404, true},
		{"/companies/co_0123/deals", fromNavigation, 404, true},
		{"/companies/a%2Fb", fromNavigation, 404, true},
		{"/companies//", fromNavigation, 404, true},
		{"/partners", fromNavigation, 404, true},
		{"/Tier", fromNavigation, 404, true},
		{"/index.html", fromNavigation, 404, true},
		{"/assets.js", fromNavigation, 404, true},
		// No page was asked for.
		{"/partners", fromScript, 404, false},
		{"/partners", "", 404, false},
		{"/partners", "text/html;q=0, */*", 404, false},
		{"/sw.js", "application/json, text/*", 404, false},
		// What would be a file is never a page.
		{"/assets/gone.js", fromNavigation, 404, false},
		{"/assets/index.js.br", fromNavigation, 404, false},
		{"/assets/", fromNavigation, 404, false},
		{"/assets/../../embed.go", fromNavigation, 404, false},
		{"/embed/gone.js", fromNavigation, 404, false},
		{"/embed", fromNavigation, 404, false},
		{"/graphiql/gone.js", fromNavigation, 404, false},
		{"/graphql/", fromNavigation, 404, false},
		{"/graphql", fromNavigation, 404, false},
	} {
		t.Run(c.path+" as "+c.accept, func(t *testing.T) {
			header := http.Header{}
			if c.accept != "" {
				header.Set("Accept", c.accept)
			}
			response := answer(t, sampleSite(t), http.MethodGet, c.path, header)
			body, _ := io.ReadAll(response.Body)
			if response.StatusCode != c.status {
				t.Errorf("answered %d, want %d", response.StatusCode, c.status)
			}
			want := "text/plain; charset=utf-8"
			if c.isDocument {
				want = "text/html; charset=utf-8"
			}
			if got := response.Header.Get("Content-Type"); got != want || strings.Contains(string(body), "<") != c.isDocument {
				t.Errorf("Content-Type %q, want %q; body %q", got, want, body)
			}
			if varies := response.Header.Get("Vary") == "Accept"; varies != (c.status == http.StatusNotFound) {
				t.Errorf("Vary: %q", response.Header.Get("Vary"))
			}
		})
	}
}

func TestEveryAnswerHasItsOwnNonce(t *testing.T) {
	site, seen := sampleSite(t), map[string]bool{}
	for _, path := range []string{"/", "/", "/tier", "/nowhere", "/nowhere"} {
		response := answer(t, site, http.MethodGet, path, http.Header{"Accept": {fromNavigation}, "Accept-Encoding": {"br"}})
		body, _ := io.ReadAll(response.Body)
		_, rest, _ := strings.Cut(response.Header.Get("Content-Security-Policy"), "'nonce-")
		nonce, _, _ := strings.Cut(rest, "'")
		if random, err := base64.RawURLEncoding.DecodeString(nonce); err != nil || len(random) < 16 {
			t.Errorf("%s: nonce %q has %d bytes, want 16 at least", path, nonce, len(random))
		}
		if want := "<!doctype html><meta name=csp-nonce nonce=" + nonce + ">app"; string(body) != want {
			t.Errorf("%s: %q, want %q", path, body, want)
		}
		if seen[nonce] {
			t.Errorf("%s: nonce %q was given before", path, nonce)
		}
		seen[nonce] = true
		if got := response.Header.Get("Cache-Control"); got != "no-store" || response.Header.Get("Etag") != "" {
			t.Errorf("%s: Cache-Control %q, ETag %q: a nonce must not be kept", path, got, response.Header.Get("Etag"))
		}
	}
}

func TestADocumentWithoutNonceIsServedAsItIs(t *testing.T) {
	site, err := newSite(fstest.MapFS{
		"dist/app/index.html":      {Data: []byte("<!doctype html>plain")},
		"dist/graphiql/index.html": {},
	}, samplePaths)
	if err != nil {
		t.Fatal(err)
	}
	response := answer(t, site, http.MethodGet, "/tier", nil)
	if body, _ := io.ReadAll(response.Body); response.StatusCode != http.StatusOK || string(body) != "<!doctype html>plain" {
		t.Errorf("answered %d %q", response.StatusCode, body)
	}
}

func TestPathsAreChecked(t *testing.T) {
	for _, text := range []string{`["tier"]`, `["/tier/"]`, `["//tier"]`, `[""]`, `{"/": 1}`, `[`} {
		if _, err := newSite(sample, []byte(text)); err == nil || !strings.HasPrefix(err.Error(), "paths.json: ") {
			t.Errorf("%s: error %v, want one that names the file", text, err)
		}
	}
}

// TestEmbeddedPaths holds the list that the router reads to what is served.
func TestEmbeddedPaths(t *testing.T) {
	var patterns []string
	if err := json.Unmarshal(pathsJSON, &patterns); err != nil || len(patterns) == 0 {
		t.Fatalf("%d paths, error %v", len(patterns), err)
	}
	handler := Handler()
	for _, pattern := range patterns {
		path := strings.NewReplacer("{", "", "}", "").Replace(pattern)
		response := answer(t, handler, http.MethodGet, path, http.Header{"Accept": {fromNavigation}})
		if response.StatusCode != http.StatusOK || response.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s answered %d, Cache-Control %q", path, response.StatusCode, response.Header.Get("Cache-Control"))
		}
	}
}
