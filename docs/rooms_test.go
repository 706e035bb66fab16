// Package docs_test holds what the documents say against what is there.
package docs_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/tierboard/tierboard"

// rooms is the import table of docs/architecture.md: what each room may import
// of ours, beside itself. A package belongs to the room with the longest name
// that begins its path.
var rooms = map[string][]string{
	"points":        {},
	"access/viewer": {},
	"ent":           {"points", "access/viewer"},
	"store":         {"ent", "access/viewer"},
	"ledger":        {"points", "ent", "store", "access/viewer"},
	"intake":        {"ledger", "ent", "store", "points", "access/viewer"},
	"access":        {"ent", "access/viewer"},
	"book":          {"points", "ledger", "ent", "store", "access/viewer"},
	"report":        {"points", "ledger", "book", "ent", "store", "access/viewer"},
	"graph":         {"points", "ent", "store", "ledger", "intake", "access", "access/viewer", "book", "report"},
	"server":        {"points", "ent", "store", "ledger", "intake", "access", "access/viewer", "book", "report", "graph", "wasm", "web"},
	"wasm":          {"points"},
	"web":           {},
	"bench":         {"points", "ent", "store", "ledger", "intake", "access", "access/viewer", "book", "report", "graph", "wasm", "web"},
	"docs":          {},
}

// mayUseHTTP are the rooms that serve HTTP, those whose work is a handler (the
// API and the embedded page), and the one that calls HTTP.
var mayUseHTTP = []string{"server", "graph", "access/web", "web", "intake/hubspot"}

// engine are the packages that compute: points and what it is made of. The
// other children of points read and write, and the engine may not import them.
var engine = []string{"points", "points/order"}

// engineImports are the packages of the standard library that the engine may
// use: those that stay small when compiled to WebAssembly.
var engineImports = []string{"cmp", "errors", "iter", "maps", "math/bits", "slices", "sort", "strings", "unicode/utf8"}

type goPackage struct {
	ImportPath string
	Dir        string
	Imports    []string
	GoFiles    []string
	CgoFiles   []string
}

func (p goPackage) path() string {
	return strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")
}

// TestImportTable holds the import table against the packages of the module,
// as they build natively and as the browser's face builds for WebAssembly.
func TestImportTable(t *testing.T) {
	for _, build := range []struct {
		name string
		env  []string
	}{
		{"native", nil},
		{"wasm", []string{"GOOS=wasip1", "GOARCH=wasm"}},
		{"tinygo", []string{"GOOS=wasip1", "GOARCH=wasm", "GOFLAGS=-tags=tinygo"}},
	} {
		t.Run(build.name, func(t *testing.T) {
			for _, pkg := range packages(t, build.env...) {
				from := roomOf(pkg.path())
				allowed, known := rooms[from]
				if !known {
					t.Errorf("%s lies in no room of the import table", pkg.path())
					continue
				}
				for _, imported := range pkg.Imports {
					ours, isOurs := strings.CutPrefix(imported, module+"/")
					if !isOurs {
						continue
					}
					to := roomOf(ours)
					if to != from && !slices.Contains(allowed, to) {
						t.Errorf("%s imports %s, but room %s may import only %v", pkg.path(), ours, from, allowed)
					}
				}
			}
		})
	}
}

// TestEngineIsPure keeps the engine to values: no input, output, clock or
// floating point.
func TestEngineIsPure(t *testing.T) {
	found := 0
	for _, pkg := range packages(t) {
		if !slices.Contains(engine, pkg.path()) {
			continue
		}
		found++
		for _, imported := range pkg.Imports {
			ours := slices.Contains(engine, strings.TrimPrefix(imported, module+"/"))
			if !ours && !slices.Contains(engineImports, imported) {
				t.Errorf("%s imports %s, but may import only %v and %v", pkg.path(), imported, engine, engineImports)
			}
		}
		inspect(t, pkg, func(fileSet *token.FileSet, node ast.Node) {
			if name, ok := node.(*ast.Ident); ok && (name.Name == "float32" || name.Name == "float64") {
				t.Errorf("%s: the engine computes with integers, not %s", fileSet.Position(name.Pos()), name.Name)
			}
		})
	}
	if found != len(engine) {
		t.Fatalf("%d of the packages %v are there", found, engine)
	}
}

