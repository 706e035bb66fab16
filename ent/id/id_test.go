package id_test

import (
	"slices"
	"testing"

	"github.com/tierboard/tierboard/ent/id"
)

func TestIdsSortByTheirMaking(t *testing.T) {
	made := make([]string, 1000)
	for i := range made {
		made[i] = id.New(id.Posting)
		if len(made[i]) != id.Length || id.Of(made[i]) != id.Posting {
			t.Fatalf("%q is not an id of a posting", made[i])
		}
	}
	if !slices.IsSorted(made) || len(slices.Compact(slices.Clone(made))) != len(made) {
		t.Error("ids do not grow")
	}
}

func TestOfTakesOnlyWholeIds(t *testing.T) {
	whole := "po_0197f0a1b2c37d4e8f90a1b2c3d4e5f6"
	for text, want := range map[string]id.Prefix{
		whole:                       id.Posting,
		"":                          "",
		"po_":                       "",
		whole[:len(whole)-1]:        "",
		whole + "0":                 "",
		"po-" + whole[3:]:           "",
		whole[:len(whole)-1] + "G":  "",
		whole[:len(whole)-1] + "F":  "",
		whole[:len(whole)-2] + "'-": "",
	} {
		if got := id.Of(text); got != want {
			t.Errorf("Of(%q) = %q; want %q", text, got, want)
		}
	}
}
