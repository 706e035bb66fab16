package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

func init() {
	books["partners"] = partnersBook
}

// partnersBook is the small book with two partners more: gil, who was gold and
// lost MRR since, and hal, who lacks a few managed points for gold.
func partnersBook() *intake.Book {
	b := smallBook()
	for i, p := range []struct {
		key, name, company string
		country            points.Country
		mrr                int64
		on                 string
	}{{"gil", "Gil Works", "dune", "US", 300000, "2024-05-01"}, {"hal", "Hal", "elm", "DE", 280000, "2024-09-01"}} {
		b.Partners = append(b.Partners, intake.Partner{Key: p.key, Name: p.name, Country: p.country})
		b.Companies = append(b.Companies, intake.Company{Key: p.company, Name: p.company})
		b.Facts = append(b.Facts, points.Fact{Partner: p.key, On: day("2024-01-01"), Kind: points.FactCertifiedThrough, Value: "2025-12-31"})
		for j, e := range []points.Event{
			{On: day("2023-01-01"), Kind: points.EventCompany, Country: "US"},
			{On: day(p.on), Kind: points.EventLineSold, Line: "marketing", MRR: p.mrr, Currency: "USD", Seller: p.key, DealType: points.DealSourced},
			{On: day(p.on), Kind: points.EventManagerAdded, Partner: p.key},
			{On: day("2024-12-20"), Kind: points.EventLineChanged, Line: "marketing", MRR: 200000, Currency: "USD"},
		} {
			if p.key == "hal" && e.Kind == points.EventLineChanged {
				continue
			}
			e.Key, e.Company, e.Seq = fmt.Sprintf("test/more-%d%d", i, j), p.company, e.Kind.DefaultSeq()
			b.Events = append(b.Events, ledger.Event{Event: e})
		}
	}
	return b
}

// However many partners there are and are shown, their standings, what they are
// filtered and sorted by, and their totals are read together.
func TestPartnersAreReadTogether(t *testing.T) {
	const query = `query ($n: Int!) { partners(first: $n, orderBy: {field: MISSING}, filter: {outlook: [ABOUT_TO_REACH, ABOUT_TO_LOSE, NOT_CERTIFIED], within: "1"}) {
		totalCount nodes { name standing { points { total } creditedTier next { tier } } } totals { tiers { credited } points { total } mrrInUSD { amount } } } }`
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := open(t, s, partnersBook(), day("2025-01-20"))
		one, all := a.get(t, "manager", query, map[string]any{"n": 1}), a.get(t, "manager", query, map[string]any{"n": 4})
		if got := at(t, all.Data, "partners", "totalCount"); got != 4.0 {
			t.Errorf("%v partners: %s", got, all.Text)
		}
		if len(one.Statements) != len(all.Statements) || len(all.Statements) > 9 {
			t.Errorf("%d statements for one, %d for all:\n%s", len(one.Statements), len(all.Statements), strings.Join(all.Statements, "\n"))
		}
	})
}
