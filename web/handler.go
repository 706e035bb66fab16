package web

import (
	"bytes"
	"io/fs"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// embedRoot is where the package of the engine and its calculator lies. Pages
// of any origin may load it: it is the same for everybody and holds no data.
const embedRoot = "/embed/"

// Handler serves the embedded pages: the application and its assets, and
// /graphiql/; and the package for pages elsewhere, /embed/.
//
// The application is one document for all its paths (src/app/paths.json), with a
// nonce of its own in each answer. Everything else is a file. Names of files
// carry no hash, so every answer says Cache-Control: no-cache and has a strong
// ETag: a browser asks each time, and a new binary never mixes old and new
// files. A Brotli copy is sent to those who accept it.
//
// Any other path answers 404: where a browser goes to it as to a page, with the
// application, which says so; else with a line of text, so that a missing script
// is not taken for HTML. Methods other than GET and HEAD answer 405.
func Handler() http.Handler {
	site, err := newSite(dist, pathsJSON)
	if err != nil {
		// The files are compiled into the binary: reading them cannot fail
		// unless the program itself is broken.
		panic("web: " + err.Error())
	}
	return site
}

// site answers requests for the application and a fixed set of files, keyed by
// URL path.
type site struct {
	files map[string]*file
	// folders are the first segments of the files' paths. Below them there are
	// files alone.
	folders map[string]bool
	// pages are the paths that the application has a page for.
	pages       paths
	application *document
}

// newSite reads the trees dist/app and dist/graphiql, and the list of the
// application's paths.
func newSite(source fs.FS, pathsJSON []byte) (*site, error) {
	pages, err := readPaths(pathsJSON)
	if err != nil {
		return nil, err
	}
	application, err := readDocument(source, "dist/app/index.html")
	if err != nil {
		return nil, err
	}
	// Nothing is below the API's path, and nobody goes there as to a page.
	s := &site{files: map[string]*file{}, folders: map[string]bool{"graphql": true}, pages: pages, application: application}
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
		if path == "/index.html" {
			return nil // The application's document.
		}
		s.files[strings.TrimSuffix(path, "index.html")] = f
		if folder, _, inFolder := strings.Cut(strings.TrimPrefix(path, "/"), "/"); inFolder {
			s.folders[folder] = true
		}
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
	path := r.URL.Path
	if f, ok := s.files[path]; ok {
		f.serve(w, r)
		return
	}
	if s.pages.has(path) {
		s.application.serve(w, r, http.StatusOK)
		return
	}
	if _, ok := s.files[path+"/"]; ok {
		redirect(w, r, path+"/")
		return
	}
	if unslashed, ok := strings.CutSuffix(path, "/"); ok && s.pages.has(unslashed) {
		redirect(w, r, unslashed)
		return
	}
	w.Header().Add("Vary", "Accept")
	if navigates(r) && !s.inFolder(path) {
		s.application.serve(w, r, http.StatusNotFound)
		return
	}
	http.Error(w, "not found", http.StatusNotFound)
}

// inFolder reports whether a path is one of files, or would be.
func (s *site) inFolder(path string) bool {
	folder, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	return s.folders[folder]
}

// redirect sends /graphiql to /graphiql/, against which the page's relative
// addresses hold, and /tier/ to /tier. The target is a path of ours, escaped, so
// it cannot lead to another host.
func redirect(w http.ResponseWriter, r *http.Request, path string) {
	target := url.URL{Path: path, RawQuery: r.URL.RawQuery}
	w.Header().Set("Cache-Control", "no-cache")
	http.Redirect(w, r, target.String(), http.StatusPermanentRedirect)
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
