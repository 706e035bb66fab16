package mapping

import (
	"slices"
	"strings"
)

// nearest returns up to three of the known words that are like the given one,
// nearest first: within a third of its length in edits, or one beginning with
// the other.
func nearest(word string, known []string) []string {
	type candidate struct {
		word     string
		distance int
	}
	folded := []rune(strings.ToLower(word))
	if len(folded) == 0 || len(folded) > 100 {
		return nil
	}
	var candidates []candidate
	for _, other := range known {
		target := []rune(strings.ToLower(other))
		if len(target) == 0 || len(target) > 200 {
			continue
		}
		limit := max(2, len(folded)/3)
		distance := edits(folded, target, limit)
		if distance > limit || distance >= len(folded) {
			shorter, longer := string(folded), string(target)
			if len(shorter) > len(longer) {
				shorter, longer = longer, shorter
			}
			if len(shorter) < 3 || !strings.Contains(longer, shorter) {
				continue
			}
			distance = limit + len(longer) - len(shorter)
		}
		candidates = append(candidates, candidate{other, distance})
	}
	slices.SortStableFunc(candidates, func(a, b candidate) int {
		if a.distance != b.distance {
			return a.distance - b.distance
		}
		return strings.Compare(a.word, b.word)
	})
	words := make([]string, 0, 3)
	for _, c := range candidates {
		if !slices.Contains(words, c.word) && len(words) < 3 {
			words = append(words, c.word)
		}
	}
	return words
}

// edits is the optimal string alignment distance (insertions, deletions,
// replacements, swaps of neighbours), or limit+1 where the lengths alone
// exceed the limit.
func edits(a, b []rune, limit int) int {
	if difference := len(a) - len(b); difference > limit || -difference > limit {
		return limit + 1
	}
	before, previous, current := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range previous {
		previous[j] = j
	}
	for i := 1; i <= len(a); i++ {
		current[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			current[j] = min(previous[j]+1, current[j-1]+1, previous[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				current[j] = min(current[j], before[j-2]+1)
			}
		}
		before, previous, current = previous, current, before
	}
	return previous[len(b)]
}

// suggest words the nearest candidates as the end of a message: ": did you
// mean X?", or the whole list where it is short and nothing is near.
func suggest(word string, known []string) string {
	if near := nearest(word, known); len(near) > 0 {
		return ": did you mean " + quotedList(near, "or") + "?"
	}
	switch {
	case len(known) == 0:
		return ""
	case len(known) <= 20:
		return ": there are " + quotedList(known, "and")
	}
	return ""
}

// advise joins what is wrong, the nearest candidates and what else can be done.
func advise(wrong, word string, known []string, otherwise string) string {
	if hint := suggest(word, known); strings.HasSuffix(hint, "?") {
		return wrong + hint + " Otherwise " + otherwise
	} else if hint != "" {
		return wrong + hint + "; " + otherwise
	}
	return wrong + ": " + otherwise
}

func quotedList(words []string, last string) string {
	var text strings.Builder
	for i, word := range words {
		switch {
		case i > 0 && i == len(words)-1:
			text.WriteString(" " + last + " ")
		case i > 0:
			text.WriteString(", ")
		}
		text.WriteString(quoted(word))
	}
	return text.String()
}

// quoted shows a text of a file in a message, shortened.
func quoted(text string) string {
	const most = 60
	if runes := []rune(text); len(runes) > most {
		text = string(runes[:most]) + "…"
	}
	return "\"" + strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, text) + "\""
}
