package main

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/intake/upload"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// uploadTimeout is how long a client may take to send or receive a file.
const uploadTimeout = 10 * time.Minute

// uploads takes the files of imports, and hands out the rows at fault: for
// program managers.
type uploads struct {
	store *store.Store
	// most is the size of the largest file, in bytes.
	most int64
	log  *slog.Logger
	now  func() time.Time
}

// put answers PUT /imports/{id}/files/{name} with 204 once the file is kept.
func (u *uploads) put(w http.ResponseWriter, r *http.Request) {
	if !u.permit(w, r) {
		return
	}
	if r.ContentLength > u.most {
		u.answer(w, r, errTooLarge)
		return
	}
	// Larger than what other requests may take, and longer.
	_ = http.NewResponseController(w).SetReadDeadline(u.now().Add(uploadTimeout))
	_ = http.NewResponseController(w).SetWriteDeadline(u.now().Add(uploadTimeout))
	body := http.MaxBytesReader(w, r.Body, u.most)
	u.answer(w, r, upload.Put(r.Context(), u.store, r.PathValue("id"), r.PathValue("name"), body, u.most))
}

var errTooLarge = &http.MaxBytesError{}

// rejected answers GET /imports/{id}/rejected.csv.
func (u *uploads) rejected(w http.ResponseWriter, r *http.Request) {
	if !u.permit(w, r) {
		return
	}
	importID := r.PathValue("id")
	there := false
	if id.Of(importID) == id.ImportRun {
		var err error
		if there, err = upload.HasRejected(r.Context(), u.store.Read(), importID); err != nil {
			u.answer(w, r, err)
			return
		}
	}
	if !there {
		http.Error(w, "there are no rejected rows of such an import", http.StatusNotFound)
		return
	}
	_ = http.NewResponseController(w).SetWriteDeadline(u.now().Add(uploadTimeout))
	w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	w.Header().Set("Content-Disposition", `attachment; filename="`+upload.RejectedName+`"`)
	w.Header().Set("Cache-Control", "no-store")
	file := upload.Open(r.Context(), u.store.Read(), importID, upload.RejectedName)
	defer file.Close()
	if _, err := io.Copy(w, file); err != nil {
		u.log.WarnContext(r.Context(), "a file was not sent whole", "error", err)
		panic(http.ErrAbortHandler) // Or the client would take the part for the whole.
	}
}

// permit lets program managers pass.
func (u *uploads) permit(w http.ResponseWriter, r *http.Request) bool {
	if asking, ok := viewer.From(r.Context()); !ok || !asking.SeesAll() {
		http.Error(w, "imports are for program managers", http.StatusForbidden)
		return false
	}
	return true
}

// answer words the outcome of an upload.
func (u *uploads) answer(w http.ResponseWriter, r *http.Request, err error) {
	var domain *points.Error
	var tooLarge *http.MaxBytesError
	switch {
	case err == nil:
		w.WriteHeader(http.StatusNoContent)
	case errors.As(err, &tooLarge):
		http.Error(w, "the file is larger than this server takes (--max-upload)", http.StatusRequestEntityTooLarge)
	case errors.As(err, &domain) && domain.Code == ledger.CodeNotFound:
		http.Error(w, domain.Message, http.StatusNotFound)
	case errors.As(err, &domain) && domain.Code == points.CodeConflict:
		http.Error(w, domain.Message, http.StatusConflict)
	case errors.As(err, &domain):
		http.Error(w, domain.Message, http.StatusUnprocessableEntity)
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, context.Canceled):
		http.Error(w, "the file did not come whole: nothing was kept", http.StatusBadRequest)
	default:
		u.log.ErrorContext(r.Context(), "an upload failed", "error", err)
		http.Error(w, "internal error "+requestID(r.Context()), http.StatusInternalServerError)
	}
}
