package web

import (
	"net/http"
	"strconv"
	"strings"
)

// The content security policies. Everything comes from this origin. The
// dashboard compiles the engine's WebAssembly, in workers too, which go by the
// policy of their script; its components set style elements, so its document has
// a nonce for them. GraphiQL's editor (Monaco) sets inline styles and knows no
// nonce, so its page alone may have them; it also needs its workers and its icon
// font.
const (
	documentPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'nonce-" + noncePlaceholder + "'; " +
		"img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
		"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
	pagePolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
		"img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
	graphiqlPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
		"img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
		"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

func setCommonHeaders(header http.Header) {
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "no-referrer")
	header.Set("Cross-Origin-Opener-Policy", "same-origin")
	header.Set("Cross-Origin-Resource-Policy", "same-origin")
	header.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
}

// navigates reports whether a browser asks for a page to show, and not for a
// part of one or for data.
func navigates(r *http.Request) bool {
	for item := range strings.SplitSeq(strings.Join(r.Header.Values("Accept"), ","), ",") {
		name, parameters, _ := strings.Cut(item, ";")
		if strings.EqualFold(strings.TrimSpace(name), "text/html") && weight(parameters) > 0 {
			return true
		}
	}
	return false
}

// accepts reports whether an Accept-Encoding header takes the coding: named,
// or covered by "*", with a weight above zero (RFC 9110, section 12.5.3).
func accepts(header, coding string) bool {
	wildcard := false
	for item := range strings.SplitSeq(header, ",") {
		name, parameters, _ := strings.Cut(item, ";")
		name = strings.TrimSpace(name)
		switch {
		case strings.EqualFold(name, coding):
			return weight(parameters) > 0
		case name == "*":
			wildcard = weight(parameters) > 0
		}
	}
	return wildcard
}

// weight reads "q=0.5"; a malformed weight counts as none at all.
func weight(parameters string) float64 {
	name, value, found := strings.Cut(strings.TrimSpace(parameters), "=")
	if !found {
		return 1
	}
	if !strings.EqualFold(strings.TrimSpace(name), "q") {
		return 0
	}
	q, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
	if err != nil || q < 0 || q > 1 {
		return 0
	}
	return q
}
