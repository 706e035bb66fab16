package web

import (
	"bytes"
	"io/fs"
	"net/http"
	"strings"
	"time"
)

// embedRoot is where the package of the engine and its calculator lies. Pages
// of any origin may load it: it is the same for everybody and holds no data.
const embedRoot = "/embed/"

// Handler serves the embedded pages: / and its assets, and /graphiql/; and the
// package for pages elsewhere, /embed/.
//
// Names carry no hash, so every answer says Cache-Control: no-cache and has a
// strong ETag: a browser asks each time, and a new binary never mixes old and
// new files. A Brotli copy is sent to those who accept it. A path that is not
// a file answers 404 and never a page, so that a missing script is not taken
// for HTML. Methods other than GET and HEAD answer 405.
func Handler() http.Handler {
	site, err := newSite(dist)
	if err != nil {
		// The files are compiled into the binary: reading them cannot fail
		// unless the program itself is broken.
		panic("web: " + err.Error())
	}
	return site
}

// site answers requests for a fixed set of files, keyed by URL path.
type site struct {
	files map[string]*file
}

// newSite reads the trees dist/app and dist/graphiql.
func newSite(source fs.FS) (*site, error) {
	s := &site{files: map[string]*file{}}
	for _, tree := range []struct{ root, prefix, policy string }{
		{root: "dist/app", prefix: "/", policy: pagePolicy},
		{root: "dist/graphiql", prefix: "/graphiql/", policy: graphiqlPolicy},
	} {
		if err := s.add(source, tree.root, tree.prefix, tree.policy); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func (s *site) add(source fs.FS, root, prefix, policy string) error {
	return fs.WalkDir(source, root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasSuffix(name, brotliSuffix) {
			return err
		}
		f, err := readFile(source, name, policy)
		if err != nil {
			return err
		}
		path := prefix + strings.TrimPrefix(name, root+"/")
		f.shared = strings.HasPrefix(path, embedRoot)
		s.files[strings.TrimSuffix(path, "index.html")] = f
		return nil
	})
}

// ServeHTTP implements http.Handler.
func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	setCommonHeaders(w.Header())
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	f, ok := s.files[r.URL.Path]
	if !ok {
		if _, isPage := s.files[r.URL.Path+"/"]; isPage {
			redirectToPage(w, r)
			return
		}
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	f.serve(w, r)
}

// redirectToPage sends /graphiql to /graphiql/, against which the page's
// relative addresses hold. The target is a path of ours, never of the request's
// making, so it cannot lead to another host.
func redirectToPage(w http.ResponseWriter, r *http.Request) {
	target := r.URL.Path + "/"
	if r.URL.RawQuery != "" {
		target += "?" + r.URL.RawQuery
	}
	w.Header().Set("Cache-Control", "no-cache")
	http.Redirect(w, r, target, http.StatusPermanentRedirect)
}

func (f *file) serve(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Type", f.contentType)
	header.Set("Content-Security-Policy", f.policy)
	header.Set("Cache-Control", "no-cache")
	if f.shared {
		header.Set("Access-Control-Allow-Origin", "*")
		header.Set("Cross-Origin-Resource-Policy", "cross-origin")
	}
	body := f.plain
	if f.brotli.bytes != nil {
		header.Add("Vary", "Accept-Encoding")
		if accepts(r.Header.Get("Accept-Encoding"), "br") {
			header.Set("Content-Encoding", "br")
			body = f.brotli
		}
	}
	header.Set("Etag", body.etag)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body.bytes))
}
