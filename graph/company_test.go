package graph_test

import (
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

func init() {
	books["companies"] = companiesBook
	pages = append(pages, budget{"companies", 12, `{ viewer { partner { clients(first: 60) { nodes { company { name parent { name } mrr { amount }
		subscriptions { line { name } mrrHistory { on } } clients { relationship points { total } } } } } } } }`})
}

// companiesBook is the small book where acme belongs to bolt, buys more of one
// line and cancels the other.
func companiesBook() *intake.Book {
	b := smallBook()
	b.Companies[0].Parent = "bolt"
	for _, e := range []points.Event{
		{Key: "test/more-1", On: day("2024-12-10"), Kind: points.EventLineChanged, Line: "marketing", MRR: 125000, Currency: "USD"},
		{Key: "test/more-2", On: day("2024-12-20"), Kind: points.EventLineCancelled, Line: "sales"},
	} {
		e.Company, e.Seq = "acme", e.Kind.DefaultSeq()
		b.Events = append(b.Events, ledger.Event{Event: e})
	}
	return b
}
