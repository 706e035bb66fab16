package points_test

import (
	"testing"

	"github.com/tierboard/tierboard/points"
)

// bigBook is a partner's book of many clients with forty events each over five
// years: what a large partner's page has to replay (F30).
func bigBook(clients int) []points.Event {
	const partner = "us"
	seed := uint64(1)
	draw := func(n int) int {
		seed = seed*6364136223846793005 + 1442695040888963407
		return int(seed >> 33 % uint64(n))
	}
	countries := [...]points.Country{"US", "DE", "FR", "PL", "BR", "IN", "TH", "GB"}
	currencies := [...]points.Currency{"USD", "EUR", "JPY", "GBP"}
	lines := [...]string{"CMS", "Marketing", "Sales", "Service"}
	events := make([]points.Event, 0, clients*40)
	for c := range clients {
		company := "company-" + string([]byte{byte('0' + c/1000%10), byte('0' + c/100%10), byte('0' + c/10%10), byte('0' + c%10)})
		day := mustDate("2021-01-04") + points.Date(draw(300))
		currency := currencies[draw(len(currencies))]
		open := map[string]int64{}
		n, managed := 0, false
		put := func(e points.Event) {
			e.Key = company + "/" + string([]byte{byte('0' + n/10), byte('0' + n%10)})
			e.Company, e.On, e.Seq = company, day, e.Kind.DefaultSeq()
			events = append(events, e)
			n++
			day += points.Date(1 + draw(80))
		}
		put(points.Event{Kind: points.EventCompany, Country: countries[draw(len(countries))]})
		for n < 40 {
			line := lines[draw(len(lines))]
			mrr, isOpen := open[line]
			what := draw(20)
			switch {
			case what == 0 && !managed:
				put(points.Event{Kind: points.EventManagerAdded, Partner: partner})
				managed = true
			case what == 1 && managed:
				put(points.Event{Kind: points.EventManagerAdded, Partner: "other"})
				if n < 40 {
					put(points.Event{Kind: points.EventManagerRemoved, Partner: "other"})
				}
			case !isOpen || what < 6:
				seller := [...]string{partner, partner, "other", ""}[draw(4)]
				amount := int64(10_000 + 100*draw(2_000))
				sale := points.Event{Kind: points.EventLineSold, Line: line, MRR: amount, Currency: currency, Seller: seller}
				if seller != "" {
					sale.DealType = [...]points.DealType{points.DealSourced, points.DealAssisted}[draw(2)]
				}
				put(sale)
				open[line] = mrr + amount
			case what == 6 && len(open) > 1:
				put(points.Event{Kind: points.EventLineCancelled, Line: line})
				delete(open, line)
			default:
				open[line] = max(5_000, mrr*int64(85+draw(30))/100)
				put(points.Event{Kind: points.EventLineChanged, Line: line, MRR: open[line]})
			}
		}
	}
	return events
}

// BenchmarkReplayBook replays 40,000 events into all their postings.
func BenchmarkReplayBook(b *testing.B) {
	program, events := programNamed(b, "points"), bigBook(1000)
	b.ReportAllocs()
	for b.Loop() {
		result, err := points.Replay(program, events)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(len(result.Postings)), "postings")
	}
}

func bigInput() points.BookInput {
	return points.BookInput{Partner: "us", On: mustDate("2026-03-10"), Events: bigBook(1000), Facts: []points.Fact{
		{Partner: "us", On: mustDate("2022-01-01"), Kind: points.FactCertifiedThrough, Value: "2027-01-31"},
		{Partner: "us", On: mustDate("2022-01-01"), Kind: points.FactInvited, Value: "elite"},
	}}
}

// BenchmarkOpenBook reads 40,000 events and looks ahead.
func BenchmarkOpenBook(b *testing.B) {
	program, in := programNamed(b, "points"), bigInput()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := program.OpenBook(in); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkWhatIf is a book that is open, under the change of one client, and
// whole under another edition: with every client replayed.
func BenchmarkWhatIf(b *testing.B) {
	program, in := programNamed(b, "points"), bigInput()
	book, err := program.OpenBook(in)
	if err != nil {
		b.Fatal(err)
	}
	frozen, _ := program.Frozen(mustDate("2025-07-15"))
	churn := []points.Change{{Kind: points.ChangeClientChurns, Company: "company-0500", On: in.On + 20}}
	for _, bench := range []struct {
		name    string
		changes []points.Change
		under   *points.Program
	}{{"nothing", nil, nil}, {"client", churn, nil}, {"edition", nil, frozen}} {
		b.Run(bench.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := book.WhatIf(bench.changes, bench.under); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
