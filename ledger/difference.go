package ledger

import "github.com/tierboard/tierboard/points"

// kept is a posting that stands: neither a reversal nor reversed.
type kept struct {
	id      string
	posting points.Posting
}

// difference compares the postings that stand with those of a fresh replay, as
// multisets: what to reverse, in the order it was appended, and what to append,
// in the order of the replay.
func difference(stand []kept, fresh []points.Posting) (reverse []kept, add []points.Posting) {
	if len(stand) == 0 {
		return nil, fresh
	}
	missing := make(map[points.Posting]int, len(fresh))
	for _, posting := range fresh {
		missing[posting]++
	}
	for _, one := range stand {
		if missing[one.posting] > 0 {
			missing[one.posting]--
			continue
		}
		reverse = append(reverse, one)
	}
	for _, posting := range fresh {
		if missing[posting] > 0 {
			missing[posting]--
			add = append(add, posting)
		}
	}
	return reverse, add
}

// reversal returns the posting that undoes another: its effective date, kind
// and terms, the opposite points (docs/rules.md, section 7).
func reversal(posting points.Posting) points.Posting {
	posting.Points = -posting.Points
	return posting
}
