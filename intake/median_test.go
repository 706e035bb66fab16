package intake_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/fact"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// portals is a book of two partners: P manages the companies a, b and c from
// the beginning of 2026, Q sells d, whose sold points expire at its end, and
// nobody earns from e.
func portals() *intake.Book {
	book := &intake.Book{
		Source:   "t",
		Partners: []intake.Partner{{Key: "P", Name: "P"}, {Key: "Q", Name: "Q"}},
		Lines:    []intake.Line{{Key: "crm", Name: "CRM"}},
	}
	begin := day("2026-01-01")
	for _, company := range []string{"a", "b", "c", "d", "e"} {
		book.Companies = append(book.Companies, intake.Company{Key: company, Name: company})
		sale := points.Event{Key: "t/s" + company, Company: company, On: begin, Seq: 2, Kind: points.EventLineSold, Line: "crm", MRR: 10_000, Currency: "USD"}
		if company == "d" {
			sale.Seller = "Q"
		}
		book.Events = append(book.Events, ledgerEvents(points.Event{Key: "t/c" + company, Company: company, On: begin, Kind: points.EventCompany, Country: "US"}, sale)...)
		if company < "d" {
			book.Events = append(book.Events, ledgerEvents(points.Event{Key: "t/m" + company, Company: company, On: begin, Seq: 3, Kind: points.EventManagerAdded, Partner: "P"})...)
		}
	}
	return book
}

// read adds readings of a day, such as "a3 b4".
func read(book *intake.Book, on, readings string) {
	for text := range strings.FieldsSeq(readings) {
		reading := intake.ToolUsage{Company: text[:1], On: day(on)}
		if _, err := fmt.Sscan(text[1:], &reading.Tools); err != nil {
			panic(err)
		}
		book.ToolUsages = append(book.ToolUsages, reading)
	}
}

// medians lists the facts on record as "partner day value", the latest value
// of each day last.
func medians(t *testing.T, s *store.Store) string {
	t.Helper()
	rows, err := s.Read().Fact.Query().Where(fact.KindEQ(points.FactMedianToolUsage)).WithPartner().
		Order(fact.ByOn(), fact.ByRecordedAt()).All(system())
	if err != nil {
		t.Fatal(err)
	}
	slices.SortStableFunc(rows, func(a, b *ent.Fact) int { return strings.Compare(a.Edges.Partner.Key, b.Edges.Partner.Key) })
	list := make([]string, len(rows))
	for i, row := range rows {
		list[i] = fmt.Sprintf("%s %s %s", row.Edges.Partner.Key, row.On, row.Value)
	}
	return strings.Join(list, ", ")
}

func TestApplyDerivesMedians(t *testing.T) {
	cases := []struct {
		name string
		// books are applied one after another, each onto portals.
		books []func(*intake.Book)
		want  string
	}{
		{"the median over each partner's portals", []func(*intake.Book){func(b *intake.Book) { read(b, "2026-03-01", "a3 b10 c4 d1 e9") }}, "P 2026-03-01 4, Q 2026-03-01 1"},
		{"the mean of the middle two", []func(*intake.Book){func(b *intake.Book) { read(b, "2026-03-01", "a3 b4") }}, "P 2026-03-01 3.5"},
		{"a reading counts for thirty days", []func(*intake.Book){func(b *intake.Book) {
			read(b, "2026-03-01", "a3 b4 c10 d2")
			read(b, "2026-03-31", "a5")
			read(b, "2026-04-01", "a6")
		}}, "P 2026-03-01 4, P 2026-03-31 5, P 2026-04-01 6, Q 2026-03-01 2"},
		{"a portal without credit does not count", []func(*intake.Book){func(b *intake.Book) {
			b.Events = append(b.Events, ledgerEvents(points.Event{Key: "t/end", Company: "b", On: day("2026-02-20"), Seq: 3, Kind: points.EventManagerRemoved, Partner: "P"})...)
			read(b, "2026-02-19", "a3 b9")
			read(b, "2026-02-20", "a3 b9")
			read(b, "2026-12-31", "d5")
			read(b, "2027-01-01", "d5")
		}}, "P 2026-02-19 6, P 2026-02-20 3, Q 2026-12-31 5"},
		{"a median that the book tells", []func(*intake.Book){func(b *intake.Book) {
			read(b, "2026-03-01", "a3 d1")
			b.Facts = []points.Fact{{Partner: "P", On: day("2026-03-01"), Kind: points.FactMedianToolUsage, Value: "7.5"}}
		}}, "P 2026-03-01 7.5, Q 2026-03-01 1"},
		{"a median told before, and one told after", []func(*intake.Book){
			func(b *intake.Book) { read(b, "2026-03-02", "a4") },
			func(b *intake.Book) {
				for _, on := range []string{"2026-03-01", "2026-03-02"} {
					b.Facts = append(b.Facts, points.Fact{Partner: "P", On: day(on), Kind: points.FactMedianToolUsage, Value: "7.5"})
				}
			},
			func(b *intake.Book) {
				read(b, "2026-03-01", "a3")
				read(b, "2026-03-02", "a5")
			},
		}, "P 2026-03-01 7.5, P 2026-03-02 4, P 2026-03-02 7.5"},
		{"a corrected reading and one that comes late", []func(*intake.Book){
			func(b *intake.Book) {
				read(b, "2026-03-01", "a3")
				read(b, "2026-03-20", "a5")
				read(b, "2026-05-01", "a5")
			},
			func(b *intake.Book) { read(b, "2026-03-01", "a4 b9") },
		}, "P 2026-03-01 3, P 2026-03-01 6.5, P 2026-03-20 5, P 2026-03-20 7, P 2026-05-01 5"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				var book *intake.Book
				for _, change := range c.books {
					book = portals()
					change(book)
					mustApply(t, s, book)
				}
				same(t, "medians", medians(t, s), c.want)
				if again := mustApply(t, s, book); !again.Unchanged() {
					t.Errorf("the second time changes %+v", again)
				}
			})
		})
	}
}
