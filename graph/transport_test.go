package graph_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

func TestGraphQLOverHTTP(t *testing.T) {
	a := emptyAPI(t)
	const (
		mediaJSON    = "application/json; charset=utf-8"
		mediaGraphQL = "application/graphql-response+json; charset=utf-8"
		good         = `{"query":"{ program { key } }"}`
		broken       = `{"query":"{"}`
	)
	get := func(query string) string { return "/graphql?query=" + url.QueryEscape(query) }
	recorder := httptest.NewRecorder()
	recorder.Header().Set("Vary", "Origin")
	a.handler.ServeHTTP(recorder, httptest.NewRequestWithContext(a.who(t, "manager"), http.MethodGet, get("{ program { key } }"), nil))
	if vary := strings.Join(recorder.Header().Values("Vary"), ", "); vary != "Origin, Accept" {
		t.Errorf("Vary is %q: what CORS set is lost, or what the answer depends on", vary)
	}
	for _, c := range []struct {
		name, method, target, body string
		header                     map[string]string
		status                     int
		media, text, allow         string
	}{
		{name: "a query by POST", body: good, status: 200, media: mediaJSON, text: `{"data":{"program":{"key":"POINTS"}}}`},
		{name: "a query by GET", method: "GET", target: get("{ program { key } }"), status: 200, media: mediaJSON, text: `"POINTS"`},
		{name: "variables by GET", method: "GET", target: get("query ($k: ProgramKey!) { program(key: $k) { key } }") + "&variables=" + url.QueryEscape(`{"k":"MRR"}`), status: 200, media: mediaJSON, text: `"MRR"`},
		{name: "the newer media type", body: good, header: map[string]string{"Accept": "application/graphql-response+json"}, status: 200, media: mediaGraphQL},
		{name: "the better of two", body: good, header: map[string]string{"Accept": "application/json;q=0.5, application/graphql-response+json"}, status: 200, media: mediaGraphQL},
		{name: "the first of equals", body: good, header: map[string]string{"Accept": "application/json, application/graphql-response+json"}, status: 200, media: mediaJSON},
		{name: "anything", body: good, header: map[string]string{"Accept": "*/*"}, status: 200, media: mediaJSON},
		{name: "nothing of ours", body: good, header: map[string]string{"Accept": "text/html"}, status: 406, media: mediaJSON},
		{name: "refused by quality", body: good, header: map[string]string{"Accept": "application/json;q=0"}, status: 406, media: mediaJSON},
		{name: "a request error, older clients", body: broken, status: 200, media: mediaJSON, text: `{"errors":[`},
		{name: "a request error, newer clients", body: broken, header: map[string]string{"Accept": "application/graphql-response+json"}, status: 400, media: mediaGraphQL, text: `{"errors":[`},
		{name: "a field error", body: `{"query":"{ node(id: \"x\") { id } }"}`, header: map[string]string{"Accept": "application/graphql-response+json"}, status: 200, media: mediaGraphQL, text: `"data":{"node":null}`},
		{name: "a body that is no JSON", body: `{"query"`, status: 400, media: mediaJSON, text: "not JSON"},
		{name: "something behind the body", body: good + "{}", status: 400, media: mediaJSON},
		{name: "a batch", body: "[" + good + "]", status: 400, media: mediaJSON, text: "one JSON object"},
		{name: "null", body: "null", status: 400, media: mediaJSON, text: "query is missing"},
		{name: "no query", body: `{"variables":{}}`, status: 400, media: mediaJSON, text: "query is missing"},
		{name: "a query of the wrong type", body: `{"query":1}`, status: 400, media: mediaJSON, text: "query has the wrong type"},
		{name: "variables of the wrong type", body: `{"query":"{ program { key } }","variables":[1]}`, status: 400, media: mediaJSON, text: "variables has the wrong type"},
		{name: "headers in the body are not the request's", body: `{"query":"{ program { key } }","headers":{"X":["evil"]}}`, status: 200, media: mediaJSON},
		{name: "a form", body: "query={program{key}}", header: map[string]string{"Content-Type": "application/x-www-form-urlencoded"}, status: 415, media: mediaJSON},
		{name: "plain text", body: good, header: map[string]string{"Content-Type": "text/plain"}, status: 415, media: mediaJSON},
		{name: "several parts", body: good, header: map[string]string{"Content-Type": "multipart/form-data; boundary=x"}, status: 415, media: mediaJSON},
		{name: "another character set", body: good, header: map[string]string{"Content-Type": "application/json; charset=latin1"}, status: 415, media: mediaJSON},
		{name: "compressed", body: good, header: map[string]string{"Content-Encoding": "gzip"}, status: 415, media: mediaJSON},
		{name: "without content type", body: good, header: map[string]string{"Content-Type": ""}, status: 415, media: mediaJSON},
		{name: "GET without a query", method: "GET", target: "/graphql", status: 400, media: mediaJSON},
		{name: "GET with bad variables", method: "GET", target: get("{ program { key } }") + "&variables=x", status: 400, media: mediaJSON},
		{name: "GET from another site", method: "GET", target: get("{ program { key } }"), header: map[string]string{"Sec-Fetch-Site": "cross-site"}, status: 403, media: mediaJSON},
		{name: "GET from another site, asked before", method: "GET", target: get("{ program { key } }"), header: map[string]string{"Sec-Fetch-Site": "cross-site", "GraphQL-Require-Preflight": "1"}, status: 200, media: mediaJSON},
		{name: "GET from this site", method: "GET", target: get("{ program { key } }"), header: map[string]string{"Sec-Fetch-Site": "same-origin"}, status: 200, media: mediaJSON},
		{name: "a long GET", method: "GET", target: get("{ program { key } }" + strings.Repeat("#", 300<<10)), status: 414, media: mediaJSON},
		{name: "PUT", method: "PUT", body: good, status: 405, media: mediaJSON, allow: "GET, POST, OPTIONS"},
		{name: "HEAD", method: "HEAD", target: get("{ program { key } }"), status: 405, media: mediaJSON, allow: "GET, POST, OPTIONS"},
		{name: "OPTIONS", method: "OPTIONS", status: 204, allow: "GET, POST, OPTIONS"},
		{name: "an upgrade", body: good, header: map[string]string{"Upgrade": "websocket"}, status: 400},
	} {
		t.Run(c.name, func(t *testing.T) {
			method, target := c.method, c.target
			if method == "" {
				method = http.MethodPost
			}
			if target == "" {
				target = "/graphql"
			}
			q := httptest.NewRequestWithContext(a.who(t, "manager"), method, target, strings.NewReader(c.body))
			q.Header.Set("Content-Type", "application/json")
			for name, value := range c.header {
				q.Header.Set(name, value)
			}
			recorder := httptest.NewRecorder()
			a.handler.ServeHTTP(recorder, q)
			text := string(must(io.ReadAll(recorder.Body))(t))
			if recorder.Code != c.status {
				t.Errorf("status %d, want %d: %s", recorder.Code, c.status, text)
			}
			if media := recorder.Header().Get("Content-Type"); c.media != "" && media != c.media {
				t.Errorf("content type %q, want %q", media, c.media)
			}
			if !strings.Contains(text, c.text) {
				t.Errorf("answer %s, want %s", text, c.text)
			}
			if allow := recorder.Header().Get("Allow"); allow != c.allow {
				t.Errorf("Allow %q, want %q", allow, c.allow)
			}
			if strings.HasPrefix(text, `{"errors":[`) && strings.Contains(text, `"data"`) && c.text == `{"errors":[` {
				t.Errorf("a request error has data: %s", text)
			}
		})
	}
}
