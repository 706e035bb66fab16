package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"
)

// requestID is the line by which relay-compiler says what an artifact's
// operation is called by.
var requestID = regexp.MustCompile(`(?m)^// @relayRequestID ([0-9a-f]{64})$`)

// TestOperationsAreThoseOfThePages holds the list to what the pages will send.
func TestOperationsAreThoseOfThePages(t *testing.T) {
	operations := Operations()
	for hash, text := range operations {
		if sum := sha256.Sum256([]byte(text)); hex.EncodeToString(sum[:]) != hash {
			t.Errorf("%s is not the hash of %.60q…", hash, text)
		}
	}
	artifacts, err := filepath.Glob("src/__generated__/*.graphql.ts")
	if err != nil || len(artifacts) == 0 {
		t.Fatalf("%d artifacts, %v", len(artifacts), err)
	}
	sent := map[string]bool{}
	for _, name := range artifacts {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		match := requestID.FindSubmatch(text)
		switch {
		case match != nil:
			sent[string(match[1])] = true
		case bytes.Contains(text, []byte(`"kind": "Request"`)):
			t.Errorf("%s has no hash of its operation: it would send its text", name)
		}
	}
	if known := slices.Sorted(maps.Keys(operations)); !slices.Equal(known, slices.Sorted(maps.Keys(sent))) {
		t.Errorf("the list has %d operations, the pages send %d, and not the same: run npm run relay", len(known), len(sent))
	}
}
