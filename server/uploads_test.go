package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/store/storetest"
)

// announced is an import as these tests ask for it.
type announced struct {
	ID, State, Step, Error, RejectedURL string
	Files                               []struct{ Name, UploadURL string }
	Report                              *struct {
		RejectedRows, Postings int
		Changes                []struct {
			Kind               string
			Created, Unchanged int
		}
	}
}

const announcedFields = `id state step error rejectedUrl files { name uploadUrl } report { rejectedRows postings changes { kind created unchanged } }`

// send sends a file, and returns the status.
func send(t *testing.T, method, url string, body io.Reader) (status int, text string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, url, body)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(answer)
}

// announce makes an import of the sales files and uploads them.
func announce(t *testing.T, base, dir, options string) announced {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(dir, "*.csv"))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, path := range paths {
		names = append(names, filepath.Base(path))
	}
	list, err := json.Marshal(names)
	if err != nil {
		t.Fatal(err)
	}
	var made struct {
		ImportCreate struct{ Import announced }
	}
	query(t, base, `mutation { importCreate(input: {mapping: {name: "crm-sales"}, files: `+string(list)+options+`}) { import { `+announcedFields+` } userErrors { message } } }`, &made)
	one := made.ImportCreate.Import
	if one.State != "UPLOADING" || len(one.Files) != len(paths) {
		t.Fatalf("announced as %+v", one)
	}
	for _, file := range one.Files {
		content, err := os.ReadFile(filepath.Join(dir, file.Name))
		if err != nil {
			t.Fatal(err)
		}
		// Sent again, it takes the place of what was there.
		for _, body := range []string{"something else", string(content)} {
			if status, text := send(t, http.MethodPut, base+file.UploadURL, strings.NewReader(body)); status != http.StatusNoContent {
				t.Fatalf("PUT %s was answered %d %s", file.UploadURL, status, text)
			}
		}
	}
	return one
}

// begin starts an import.
func begin(t *testing.T, base, importID string) {
	t.Helper()
	var started struct {
		ImportStart struct {
			Import     announced
			UserErrors []struct{ Message string }
		}
	}
	query(t, base, `mutation { importStart(input: {import: "`+importID+`"}) { import { `+announcedFields+` } userErrors { message } } }`, &started)
	if len(started.ImportStart.UserErrors) > 0 {
		t.Fatalf("not started: %+v", started.ImportStart.UserErrors)
	}
}

// look reads an import.
func look(t *testing.T, base, importID string) announced {
	t.Helper()
	var found struct{ Node announced }
	query(t, base, `{ node(id: "`+importID+`") { ... on Import { `+announcedFields+` } } }`, &found)
	return found.Node
}

// ended waits for the end of an import.
func ended(t *testing.T, base, importID string) announced {
	t.Helper()
	var one announced
	waitFor(t, "the import ends", func() bool {
		one = look(t, base, importID)
		return one.State == "DONE" || one.State == "FAILED"
	})
	return one
}

func TestImportThroughTheAPI(t *testing.T) {
	storetest.EachAddress(t, func(t *testing.T, address string) {
		_, base := serving(t, "--db", address)
		dir := salesFiles(t, 5, 20)
		dry := announce(t, base, dir, ", dryRun: true")
		begin(t, base, dry.ID)
		if got := ended(t, base, dry.ID); got.State != "DONE" || got.Report == nil || got.Report.Postings == 0 {
			t.Fatalf("a dry run ended as %+v", got)
		}
		var data struct{ Partners struct{ TotalCount int } }
		if query(t, base, "{ partners { totalCount } }", &data); data.Partners.TotalCount != 0 {
			t.Errorf("a dry run made %d partners", data.Partners.TotalCount)
		}
		real := announce(t, base, dir, "")
		begin(t, base, real.ID)
		begin(t, base, real.ID)
		if got := ended(t, base, real.ID); got.State != "DONE" || got.Report == nil || got.Report.Postings == 0 || got.RejectedURL != "" {
			t.Fatalf("the import ended as %+v", got)
		}
		if query(t, base, "{ partners { totalCount } }", &data); data.Partners.TotalCount == 0 {
			t.Error("the import made no partners")
		}
		if status, text := send(t, http.MethodPut, base+real.Files[0].UploadURL, strings.NewReader("x")); status != http.StatusConflict {
			t.Errorf("a file of an import that was started was answered %d %s", status, text)
		}
		answer := succeed(t, "verify", "--db", address)
		if !strings.HasPrefix(answer, "clean: ") {
			t.Errorf("verify: %s", answer)
		}
	})
}

