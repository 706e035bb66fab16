package model

import (
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ledger"
)

// Partner is a partner and those it was read with: details are read for all
// of them at once.
type Partner struct {
	*ent.Partner
	// Page are the ids of the partners that were read with it.
	Page []string
}

// Posting is a posting and those it was read with.
type Posting struct {
	*ent.Posting
	// Known is the day that the posting was read for, and the moment up to which
	// records count.
	Known ledger.Known
	// Page are the postings that were read with it.
	Page []*ent.Posting
}

// PartnersOf makes each partner of a page know the others.
func PartnersOf(rows []*ent.Partner) []*Partner {
	ids := make([]string, len(rows))
	partners := make([]*Partner, len(rows))
	for i, row := range rows {
		ids[i] = row.ID
		partners[i] = &Partner{Partner: row, Page: ids}
	}
	return partners
}

// PostingsOf makes each posting of a page know the others, and what the page
// is for.
func PostingsOf(rows []*ent.Posting, known ledger.Known) []*Posting {
	postings := make([]*Posting, len(rows))
	for i, row := range rows {
		postings[i] = &Posting{Posting: row, Known: known, Page: rows}
	}
	return postings
}
