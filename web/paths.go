package web

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"strings"
)

// pathsJSON lists the paths of the application's pages, as its router reads
// them too: "{name}" stands for one segment.
//
//go:embed src/app/paths.json
var pathsJSON []byte

// paths are patterns of paths, cut into segments.
type paths [][]string

func readPaths(text []byte) (paths, error) {
	var patterns []string
	if err := json.Unmarshal(text, &patterns); err != nil {
		return nil, fmt.Errorf("paths.json: %w", err)
	}
	var all paths
	for _, pattern := range patterns {
		segments, ok := cutPath(pattern)
		if !ok {
			return nil, fmt.Errorf("paths.json: %q is no path: write a slash before each segment and none at the end", pattern)
		}
		all = append(all, segments)
	}
	return all, nil
}

// has reports whether a path fits a pattern.
func (p paths) has(path string) bool {
	segments, ok := cutPath(path)
	if !ok {
		return false
	}
	for _, pattern := range p {
		if fits(pattern, segments) {
			return true
		}
	}
	return false
}

func fits(pattern, segments []string) bool {
	if len(pattern) != len(segments) {
		return false
	}
	for i, expected := range pattern {
		isVariable := strings.HasPrefix(expected, "{") && strings.HasSuffix(expected, "}")
		if !isVariable && expected != segments[i] {
			return false
		}
	}
	return true
}

// cutPath cuts "/a/b" into "a" and "b", and "/" into nothing. Paths with an
// empty segment are none.
func cutPath(path string) (segments []string, ok bool) {
	if path == "/" {
		return nil, true
	}
	rest, ok := strings.CutPrefix(path, "/")
	if !ok {
		return nil, false
	}
	segments = strings.Split(rest, "/")
	for _, segment := range segments {
		if segment == "" {
			return nil, false
		}
	}
	return segments, true
}
