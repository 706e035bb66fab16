package main

import (
	"net"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// contentPolicy is for answers that are no page; the page sets its own.
const contentPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

// secure sets the headers of every answer. A handler may set its own.
func secure(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Content-Security-Policy", contentPolicy)
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("X-Frame-Options", "DENY")
		header.Set("Referrer-Policy", "no-referrer")
		header.Set("Cross-Origin-Opener-Policy", "same-origin")
		header.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
		next.ServeHTTP(w, r)
	})
}

// refuseForeignHosts answers only requests for loopback's names and those
// named, so that a page elsewhere cannot reach this server by pointing a name
// of its own at it (DNS rebinding).
func refuseForeignHosts(hosts []string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := r.Host
		if name, _, err := net.SplitHostPort(host); err == nil {
			host = name
		}
		host = strings.TrimSuffix(strings.ToLower(strings.Trim(host, "[]")), ".")
		if !isLoopback(host) && !slices.Contains(hosts, host) {
			http.Error(w, "this server does not answer to that host name", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// isLoopback reports whether a host name or address means this machine.
func isLoopback(host string) bool {
	if host == "localhost" {
		return true
	}
	address := net.ParseIP(host)
	return address != nil && address.IsLoopback()
}

// refuseCrossSite answers 403 to requests that a browser sends on behalf of
// another site, save the origins allowed and reading requests.
func refuseCrossSite(origins []string, next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	for _, origin := range origins {
		if err := protection.AddTrustedOrigin(origin); err != nil {
			// checkOrigin refused it before.
			panic(err)
		}
	}
	return protection.Handler(next)
}

// checkOrigin accepts exact origins only, such as https://example.com: no
// wildcards, no paths.
func checkOrigin(origin string) error {
	parsed, err := url.Parse(origin)
	if err != nil || parsed.Scheme != "http" && parsed.Scheme != "https" || parsed.Host == "" || strings.Contains(parsed.Host, "*") || parsed.String() != parsed.Scheme+"://"+parsed.Host {
		return usagef("--cors-origin: %q is not an origin: write scheme, host and port, such as https://example.com", origin)
	}
	return nil
}

// checkListen accepts addresses of this machine only: there is no sign-in yet,
// so whoever reaches the server is the program manager.
func checkListen(address string) error {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return usagef("--listen: %q is not an address: write host and port, such as 127.0.0.1:8080", address)
	}
	if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		return usagef("--listen: %q is not a port", port)
	}
	if !isLoopback(host) {
		return usagef("--listen: %q would be reachable from other machines, and there is no sign-in yet: everybody who reached it would be the program manager. Listen on 127.0.0.1, [::1] or localhost", address)
	}
	return nil
}
