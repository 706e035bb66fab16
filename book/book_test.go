package book_test

import (
	"context"
	"testing"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/demo"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

var asProgram = viewer.NewContext(context.Background(), viewer.System())

func program(t testing.TB) *points.Program {
	t.Helper()
	loaded, err := editions.Load("points")
	if err != nil {
		t.Fatal(err)
	}
	return loaded
}

func day(text string) points.Date {
	date, err := points.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return date
}

func TestInUSD(t *testing.T) {
	b := book.New(nil, program(t))
	for _, c := range []struct {
		name    string
		amounts []points.Money
		on      string
		want    int64
	}{
		{"nothing", nil, "2025-01-01", 0},
		{"dollars", []points.Money{{Amount: 12345, Currency: "USD"}}, "2025-01-01", 12345},
		{"euros by the table of 2022", []points.Money{{Amount: 7500, Currency: "EUR"}}, "2025-07-14", 10000},
		{"euros by the table of 2025", []points.Money{{Amount: 8800, Currency: "EUR"}}, "2025-07-15", 10000},
		{"yen have no cents", []points.Money{{Amount: 12000, Currency: "JPY"}}, "2025-01-01", 10000},
		{"a sum is rounded once", []points.Money{{Amount: 1, Currency: "JPY"}, {Amount: 1, Currency: "ZAR"}}, "2025-01-01", 1}, // 0.83 + 0.06
		{"a half goes to the even cent", []points.Money{{Amount: 3, Currency: "JPY"}}, "2025-01-01", 2},                        // 2.5
		{"the next half too", []points.Money{{Amount: 9, Currency: "JPY"}}, "2025-01-01", 8},                                   // 7.5
	} {
		t.Run(c.name, func(t *testing.T) {
			usd, err := b.InUSD(c.amounts, day(c.on))
			if err != nil || usd != (points.Money{Amount: c.want, Currency: "USD"}) {
				t.Errorf("%v %v, want %d", usd, err, c.want)
			}
		})
	}
	if _, err := b.InUSD([]points.Money{{Amount: 1, Currency: "CHF"}}, day("2025-01-01")); err == nil {
		t.Error("a currency without a unit has a value")
	}
	if _, err := b.InUSD([]points.Money{{Amount: 1<<63 - 1, Currency: "JPY"}, {Amount: 1<<63 - 1, Currency: "USD"}}, day("2025-01-01")); err == nil {
		t.Error("a sum beyond 64 bits has a value")
	}
}

func TestMRRAddsUpByCurrency(t *testing.T) {
	subscription := func(amount int64, currency points.Currency, closed points.Date) *book.Subscription {
		return &book.Subscription{Subscription: &ent.Subscription{}, MRR: points.Money{Amount: amount, Currency: currency}, ClosedOn: closed}
	}
	sums, err := book.MRR([]*book.Subscription{
		subscription(5, "USD", 0), subscription(7, "EUR", 0), subscription(9, "USD", 0), subscription(100, "USD", day("2024-01-01")),
	})
	if err != nil || len(sums) != 2 || sums[0] != (points.Money{Amount: 7, Currency: "EUR"}) || sums[1] != (points.Money{Amount: 14, Currency: "USD"}) {
		t.Errorf("%v %v", sums, err)
	}
	if _, err := book.MRR([]*book.Subscription{subscription(1<<62, "USD", 0), subscription(1<<62, "USD", 0)}); err == nil {
		t.Error("a sum beyond 64 bits has a value")
	}
}

// What the book reads for a day is what the ledger projected for that day from
// a replay: two ways to the same answer.
func TestReadingsEqualProjections(t *testing.T) {
	today := day("2026-11-21")
	made, err := demo.Generate(3, today, demo.MinClients)
	if err != nil {
		t.Fatal(err)
	}
	// The demo's partners manage what they sell: one sells without managing.
	made.Companies = append(made.Companies, intake.Company{Key: "only-sold", Name: "Only Sold"})
	made.Events = append(made.Events,
		ledger.Event{Event: points.Event{Key: "demo/only-sold/1", Company: "only-sold", On: today - 30, Kind: points.EventCompany, Country: "DE"}},
		ledger.Event{Event: points.Event{
			Key: "demo/only-sold/2", Company: "only-sold", On: today - 30, Seq: 2, Kind: points.EventLineSold,
			Line: made.Lines[0].Key, MRR: 100_00, Currency: "EUR", Seller: made.Partners[0].Key, DealType: points.DealAssisted,
		}})
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		rules := program(t)
		if _, err := intake.Apply(asProgram, s, ledger.New(rules), &made, intake.Options{Now: intake.At(time.Date(2026, 11, 21, 6, 0, 0, 0, time.UTC)), Today: today}); err != nil {
			t.Fatal(err)
		}
		b := book.New(s.Read(), rules)
		partners, err := s.Read().Partner.Query().All(asProgram)
		if err != nil {
			t.Fatal(err)
		}
		seen := map[book.Relationship]int{}
		for _, partner := range partners {
			page, err := b.Clients(asProgram, book.ClientsQuery{
				Partner: partner, Known: ledger.Known{On: today}, Order: book.ByMRR,
				ClientsFilter: book.ClientsFilter{Relationships: []book.Relationship{book.Sold, book.Managed, book.SoldAndManaged, book.Ended}},
			}, keyset.Window{First: 1000})
			if err != nil {
				t.Fatal(err)
			}
			balances, err := ledger.ClientBalances(asProgram, s.Read(), partner.ID, nil, ledger.Known{On: today})
			if err != nil {
				t.Fatal(err)
			}
			// These come from postings and manager events, the lists' from
			// the projections.
			relationships, err := b.Relationships(asProgram, page.Items()[0].Page, ledger.Known{On: today})
			if err != nil {
				t.Fatal(err)
			}
			for _, row := range page.Rows {
				client := row.Item
				if got := relationships[client.Clientship]; client.Listed != got {
					t.Errorf("%s: projected %s, by its postings %s (%+v)", client.Name, client.Listed, got, client.Clientship)
				}
				seen[client.Listed]++
				if want := (points.Balance{Sourced: client.Sourced, Assisted: client.Assisted, Managed: client.Managed}); balances[client.ID].Balance != want {
					t.Errorf("%s: %+v, projected %+v", client.Name, balances[client.ID].Balance, want)
				}
			}
		}
		for _, relationship := range []book.Relationship{book.Sold, book.Managed, book.SoldAndManaged, book.Ended} {
			if seen[relationship] == 0 {
				t.Errorf("nobody is %s: %v", relationship, seen)
			}
		}
	})
}

