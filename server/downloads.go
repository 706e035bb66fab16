package main

import (
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/report"
)

// downloads answers GET /exports/{id} with the file of an export (F11), a part
// at a time. What is not done, not there and not the viewer's is 404 alike.
func downloads(db *ent.Client, log *slog.Logger, now func() time.Time) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "a file can only be read", http.StatusMethodNotAllowed)
			return
		}
		file, found, err := report.Open(r.Context(), db, r.PathValue("id"))
		if err != nil {
			log.ErrorContext(r.Context(), "an export cannot be read", "error", err)
			http.Error(w, "internal error "+requestID(r.Context()), http.StatusInternalServerError)
			return
		}
		if !found {
			http.Error(w, "there is no such file, or you have no access to it", http.StatusNotFound)
			return
		}
		header := w.Header()
		header.Set("Content-Type", file.MediaType)
		header.Set("Content-Length", strconv.FormatInt(file.Bytes, 10))
		header.Set("Content-Disposition", attachment(file.Name))
		header.Set("Cache-Control", "private, no-store")
		if r.Method == http.MethodHead {
			return
		}
		err = file.Copy(r.Context(), &patient{to: w, control: http.NewResponseController(w), now: now})
		if err != nil {
			// Half a file must not look like a whole one: the connection ends.
			log.WarnContext(r.Context(), "a download was cut off", "error", err)
			panic(http.ErrAbortHandler)
		}
	})
}

// patient gives each part of a long answer the time that a whole short one has.
type patient struct {
	to      io.Writer
	control *http.ResponseController
	now     func() time.Time
}

// Write passes on a part.
func (p *patient) Write(data []byte) (int, error) {
	if err := p.control.SetWriteDeadline(p.now().Add(writeTimeout)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return 0, err
	}
	return p.to.Write(data)
}

// attachment is the header that names a file to be saved (RFC 6266), without
// what systems take for folders, for others than letters twice: as ASCII, and
// whole.
func attachment(name string) string {
	safe := strings.Map(func(c rune) rune {
		if c < ' ' || c == 0x7f || strings.ContainsRune(`/\:*?"<>|`, c) {
			return '_'
		}
		return c
	}, name)
	if strings.HasPrefix(safe, ".") {
		safe = "_" + safe
	}
	plain := strings.Map(func(c rune) rune {
		if c > '~' || c == '%' {
			return '_'
		}
		return c
	}, safe)
	value := `attachment; filename="` + plain + `"`
	if plain != safe {
		value += "; filename*=UTF-8''" + strings.ReplaceAll(url.QueryEscape(safe), "+", "%20")
	}
	return value
}

// refuseForeignReads answers 403 to what a browser sends on behalf of another
// site, save pages of the origins allowed: reading changes nothing, but a file
// that another site makes a browser save is one too many.
func refuseForeignReads(origins []string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.Header.Get("Sec-Fetch-Site") {
		case "", "same-origin", "none":
		default:
			if !slices.Contains(origins, r.Header.Get("Origin")) {
				http.Error(w, "files are not for other sites", http.StatusForbidden)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}
