package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"path"
	"strings"
	"testing"
	"testing/fstest"
)

// A site of the same shape as the real one, small enough to know by heart.
var sample = fstest.MapFS{
	"dist/app/index.html":             {Data: []byte("<!doctype html><meta name=csp-nonce nonce=__NONCE__>app")},
	"dist/app/favicon.svg":            {Data: []byte("<svg/>")},
	"dist/app/assets/index.js":        {Data: []byte("app()")},
	"dist/app/assets/index.js.br":     {Data: []byte("app() in brotli")},
	"dist/app/embed/points.wasm":      {Data: []byte("\x00asm")},
	"dist/app/embed/demo/index.html":  {Data: []byte("<!doctype html>demo")},
	"dist/graphiql/index.html":        {Data: []byte("<!doctype html>graphiql")},
	"dist/graphiql/workers/json.js":   {Data: []byte("worker()")},
	"dist/graphiql/assets/icons.ttf":  {Data: []byte("ttf")},
	"dist/graphiql/assets/style.css":  {Data: []byte("a{}")},
	"dist/graphiql/assets/notice.txt": {Data: []byte("MIT")},
}

var samplePaths = []byte(`["/", "/tier", "/tier/points-breakdown", "/companies/{company}"]`)

func etagOf(content string) string {
	sum := sha256.Sum256([]byte(content))
	return `"` + base64.RawURLEncoding.EncodeToString(sum[:]) + `"`
}

func answer(t *testing.T, handler http.Handler, method, target string, header http.Header) *http.Response {
	t.Helper()
	request := httptest.NewRequestWithContext(t.Context(), method, target, nil)
	for name, values := range header {
		request.Header[name] = values
	}
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, request)
	return recorder.Result()
}