// The projections are used for the days they hold for, and for no others.
func TestListsOfEveryDayEqualPostings(t *testing.T) {
	made, err := demo.Generate(5, day("2026-11-21"), demo.MinClients)
	if err != nil {
		t.Fatal(err)
	}
	s := storetest.Open(t, storetest.SQLite(t))
	rules := program(t)
	if _, err := intake.Apply(asProgram, s, ledger.New(rules), &made, intake.Options{Now: intake.At(time.Date(2026, 11, 21, 6, 0, 0, 0, time.UTC)), Today: day("2026-11-21")}); err != nil {
		t.Fatal(err)
	}
	b := book.New(s.Read(), rules)
	partners, err := s.Read().Partner.Query().All(asProgram)
	if err != nil {
		t.Fatal(err)
	}
	for _, partner := range partners {
		for on := day("2026-11-10"); on < day("2027-02-01"); on += 3 {
			known := ledger.Known{On: on}
			found, err := b.PointsByClient(asProgram, book.BreakdownQuery{Partner: partner, Known: known}, keyset.Window{First: 1000})
			if err != nil {
				t.Fatal(err)
			}
			balances, err := ledger.ClientBalances(asProgram, s.Read(), partner.ID, nil, known)
			if err != nil {
				t.Fatal(err)
			}
			if found.Unassigned != balances[""].Balance {
				t.Errorf("%s on %s: unassigned %+v, want %+v", partner.Name, on, found.Unassigned, balances[""].Balance)
			}
			for _, item := range found.Items() {
				if want := balances[item.Client.ID].Balance; item.Balance != want {
					t.Errorf("%s, %s on %s: %+v, want %+v", partner.Name, item.Client.Name, on, item.Balance, want)
				}
			}
			relationships, err := b.Relationships(asProgram, clientsOf(found), ledger.Known{On: on})
			if err != nil {
				t.Fatal(err)
			}
			for _, item := range found.Items() {
				if want := relationships[item.Client.Clientship]; item.Client.Listed != want {
					t.Errorf("%s, %s on %s: %s, want %s", partner.Name, item.Client.Name, on, item.Client.Listed, want)
				}
			}
		}
	}
}

func clientsOf(found book.Breakdown) []*ent.Clientship {
	if found.Total == 0 {
		return []*ent.Clientship{}
	}
	return found.Items()[0].Client.Page
}

func TestRenewalChange(t *testing.T) {
	line := func(key string) *ent.ProductLine { return &ent.ProductLine{Key: key} }
	subscription := func(key string, amount int64, currency points.Currency) *book.Subscription {
		s := &book.Subscription{Subscription: &ent.Subscription{}, MRR: points.Money{Amount: amount, Currency: currency}}
		s.Edges.Line = line(key)
		return s
	}
	renewal := &book.Renewal{Renewal: &ent.Renewal{Line: "sales", Mrr: 120, Currency: "EUR", StartsOn: day("2025-03-01")}}
	if by := renewal.DecideBy(); by != day("2025-01-15") {
		t.Errorf("decide by %s", by)
	}
	for name, c := range map[string]struct {
		subscriptions []*book.Subscription
		want          int64
		comparable    bool
	}{
		"a line with more MRR":  {[]*book.Subscription{subscription("sales", 150, "EUR"), subscription("marketing", 1000, "EUR")}, -30, true},
		"a line that is closed": {nil, 120, true},
		"a line in other money": {[]*book.Subscription{subscription("sales", 150, "USD")}, 0, false},
	} {
		t.Run(name, func(t *testing.T) {
			change, comparable := renewal.Change(c.subscriptions)
			if comparable != c.comparable || comparable && change != (points.Money{Amount: c.want, Currency: "EUR"}) {
				t.Errorf("%v %v", change, comparable)
			}
		})
	}
}
