package web

import (
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"io/fs"
	"net/http"
	"strconv"
	"strings"
)

// noncePlaceholder stands in the application's document where each answer has a
// nonce of its own.
const noncePlaceholder = "__NONCE__"

// nonceBytes are how many random bytes a nonce is made of.
const nonceBytes = 16

// document is the application's index.html. Its components set style elements
// while it runs, which the policy allows those that know the nonce.
type document struct {
	// parts are what stands between the placeholders.
	parts [][]byte
}

func readDocument(source fs.FS, name string) (*document, error) {
	text, err := fs.ReadFile(source, name)
	if err != nil {
		return nil, err
	}
	return &document{bytes.Split(text, []byte(noncePlaceholder))}, nil
}

// serve answers with the document, as the page at a path (200) or as the one
// that says there is none (404). It is never stored: a nonce holds once.
func (d *document) serve(w http.ResponseWriter, r *http.Request, status int) {
	nonce := newNonce()
	body := bytes.Join(d.parts, []byte(nonce))
	header := w.Header()
	header.Set("Content-Type", contentTypes[".html"])
	header.Set("Content-Security-Policy", strings.ReplaceAll(documentPolicy, noncePlaceholder, nonce))
	header.Set("Cache-Control", "no-store")
	header.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		// A client that went away has no use for the error.
		_, _ = w.Write(body)
	}
}

func newNonce() string {
	var random [nonceBytes]byte
	_, _ = rand.Read(random[:]) // Never fails: crypto/rand ends the program instead.
	return base64.RawURLEncoding.EncodeToString(random[:])
}