func sampleSite(t *testing.T) http.Handler {
	t.Helper()
	s, err := newSite(sample, samplePaths)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestFilesAreServed(t *testing.T) {
	const js, html = "text/javascript; charset=utf-8", "text/html; charset=utf-8"
	for _, c := range []struct {
		name, path, acceptEncoding string
		status                     int
		body, contentType          string
		encoding, vary             string
	}{
		{name: "picture", path: "/favicon.svg", status: 200, body: "<svg/>", contentType: "image/svg+xml"},
		{name: "query is no part of the name", path: "/favicon.svg?calculator=points", status: 200, body: "<svg/>", contentType: "image/svg+xml"},
		{name: "script", path: "/assets/index.js", status: 200, body: "app()", contentType: js, vary: "Accept-Encoding"},
		{name: "script in brotli", path: "/assets/index.js", acceptEncoding: "gzip, br", status: 200, body: "app() in brotli", contentType: js, encoding: "br", vary: "Accept-Encoding"},
		{name: "brotli refused", path: "/assets/index.js", acceptEncoding: "br;q=0, gzip", status: 200, body: "app()", contentType: js, vary: "Accept-Encoding"},
		{name: "no brotli copy", path: "/embed/points.wasm", acceptEncoding: "br", status: 200, body: "\x00asm", contentType: "application/wasm"},
		{name: "demo of the package", path: "/embed/demo/", status: 200, body: "<!doctype html>demo", contentType: html},
		{name: "graphiql", path: "/graphiql/", status: 200, body: "<!doctype html>graphiql", contentType: html},
		{name: "worker", path: "/graphiql/workers/json.js", status: 200, body: "worker()", contentType: js},
		{name: "font", path: "/graphiql/assets/icons.ttf", status: 200, body: "ttf", contentType: "font/ttf"},
		{name: "style sheet", path: "/graphiql/assets/style.css", status: 200, body: "a{}", contentType: "text/css; charset=utf-8"},
		{name: "licences", path: "/graphiql/assets/notice.txt", status: 200, body: "MIT", contentType: "text/plain; charset=utf-8"},
	} {
		t.Run(c.name, func(t *testing.T) {
			header := http.Header{}
			if c.acceptEncoding != "" {
				header.Set("Accept-Encoding", c.acceptEncoding)
			}
			response := answer(t, sampleSite(t), http.MethodGet, c.path, header)
			body, _ := io.ReadAll(response.Body)
			if response.StatusCode != c.status || string(body) != c.body {
				t.Errorf("answered %d %q, want %d %q", response.StatusCode, body, c.status, c.body)
			}
			for name, want := range map[string]string{
				"Content-Type":           c.contentType,
				"Content-Encoding":       c.encoding,
				"Vary":                   c.vary,
				"X-Content-Type-Options": "nosniff",
				"Referrer-Policy":        "no-referrer",
			} {
				if got := response.Header.Get(name); got != want {
					t.Errorf("%s: %q, want %q", name, got, want)
				}
			}
			if got, want := response.Header.Get("Etag"), etagOf(c.body); got != want {
				t.Errorf("ETag: %s, want the strong %s of what was sent", got, want)
			}
			if got := response.Header.Get("Cache-Control"); got != "no-cache" {
				t.Errorf("Cache-Control: %q", got)
			}
		})
	}
}

func TestUnchangedFilesAreNotSentAgain(t *testing.T) {
	for _, c := range []struct {
		name, etag, acceptEncoding string
		status                     int
	}{
		{"same bytes", etagOf("app()"), "", 304},
		{"same brotli bytes", etagOf("app() in brotli"), "br", 304},
		{"one of several", `"old", ` + etagOf("app()"), "", 304},
		{"other bytes", `"old"`, "", 200},
		{"other coding", etagOf("app()"), "br", 200},
	} {
		t.Run(c.name, func(t *testing.T) {
			header := http.Header{"If-None-Match": {c.etag}, "Accept-Encoding": {c.acceptEncoding}}
			response := answer(t, sampleSite(t), http.MethodGet, "/assets/index.js", header)
			if response.StatusCode != c.status {
				t.Errorf("answered %d, want %d", response.StatusCode, c.status)
			}
		})
	}
}

func TestPolicies(t *testing.T) {
	for _, c := range []struct{ path, allows, refuses string }{
		{"/", "script-src 'self' 'wasm-unsafe-eval'", "'unsafe-inline'"},
		{"/", "style-src 'self' 'nonce-", "'unsafe-eval'"},
		{"/tier", "worker-src 'self'", "http"},
		{"/assets/index.js", "style-src 'self';", "nonce"},
		{"/graphiql/", "style-src 'self' 'unsafe-inline'", "wasm-unsafe-eval"},
		{"/graphiql/workers/json.js", "script-src 'self';", "http"},
		{"/embed/demo/", "style-src 'self';", "'unsafe-inline'"},
	} {
		policy := answer(t, sampleSite(t), http.MethodGet, c.path, nil).Header.Get("Content-Security-Policy")
		if !strings.HasPrefix(policy, "default-src 'none';") || !strings.Contains(policy, c.allows) || strings.Contains(policy, c.refuses) {
			t.Errorf("%s: policy %q, want it to hold %q and not %q", c.path, policy, c.allows, c.refuses)
		}
	}
}

// TestOthersMayLoadThePackage: pages of any origin may, but only what is made
// for them.
func TestOthersMayLoadThePackage(t *testing.T) {
	for path, want := range map[string]struct{ origin, policy string }{
		"/embed/points.wasm": {"*", "cross-origin"},
		"/embed/demo/":       {"*", "cross-origin"},
		"/assets/index.js":   {"", "same-origin"},
		"/":                  {"", "same-origin"},
		"/graphiql/":         {"", "same-origin"},
		"/embed/gone.js":     {"", "same-origin"},
	} {
		header := answer(t, sampleSite(t), http.MethodGet, path, http.Header{"Origin": {"https://elsewhere.example"}}).Header
		origin, policy := header.Get("Access-Control-Allow-Origin"), header.Get("Cross-Origin-Resource-Policy")
		if origin != want.origin || policy != want.policy {
			t.Errorf("%s: Access-Control-Allow-Origin %q, Cross-Origin-Resource-Policy %q; want %q, %q", path, origin, policy, want.origin, want.policy)
		}
		if credentials := header.Get("Access-Control-Allow-Credentials"); credentials != "" {
			t.Errorf("%s: Access-Control-Allow-Credentials %q", path, credentials)
		}
	}
}

func TestPagesHaveOneAddress(t *testing.T) {
	for target, want := range map[string]string{
		"/graphiql":         "/graphiql/",
		"/graphiql?query=1": "/graphiql/?query=1",
		"/tier/?on=1":       "/tier?on=1",
		`/companies/\a/`:    "/companies/%5Ca",
	} {
		response := answer(t, sampleSite(t), http.MethodGet, target, nil)
		if got := response.Header.Get("Location"); response.StatusCode != http.StatusPermanentRedirect || got != want {
			t.Errorf("%s: %d to %q, want 308 to %q", target, response.StatusCode, got, want)
		}
	}
}

func TestMethods(t *testing.T) {
	head := answer(t, sampleSite(t), http.MethodHead, "/assets/index.js", nil)
	if body, _ := io.ReadAll(head.Body); head.StatusCode != http.StatusOK || len(body) != 0 || head.Header.Get("Etag") == "" {
		t.Errorf("HEAD answered %d with %d bytes and ETag %q", head.StatusCode, len(body), head.Header.Get("Etag"))
	}
	page := answer(t, sampleSite(t), http.MethodHead, "/tier", nil)
	if body, _ := io.ReadAll(page.Body); page.StatusCode != http.StatusOK || len(body) != 0 || page.ContentLength <= 0 {
		t.Errorf("HEAD of a page answered %d with %d bytes, Content-Length %d", page.StatusCode, len(body), page.ContentLength)
	}
	post := answer(t, sampleSite(t), http.MethodPost, "/", nil)
	if got := post.Header.Get("Allow"); post.StatusCode != http.StatusMethodNotAllowed || got != "GET, HEAD" {
		t.Errorf("POST answered %d, Allow %q", post.StatusCode, got)
	}
}

func TestAccepts(t *testing.T) {
	for header, want := range map[string]bool{
		"":                     false,
		"br":                   true,
		"BR":                   true,
		"gzip, deflate, br":    true,
		"gzip;q=1.0,br;q=0.5":  true,
		"br; q = 0.001":        true,
		"br;q=0":               false,
		"br;q=0.000, *":        false,
		"*":                    true,
		"*;q=0":                false,
		"gzip":                 false,
		"brotli":               false,
		"br;q=x":               false,
		"br;q=2":               false,
		"identity, gzip;q=0.3": false,
	} {
		if got := accepts(header, "br"); got != want {
			t.Errorf("accepts(%q) = %t", header, got)
		}
	}
}

func TestUnknownKindOfFileIsRefused(t *testing.T) {
	_, err := newSite(fstest.MapFS{
		"dist/app/index.html":      {},
		"dist/app/picture.unknown": {},
		"dist/graphiql/index.html": {},
	}, samplePaths)
	if err == nil || !strings.Contains(err.Error(), "picture.unknown") {
		t.Errorf("error %v, want one that names the file", err)
	}
}

// TestEmbeddedFiles holds the committed build to what the handler promises.
func TestEmbeddedFiles(t *testing.T) {
	handler := Handler()
	for _, page := range []string{"/", "/graphiql/", "/favicon.svg", "/embed/demo/", "/embed/points-calculator.js", "/embed/points.wasm", "/graphiql/THIRD_PARTY_NOTICES.txt"} {
		response := answer(t, handler, http.MethodGet, page, nil)
		body, _ := io.ReadAll(response.Body)
		if response.StatusCode != http.StatusOK || len(body) == 0 {
			t.Errorf("%s answered %d with %d bytes", page, response.StatusCode, len(body))
		}
		if page == "/embed/points.wasm" && !bytes.HasPrefix(body, []byte("\x00asm")) {
			t.Error("points.wasm is no WebAssembly")
		}
	}
	err := fs.WalkDir(dist, "dist", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		if info.Size() > 1<<20 {
			t.Errorf("%s has %d bytes: split what is larger than a megabyte", name, info.Size())
		}
		if path.Ext(name) == ".html" {
			checkAddresses(t, handler, name)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

// checkAddresses follows the addresses in a page: each must be a file of ours.
func checkAddresses(t *testing.T, handler http.Handler, name string) {
	t.Helper()
	page, err := fs.ReadFile(dist, name)
	if err != nil {
		t.Fatal(err)
	}
	for _, attribute := range []string{` src="`, ` href="`} {
		for _, rest := range strings.Split(string(page), attribute)[1:] {
			address, _, _ := strings.Cut(rest, `"`)
			if !path.IsAbs(address) {
				address = path.Join("/", strings.TrimPrefix(path.Dir(name), "dist/app"), address)
			}
			if response := answer(t, handler, http.MethodGet, address, nil); response.StatusCode != http.StatusOK {
				t.Errorf("%s refers to %s, which answers %d", name, address, response.StatusCode)
			}
		}
	}
}