// TestOnlyServerReadsTheClock: everybody else is told the time.
func TestOnlyServerReadsTheClock(t *testing.T) {
	clock := []string{"Now", "Since", "Until"}
	for _, pkg := range packages(t) {
		if roomOf(pkg.path()) == "server" || !slices.Contains(pkg.Imports, "time") {
			continue
		}
		inspect(t, pkg, func(fileSet *token.FileSet, node ast.Node) {
			selector, ok := node.(*ast.SelectorExpr)
			if !ok {
				return
			}
			if name, ok := selector.X.(*ast.Ident); ok && name.Name == "time" && slices.Contains(clock, selector.Sel.Name) {
				t.Errorf("%s: time.%s is read outside server", fileSet.Position(selector.Pos()), selector.Sel.Name)
			}
		})
	}
}

// TestOnlyTheEdgeSpeaksHTTP keeps net/http out of the rooms below.
func TestOnlyTheEdgeSpeaksHTTP(t *testing.T) {
	for _, pkg := range packages(t) {
		if !slices.Contains(pkg.Imports, "net/http") {
			continue
		}
		within := func(room string) bool { return pkg.path() == room || strings.HasPrefix(pkg.path(), room+"/") }
		if !slices.ContainsFunc(mayUseHTTP, within) {
			t.Errorf("%s imports net/http, but only %v may", pkg.path(), mayUseHTTP)
		}
	}
}

// TestEveryFolderIsInTheLayoutTable holds the README's table against the
// folders of the checkout.
func TestEveryFolderIsInTheLayoutTable(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join(root(t), "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	inTable := map[string]bool{}
	for _, match := range regexp.MustCompile("(?m)^\\| `([a-z]+)/` \\|").FindAllSubmatch(readme, -1) {
		inTable[string(match[1])] = true
	}
	entries, err := os.ReadDir(root(t))
	if err != nil {
		t.Fatal(err)
	}
	built := []string{"bin", "node_modules"}
	for _, entry := range entries {
		name := entry.Name()
		if !entry.IsDir() || strings.HasPrefix(name, ".") || slices.Contains(built, name) {
			continue
		}
		if !inTable[name] {
			t.Errorf("folder %s/ is not in the README's layout table", name)
		}
		delete(inTable, name)
	}
	for name := range inTable {
		t.Errorf("the README's layout table names %s/, which is not there", name)
	}
}

func roomOf(path string) string {
	for room := path; ; room = filepath.Dir(room) {
		if _, known := rooms[room]; known || room == "." {
			return room
		}
	}
}

// root returns the folder of go.mod.
func root(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// packages lists the packages of the module with what their files, tests
// aside, import.
func packages(t *testing.T, env ...string) []goPackage {
	t.Helper()
	list := exec.CommandContext(t.Context(), "go", "list", "-e", "-json=ImportPath,Dir,Imports,GoFiles,CgoFiles", "./...")
	list.Dir = root(t)
	list.Env = append(os.Environ(), env...)
	var stderr bytes.Buffer
	list.Stderr = &stderr
	output, err := list.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, stderr.Bytes())
	}
	var found []goPackage
	decoder := json.NewDecoder(bytes.NewReader(output))
	for {
		var pkg goPackage
		err := decoder.Decode(&pkg)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		found = append(found, pkg)
	}
	if len(found) < 3 {
		t.Fatalf("go list found only %d packages", len(found))
	}
	return found
}

// inspect visits the syntax of each file of a package, tests aside.
func inspect(t *testing.T, pkg goPackage, visit func(fileSet *token.FileSet, node ast.Node)) {
	t.Helper()
	for _, name := range slices.Concat(pkg.GoFiles, pkg.CgoFiles) {
		fileSet := token.NewFileSet()
		file, err := parser.ParseFile(fileSet, filepath.Join(pkg.Dir, name), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(node ast.Node) bool {
			if node != nil {
				visit(fileSet, node)
			}
			return true
		})
	}
}
