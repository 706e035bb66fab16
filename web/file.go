package web

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"path"
)

const brotliSuffix = ".br"

// file is one embedded file, ready to be sent.
type file struct {
	contentType string
	policy      string
	// shared files may be loaded by pages of any origin.
	shared bool
	plain  representation
	// brotli is empty where the build found compression not worth its while.
	brotli representation
}

// representation is the bytes of a file in one content coding, and their
// strong ETag: two codings of one file differ in both.
type representation struct {
	bytes []byte
	etag  string
}

// contentTypes lists every kind of file that the build may emit. The system's
// own table is not asked: it differs between machines, and WebAssembly is
// compiled while it streams only under its proper type.
var contentTypes = map[string]string{
	".css":   "text/css; charset=utf-8",
	".html":  "text/html; charset=utf-8",
	".js":    "text/javascript; charset=utf-8",
	".json":  "application/json",
	".svg":   "image/svg+xml",
	".ttf":   "font/ttf",
	".txt":   "text/plain; charset=utf-8",
	".wasm":  "application/wasm",
	".woff2": "font/woff2",
}

func readFile(source fs.FS, name, policy string) (*file, error) {
	contentType, ok := contentTypes[path.Ext(name)]
	if !ok {
		return nil, fmt.Errorf("%s: no content type is known for %q", name, path.Ext(name))
	}
	plain, err := fs.ReadFile(source, name)
	if err != nil {
		return nil, err
	}
	compressed, err := fs.ReadFile(source, name+brotliSuffix)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	return &file{
		contentType: contentType,
		policy:      policy,
		plain:       represent(plain),
		brotli:      represent(compressed),
	}, nil
}

func represent(content []byte) representation {
	sum := sha256.Sum256(content)
	return representation{bytes: content, etag: `"` + base64.RawURLEncoding.EncodeToString(sum[:]) + `"`}
}
