package docs_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// documents returns the Markdown files of the project, by path from the root.
func documents(t *testing.T) map[string]string {
	t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(root(t), func(path string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := entry.Name()
		if entry.IsDir() && path != root(t) && (strings.HasPrefix(name, ".") || name == "node_modules" || name == "bin") {
			return filepath.SkipDir
		}
		if filepath.Ext(name) != ".md" {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(root(t), path)
		if err != nil {
			return err
		}
		found[relative] = string(text)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// TestLinksLeadSomewhere: every relative link and picture of a document leads
// to a file of the checkout.
func TestLinksLeadSomewhere(t *testing.T) {
	link := regexp.MustCompile(`\]\(([^)\s]+)\)`)
	links := 0
	for name, text := range documents(t) {
		for _, match := range link.FindAllStringSubmatch(text, -1) {
			target, _, _ := strings.Cut(match[1], "#")
			if target == "" || strings.Contains(target, "://") || strings.HasPrefix(target, "mailto:") {
				continue
			}
			links++
			if _, err := os.Stat(filepath.Join(root(t), filepath.Dir(name), target)); err != nil {
				t.Errorf("%s links to %s, which is not there", name, target)
			}
		}
	}
	if links == 0 {
		t.Error("no links were found")
	}
}

// TestMakeTargetsExist: every `make TARGET` that a document names is a target.
func TestMakeTargetsExist(t *testing.T) {
	makefile, err := os.ReadFile(filepath.Join(root(t), "Makefile"))
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile("(?m)(?:^|`)make ([a-z][a-z0-9-]*)")
	for name, text := range documents(t) {
		for _, match := range named.FindAllStringSubmatch(text, -1) {
			if !regexp.MustCompile(`(?m)^` + regexp.QuoteMeta(match[1]) + `:`).Match(makefile) {
				t.Errorf("%s names `make %s`, which is no target", name, match[1])
			}
		}
	}
}

// wholeSchema is the schema as its files have it.
func wholeSchema(t *testing.T) *ast.Schema {
	t.Helper()
	parts, err := filepath.Glob(filepath.Join(root(t), "graph", "schema", "*.graphqls"))
	if err != nil {
		t.Fatal(err)
	}
	var sources []*ast.Source
	for _, path := range append(parts, filepath.Join(root(t), "schema.graphqls")) {
		sdl, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		sources = append(sources, &ast.Source{Name: path, Input: string(sdl)})
	}
	schema, err := gqlparser.LoadSchema(sources...)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// TestQueriesFitTheSchema: every GraphQL query that a document shows is valid.
func TestQueriesFitTheSchema(t *testing.T) {
	schema := wholeSchema(t)
	block := regexp.MustCompile("(?s)```graphql\n(.*?)```")
	queries := 0
	for name, text := range documents(t) {
		for _, match := range block.FindAllStringSubmatch(text, -1) {
			queries++
			if _, err := gqlparser.LoadQueryWithRules(schema, match[1], rules.NewDefaultRules()); err != nil {
				t.Errorf("%s: %v in\n%s", name, err, match[1])
			}
		}
	}
	if queries < 5 {
		t.Errorf("the documents show %d queries, want five at least", queries)
	}
}

// TestDependenciesAreDocumented: docs/dependencies.md lists each module that
// the code imports, in the version of go.mod.
func TestDependenciesAreDocumented(t *testing.T) {
	page, err := os.ReadFile(filepath.Join(root(t), "docs", "dependencies.md"))
	if err != nil {
		t.Fatal(err)
	}
	list := exec.CommandContext(t.Context(), "go", "mod", "edit", "-json")
	list.Dir = root(t)
	output, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Require []struct{ Path, Version string }
	}
	if err := json.Unmarshal(output, &file); err != nil {
		t.Fatal(err)
	}
	imports := importsOf(t)
	direct := 0
	for _, module := range file.Require {
		within := func(imported string) bool {
			return imported == module.Path || strings.HasPrefix(imported, module.Path+"/")
		}
		if !slices.ContainsFunc(imports, within) {
			continue
		}
		direct++
		if row := "| `" + module.Path + "` | " + module.Version + " |"; !bytes.Contains(page, []byte(row)) {
			t.Errorf("docs/dependencies.md lacks %s", row)
		}
	}
	if direct < 3 {
		t.Errorf("only %d direct dependencies were found", direct)
	}
}

// importsOf returns what the packages of the module import, tests included.
func importsOf(t *testing.T) []string {
	t.Helper()
	list := exec.CommandContext(t.Context(), "go", "list", "-e", "-f", `{{join .Imports "\n"}}{{"\n"}}{{join .TestImports "\n"}}{{"\n"}}{{join .XTestImports "\n"}}`, "./...")
	list.Dir = root(t)
	output, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	imports := strings.Fields(string(output))
	slices.Sort(imports)
	return slices.Compact(imports)
}
