package keyset_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/ledger/keyset"
)

func TestNamesStandWherePeopleLookForThem(t *testing.T) {
	for _, want := range [][]string{
		{"Adam", "Lodowy", "Łódź", "Lublin", "Świt", "Żabka", "Zebra"},
		{"Ahorn", "Äpfel", "Azur", "Oder", "Öl", "Ost", "Strasse", "Straße", "Strauß"},
		{"cote", "coté", "côte", "côté", "Été", "Zoé"},
		{"acme", "Acme Ltd", "Beta", "beta 2"},
		{"Zebra", "กาแฟ", "เกาะ", "ขนม", "เขา", "คน"},
		{"Acme", "acme"},
	} {
		for range 3 {
			got := slices.Clone(want)
			slices.Reverse(got)
			slices.SortFunc(got, keyset.CompareNames)
			if !slices.Equal(got, want) {
				t.Errorf("%q, want %q", got, want)
			}
		}
	}
}

// Names of any length page through whole, each row once, in both directions.
func TestNamesPageWithoutLoss(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		alphabet := []string{"a", "A", "ä", "Ł", "ß", "เก", "ข", " ", "é", "e\u0301", "\xff"}
		list := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) string {
			text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(alphabet), 0, 4).Draw(t, "letters"), "")
			return strings.Repeat(rapid.SampledFrom([]string{"", "x", "ข"}).Draw(t, "prefix"), rapid.SampledFrom([]int{0, 1, 300, 5000}).Draw(t, "times")) + text
		}), 0, 8).Draw(t, "names")
		rows := func() []keyset.Row[string] {
			made := make([]keyset.Row[string], len(list))
			for i, name := range list {
				made[i] = keyset.Row[string]{Key: keyset.Named(name, strconv.Itoa(i)), Item: strconv.Itoa(i)}
			}
			return made
		}
		whole := keyset.Cut(rows(), keyset.Window{First: len(list) + 1}).Items()
		var forward, backward []string
		for w := (keyset.Window{First: 1}); ; {
			page := keyset.Cut(rows(), w)
			forward = append(forward, page.Items()...)
			if !page.HasNext {
				break
			}
			w.After = &page.Rows[0].Key
		}
		for w := (keyset.Window{Last: 1}); ; {
			page := keyset.Cut(rows(), w)
			backward = append(page.Items(), backward...)
			if !page.HasPrevious {
				break
			}
			w.Before = &page.Rows[0].Key
		}
		if !slices.Equal(forward, whole) || !slices.Equal(backward, whole) || len(whole) != len(list) {
			t.Fatalf("forward %v, backward %v, want %v", forward, backward, whole)
		}
	})
}

func BenchmarkNamed(b *testing.B) {
	for i := 0; b.Loop(); i++ {
		keyset.Named("Client Łódź "+strconv.Itoa(i%10_000), "")
	}
}
