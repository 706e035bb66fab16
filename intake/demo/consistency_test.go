package demo_test

import (
	"fmt"
	"maps"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/demo"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// cases are the days and sizes on which a book must hold together: leap days,
// first and last days of months, every edition, the ends of the calendar.
var cases = []struct {
	asOf    string
	clients int
}{
	{"2024-06-30", 240}, {"2025-12-31", 240}, {"2026-11-21", 240}, {"2024-02-29", 240}, {"2027-03-01", 240},
	{"2026-11-21", demo.MinClients}, {"2026-01-01", 350}, {"2025-07-15", 500}, {"2026-11-21", 1200},
	{"0010-01-01", 60}, {"9990-12-31", 60},
}

func TestBooksHoldTogether(t *testing.T) {
	for _, test := range cases {
		t.Run(fmt.Sprint(test.asOf, "/", test.clients), func(t *testing.T) {
			book := generate(t, 7, test.asOf, test.clients)
			if book.Source != demo.Source {
				t.Errorf("source %q, want %q", book.Source, demo.Source)
			}
			if len(book.Companies) != test.clients {
				t.Errorf("%d companies, want %d", len(book.Companies), test.clients)
			}
			if err := intake.Check(&book); err != nil {
				t.Errorf("intake refuses the book: %v", err)
			}
			replay(t, "mrr", book.Events)
			_, result := replay(t, "points", book.Events)
			checkKeys(t, book)
			checkDates(t, book, date(t, test.asOf))
			checkDeals(t, book)
			checkRenewals(t, book, result, date(t, test.asOf))
			checkFigures(t, book, result, date(t, test.asOf))
		})
	}
}

// keySet fills a set and says which keys came twice.
func keySet[R any](t *testing.T, what string, rows []R, key func(R) string) map[string]bool {
	t.Helper()
	keys := map[string]bool{}
	for _, row := range rows {
		if keys[key(row)] || key(row) == "" {
			t.Errorf("%s %q is there twice or empty", what, key(row))
		}
		keys[key(row)] = true
	}
	return keys
}

func checkKeys(t *testing.T, book intake.Book) {
	t.Helper()
	partners := keySet(t, "partner", book.Partners, func(r intake.Partner) string { return r.Key })
	employees := keySet(t, "employee", book.Employees, func(r intake.Employee) string { return r.Key })
	lines := keySet(t, "line", book.Lines, func(r intake.Line) string { return r.Key })
	products := keySet(t, "product", book.Products, func(r intake.Product) string { return r.Key })
	companies := keySet(t, "company", book.Companies, func(r intake.Company) string { return r.Key })
	keySet(t, "company name", book.Companies, func(r intake.Company) string { return r.Name })
	keySet(t, "domain", book.Companies, func(r intake.Company) string { return r.Domain })
	keySet(t, "partner name", book.Partners, func(r intake.Partner) string { return r.Name })
	keySet(t, "e-mail address", book.Employees, func(r intake.Employee) string { return r.Email })
	keySet(t, "deal", book.Deals, func(r intake.Deal) string { return r.Key })
	keySet(t, "renewal", book.Renewals, func(r intake.Renewal) string { return r.Key })
	keySet(t, "event", book.Events, func(r ledger.Event) string { return r.Key })
	known := func(what string, in map[string]bool, keys ...string) {
		for _, key := range keys {
			if key != "" && !in[key] {
				t.Errorf("%s refers to %q, which is not in the book", what, key)
			}
		}
	}
	for _, r := range book.Employees {
		known("employee "+r.Key, partners, r.Partner)
	}
	for _, r := range book.Products {
		known("product "+r.Key, lines, r.Line)
	}
	for _, r := range book.Companies {
		known("company "+r.Key, companies, r.Parent)
		if r.Parent == r.Key {
			t.Errorf("company %s is its own parent", r.Key)
		}
	}
	for _, r := range book.Deals {
		known("deal "+r.Key, partners, r.Partner)
		known("deal "+r.Key, companies, r.Company)
		known("deal "+r.Key, employees, r.Employee)
		known("deal "+r.Key, products, r.Product)
	}
	for _, r := range book.Renewals {
		known("renewal "+r.Key, companies, r.Company)
		known("renewal "+r.Key, lines, r.Line)
	}
	for _, r := range book.Facts {
		known("a fact", partners, r.Partner)
	}
	for _, r := range book.Events {
		known("event "+r.Key, partners, r.Partner, r.Seller)
		known("event "+r.Key, companies, r.Company)
		known("event "+r.Key, lines, r.Line)
		if !strings.HasPrefix(r.Key, demo.Source+"/") {
			t.Errorf("event %s does not begin with its source", r.Key)
		}
	}
}

func checkDates(t *testing.T, book intake.Book, asOf points.Date) {
	t.Helper()
	first := asOf.AddMonths(-60)
	for i, event := range book.Events {
		if event.On <= first || event.On > asOf {
			t.Errorf("event %s is of %s, outside the five years up to %s", event.Key, event.On, asOf)
		}
		if i > 0 && !book.Events[i-1].Before(&event.Event) {
			t.Errorf("event %s is out of order", event.Key)
		}
	}
	if earliest := book.Events[0].On; earliest > first+62 {
		t.Errorf("the first event is of %s, which leaves less than five years", earliest)
	}
	var facts points.Facts
	for _, fact := range book.Facts {
		if fact.On > asOf {
			t.Errorf("%s of %s is of %s, after the as-of day", fact.Kind, fact.Partner, fact.On)
		}
		if err := fact.Put(&facts); err != nil {
			t.Errorf("%s of %s: %v", fact.Kind, fact.Partner, err)
		}
	}
}

func checkDeals(t *testing.T, book intake.Book) {
	t.Helper()
	sales := map[string]points.Event{}
	for _, event := range book.Events {
		if event.Kind == points.EventLineSold && event.Seller != "" {
			sales[event.Key] = event.Event
		}
	}
	lineOf := map[string]string{}
	for _, product := range book.Products {
		lineOf[product.Key] = product.Line
	}
	for _, deal := range book.Deals {
		sale, sold := sales[demo.Source+"/"+deal.Key]
		delete(sales, demo.Source+"/"+deal.Key)
		if sold != (deal.Stage == intake.StageWon) {
			t.Errorf("deal %s is %s, but its sale is there: %t", deal.Key, deal.Stage, sold)
		}
		if deal.Amount.Amount <= 0 || !deal.Amount.Currency.Valid() || !deal.DealType.Valid() || deal.OpenedOn.IsZero() {
			t.Errorf("deal %s is incomplete: %+v", deal.Key, deal)
		}
		if sold && (sale.Company != deal.Company || sale.Seller != deal.Partner || sale.On != deal.ClosedOn || sale.DealType != deal.DealType ||
			sale.Line != lineOf[deal.Product] || sale.Currency != deal.Amount.Currency || 12*sale.MRR != deal.Amount.Amount) {
			t.Errorf("deal %+v and its sale %+v do not agree", deal, sale)
		}
		inFlight := deal.Stage == intake.StageProspecting || deal.Stage == intake.StageEngaging
		if inFlight != deal.ClosedOn.IsZero() || !inFlight && deal.ClosedOn < deal.OpenedOn {
			t.Errorf("deal %s, %s, was opened on %s and closed on %q", deal.Key, deal.Stage, deal.OpenedOn, deal.ClosedOn)
		}
	}
	for key := range sales {
		t.Errorf("sale %s has no deal", key)
	}
}

func checkRenewals(t *testing.T, book intake.Book, result *points.Result, asOf points.Date) {
	t.Helper()
	open := map[string]points.LineChange{}
	for _, change := range result.Lines {
		open[change.Company+" "+change.Line] = change
	}
	maps.DeleteFunc(open, func(_ string, change points.LineChange) bool { return change.MRR == 0 })
	for _, renewal := range book.Renewals {
		line, there := open[renewal.Company+" "+renewal.Line]
		delete(open, renewal.Company+" "+renewal.Line)
		if !there || line.Currency != renewal.MRR.Currency || renewal.MRR.Amount <= 0 {
			t.Errorf("renewal %+v fits no open line (%+v)", renewal, line)
		}
		if renewal.StartsOn <= asOf || renewal.StartsOn > asOf.AddMonths(12) {
			t.Errorf("renewal %s starts on %s, outside the twelve months after %s", renewal.Key, renewal.StartsOn, asOf)
		}
		if renewal.Manager == "" {
			t.Errorf("renewal %s has no manager", renewal.Key)
		}
	}
	for line := range open {
		t.Errorf("the open line %s has no renewal", line)
	}
}
