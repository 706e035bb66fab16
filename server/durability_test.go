package main

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// waitFor polls until a condition holds; the test fails should it never.
func waitFor(t *testing.T, what string, holds func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for !holds() {
		select {
		case <-ctx.Done():
			t.Fatalf("never happened: %s", what)
		case <-time.After(time.Millisecond):
		}
	}
}

// TestKilledImportLeavesNothingHalfWritten kills real imports at each of their
// steps. Whatever was answered with success is kept, the rest leaves no trace,
// and the next import makes up for it.
func TestKilledImportLeavesNothingHalfWritten(t *testing.T) {
	dir := salesFiles(t, 40, 1000)
	mapping, err := filepath.Abs(salesMapping)
	if err != nil {
		t.Fatal(err)
	}
	db := filepath.Join(t.TempDir(), "book.db")
	killed := 0
	for _, step := range []string{"partner", "company", "deal", "event", "renewal", "never"} {
		p := start(t, filepath.Dir(db), "import", "--db", db, "--mapping", mapping, "--json", "--log-level", "debug", dir)
		ended := make(chan struct{})
		go func() {
			defer close(ended)
			_ = p.Wait() // Killed or not is seen from what is left behind.
		}()
		over := false
		waitFor(t, "step "+step, func() bool {
			select {
			case <-ended:
				over = true
			default:
			}
			return over || strings.Contains(p.stderr.String(), `"kind":"`+step+`"`)
		})
		if !over {
			if err := p.Process.Kill(); err != nil {
				t.Fatal(err)
			}
			<-ended
		}
		acknowledged := strings.Contains(p.stdout.String(), `"postings"`)
		if !acknowledged {
			killed++
		}
		answer := succeed(t, "verify", "--db", db)
		switch {
		case acknowledged && !strings.HasPrefix(answer, "clean: 40 companies"):
			t.Errorf("killed at %s, an import that was acknowledged is lost: %s", step, answer)
		case !acknowledged && !strings.HasPrefix(answer, "clean: 0 companies") && !strings.HasPrefix(answer, "clean: 40 companies"):
			t.Errorf("killed at %s, an import is half there: %s", step, answer)
		}
	}
	if killed == 0 {
		t.Error("no import was killed before its end")
	}
	if report := importSales(t, db, dir); !report.Unchanged {
		t.Errorf("after all that, the import still changes something: %+v", report)
	}
}