func TestImportThroughTheAPITellsWhatIsWrong(t *testing.T) {
	_, base := serving(t, "--max-upload", "1")
	dir := salesFiles(t, 5, 20)
	paths, err := filepath.Glob(filepath.Join(dir, "*pipeline*.csv"))
	if err != nil || len(paths) != 1 {
		t.Fatalf("%v, %v", paths, err)
	}
	content, err := os.ReadFile(paths[0])
	if err != nil {
		t.Fatal(err)
	}
	lines := bytes.SplitAfterN(content, []byte("\n"), 3)
	broken := bytes.Join([][]byte{lines[0], bytes.ReplaceAll(lines[1], []byte("-"), []byte("?")), lines[2]}, nil)
	if err := os.WriteFile(paths[0], broken, 0o600); err != nil {
		t.Fatal(err)
	}
	for options, state := range map[string]string{"": "FAILED", ", skipInvalid: true": "DONE"} {
		one := announce(t, base, dir, options)
		begin(t, base, one.ID)
		got := ended(t, base, one.ID)
		if got.State != state || got.Report == nil || got.Report.RejectedRows != 1 || (state == "FAILED") == (got.Error == "") {
			t.Fatalf("ended as %+v", got)
		}
		status, text, err := get(t, base+got.RejectedURL)
		if err != nil || status != http.StatusOK || !strings.HasPrefix(text, "file,line,column,") || strings.Count(text, "\n") != 2 {
			t.Errorf("the rejected rows were answered %d, %v: %s", status, err, text)
		}
	}
	one := announce(t, base, dir, "")
	for name, c := range map[string]struct {
		method, path, body string
		status             int
	}{
		"a file that is too large": {http.MethodPut, one.Files[0].UploadURL, strings.Repeat("x", 1<<20+1), http.StatusRequestEntityTooLarge},
		"an empty file":            {http.MethodPut, one.Files[0].UploadURL, "", http.StatusUnprocessableEntity},
		"a file nobody awaits":     {http.MethodPut, "/imports/" + one.ID + "/files/other.csv", "x", http.StatusNotFound},
		"the rejected rows":        {http.MethodPut, "/imports/" + one.ID + "/files/rejected.csv", "x", http.StatusNotFound},
		"an import that is not":    {http.MethodPut, "/imports/im_00000000000000000000000000000000/files/a.csv", "x", http.StatusNotFound},
		"no id":                    {http.MethodPut, "/imports/1/files/a.csv", "x", http.StatusNotFound},
		"rejected rows of nothing": {http.MethodGet, "/imports/" + one.ID + "/rejected.csv", "", http.StatusNotFound},
		"a file, to be had again":  {http.MethodGet, one.Files[0].UploadURL, "", http.StatusNotFound},
	} {
		if status, text := send(t, c.method, base+c.path, strings.NewReader(c.body)); status != c.status {
			t.Errorf("%s: answered %d %s, want %d", name, status, text, c.status)
		}
	}
}

// TestAKilledServersImportIsDoneByTheNext kills a real server in the middle of an
// import. The next one begins it anew, and it is recorded once.
func TestAKilledServersImportIsDoneByTheNext(t *testing.T) {
	storetest.EachAddress(t, func(t *testing.T, address string) {
		p, base := serving(t, "--db", address)
		dir := salesFiles(t, 40, 3000)
		one := announce(t, base, dir, "")
		begin(t, base, one.ID)
		waitFor(t, "the import is in the middle", func() bool {
			got := look(t, base, one.ID)
			if got.State == "DONE" || got.State == "FAILED" {
				t.Fatalf("the import ended before it could be interrupted: %+v", got)
			}
			return got.State == "RUNNING"
		})
		if err := p.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = p.Wait()
		_, base = serving(t, "--db", address)
		if got := ended(t, base, one.ID); got.State != "DONE" || got.Report == nil {
			t.Fatalf("the import ended as %+v", got)
		}
		type job struct{ Subject, Error string }
		var data struct{ Jobs []job }
		query(t, base, "{ jobs { subject error } }", &data)
		// The daily round may be in the queue too.
		if !slices.ContainsFunc(data.Jobs, func(j job) bool {
			return j.Subject == one.ID && strings.Contains(j.Error, "ended before it was done")
		}) {
			t.Errorf("the queue tells %+v", data.Jobs)
		}
		if answer := succeed(t, "verify", "--db", address); !strings.HasPrefix(answer, "clean: 40 companies") {
			t.Errorf("verify: %s", answer)
		}
	})
}
