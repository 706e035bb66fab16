package points_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/tierboard/tierboard/points"
)

// The events of hand-made streams; keys and order within the day follow from
// their place in the list.

func sold(on, company, line string, mrr int64, currency points.Currency, seller string) points.Event {
	return points.Event{
		Kind: points.EventLineSold, On: mustDate(on), Company: company, Line: line, MRR: mrr, Currency: currency,
		Seller: seller, DealType: points.DealSourced,
	}
}

func changed(on, company, line string, mrr int64) points.Event {
	return points.Event{Kind: points.EventLineChanged, On: mustDate(on), Company: company, Line: line, MRR: mrr}
}

func cancelled(on, company, line string) points.Event {
	return points.Event{Kind: points.EventLineCancelled, On: mustDate(on), Company: company, Line: line}
}

func manages(on, company, partner string) points.Event {
	return points.Event{Kind: points.EventManagerAdded, On: mustDate(on), Company: company, Partner: partner}
}

func leaves(on, company, partner string) points.Event {
	return points.Event{Kind: points.EventManagerRemoved, On: mustDate(on), Company: company, Partner: partner}
}

// streamIn puts the companies of the events in a country from 2020 on.
func streamIn(country points.Country, events ...points.Event) []points.Event {
	var stream []points.Event
	var known []string
	for i, e := range events {
		if !slices.Contains(known, e.Company) {
			known = append(known, e.Company)
			stream = append(stream, points.Event{Kind: points.EventCompany, On: mustDate("2020-01-01"), Company: e.Company, Country: country, Key: "h/" + e.Company})
		}
		e.Key, e.Seq = fmt.Sprintf("h/%d", i), int32(i)
		stream = append(stream, e)
	}
	return stream
}

// wantMonth is what one month must say; months not listed keep all they had.
type wantMonth struct {
	month                      string
	clients                    int
	start, kept, retained, end int64
	cdr, grr, nrr              points.RetentionRatio
}

var (
	all     = points.RetentionRatio{Month: 1_000_000_000, Year: 1_000_000_000}
	nothing = points.RetentionRatio{}
	// Rounded at each of eleven steps: 0.6¹² alone would be 0.002176782.
	sixTenths  = points.RetentionRatio{Month: 600_000_000, Year: 2_176_783}
	nineTenths = points.RetentionRatio{Month: 900_000_000, Year: 282_429_536}
	elevenths  = points.RetentionRatio{Month: 1_100_000_000, Year: 3_138_428_377}
	// 0.5¹⁰ = 0.0009765625 and half of 0.000488281 are ties.
	half = points.RetentionRatio{Month: 500_000_000, Year: 244_140}
)

// TestRetentionByHand: the figures of north on a day, worked out by hand from
// docs/rules.md, section 10. Until 2025-07-15 US$ 100 are 75 euros or 12,000
// yen.
func TestRetentionByHand(t *testing.T) {
	lost := []points.Event{
		sold("2023-12-10", "acme", "crm", 600_00, "USD", ""), manages("2023-12-10", "acme", "north"),
		sold("2023-12-11", "bolt", "crm", 400_00, "USD", ""), manages("2023-12-11", "bolt", "north"),
		cancelled("2024-03-15", "bolt", "crm"),
	}
	lostMonth := wantMonth{"2024-03", 2, 1000_00, 600_00, 600_00, 600_00, sixTenths, sixTenths, sixTenths}
	one := func(events ...points.Event) []points.Event {
		return append([]points.Event{sold("2023-12-10", "acme", "crm", 1000_00, "USD", ""), manages("2023-12-31", "acme", "north")}, events...)
	}
	for _, c := range []struct {
		name          string
		country       points.Country
		on            string
		events        []points.Event
		cdr, grr, nrr string // "unknown", or a decimal
		months        []wantMonth
		empty         []string // months without a book
	}{
		{
			name: "a client lost", on: "2025-01-20", events: lost,
			cdr: "0.916848", grr: "0.916848", nrr: "0.916848", months: []wantMonth{lostMonth},
		},
		{
			name: "markets make no difference", country: "IN", on: "2025-01-20", events: lost,
			cdr: "0.916848", grr: "0.916848", nrr: "0.916848", months: []wantMonth{lostMonth},
		},
		{
			name: "the month of the day does not count", on: "2024-03-31", events: lost,
			cdr: "1", grr: "1", nrr: "1", empty: []string{"2023-03", "2023-04", "2023-05", "2023-06", "2023-07", "2023-08", "2023-09", "2023-10", "2023-11", "2023-12"},
		},
		{
			name: "from the next month's 1st it counts", on: "2024-04-01", events: lost,
			cdr: "0.667392", grr: "0.667392", nrr: "0.667392", months: []wantMonth{lostMonth},
			empty: []string{"2023-04", "2023-05", "2023-06", "2023-07", "2023-08", "2023-09", "2023-10", "2023-11", "2023-12"},
		},
		{
			name: "a downgrade", on: "2025-01-01", events: one(changed("2024-03-31", "acme", "crm", 900_00)),
			cdr: "1", grr: "0.940202", nrr: "0.940202",
			months: []wantMonth{{"2024-03", 1, 1000_00, 1000_00, 900_00, 900_00, all, nineTenths, nineTenths}},
		},
		{
			name: "an upsell", on: "2025-01-01", events: one(changed("2024-03-01", "acme", "crm", 1100_00)),
			cdr: "1", grr: "1", nrr: "1.178202",
			months: []wantMonth{{"2024-03", 1, 1000_00, 1000_00, 1000_00, 1100_00, all, all, elevenths}},
		},
		{
			name: "a month that grows tenfold has no net year", on: "2025-01-01", events: one(changed("2024-03-01", "acme", "crm", 10000_00)),
			cdr: "1", grr: "1", nrr: "overflow",
		},
		{
			name: "a client lost and another won do not make up for each other", on: "2025-01-01",
			events: one(cancelled("2024-03-20", "acme", "crm"), sold("2024-03-02", "bolt", "crm", 1000_00, "USD", "north")),
			cdr:    "0.916667", grr: "0.916667", nrr: "0.916667",
			months: []wantMonth{{"2024-03", 1, 1000_00, 0, 0, 0, nothing, nothing, nothing}},
		},
		{
			name: "one line of two lost is no client lost", on: "2025-01-01",
			events: one(sold("2023-12-12", "acme", "cms", 1000_00, "USD", ""), cancelled("2024-12-31", "acme", "cms")),
			cdr:    "1", grr: "0.916687", nrr: "0.916687",
			months: []wantMonth{{"2024-12", 1, 2000_00, 2000_00, 1000_00, 1000_00, all, half, half}},
		},
		{
			name: "a line closed and opened anew within the month", on: "2025-01-01",
			events: one(cancelled("2024-03-05", "acme", "crm"), sold("2024-03-25", "acme", "crm", 675_00, "EUR", "")),
			cdr:    "1", grr: "0.940202", nrr: "0.940202",
			months: []wantMonth{{"2024-03", 1, 1000_00, 1000_00, 900_00, 900_00, all, nineTenths, nineTenths}},
		},
		{
			name: "the lesser is a client's, over its lines and currencies", on: "2025-01-01",
			events: []points.Event{
				sold("2023-12-10", "acme", "crm", 75_00, "EUR", ""), sold("2023-12-10", "acme", "cms", 12_000, "JPY", ""), manages("2023-12-10", "acme", "north"),
				changed("2024-05-05", "acme", "crm", 97_50), changed("2024-05-06", "acme", "cms", 6_000),
			},
			cdr: "1", grr: "0.940202", nrr: "0.940202",
			months: []wantMonth{{"2024-05", 1, 200_00, 200_00, 180_00, 180_00, all, nineTenths, nineTenths}},
		},
		{
			name: "a partner that begins to manage within the year", on: "2025-01-01",
			events: []points.Event{
				sold("2023-12-10", "acme", "crm", 1000_00, "USD", ""), manages("2024-10-05", "acme", "north"),
				changed("2024-10-06", "acme", "crm", 500_00), changed("2024-12-06", "acme", "crm", 450_00),
			},
			cdr: "1", grr: "0.641215", nrr: "0.641215",
			months: []wantMonth{{"2024-12", 1, 500_00, 500_00, 450_00, 450_00, all, nineTenths, nineTenths}},
			empty:  []string{"2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06", "2024-07", "2024-08", "2024-09", "2024-10"},
		},
		{
			name: "what happens to a client after the partner left counts until the month ends", on: "2025-01-01",
			events: one(leaves("2024-03-02", "acme", "north"), changed("2024-03-03", "acme", "crm", 900_00), cancelled("2024-04-01", "acme", "crm")),
			cdr:    "1", grr: "0.76081", nrr: "0.76081",
			months: []wantMonth{{"2024-03", 1, 1000_00, 1000_00, 900_00, 900_00, all, nineTenths, nineTenths}},
			empty:  []string{"2024-04", "2024-05", "2024-06", "2024-07", "2024-08", "2024-09", "2024-10", "2024-11", "2024-12"},
		},
		{
			name: "left on the last day of the month before", on: "2024-02-01",
			events: one(leaves("2023-12-31", "acme", "north")),
			cdr:    "unknown", grr: "unknown", nrr: "unknown",
			empty: []string{"2023-02", "2023-03", "2023-04", "2023-05", "2023-06", "2023-07", "2023-08", "2023-09", "2023-10", "2023-11", "2023-12", "2024-01"},
		},
		{
			name: "a living lot makes a client, up to the day before it expires", on: "2024-05-01",
			events: []points.Event{sold("2023-03-01", "acme", "crm", 1000_00, "USD", "north"), changed("2024-03-20", "acme", "crm", 900_00)},
			cdr:    "1", grr: "0.934766", nrr: "0.934766",
			months: []wantMonth{{"2024-03", 1, 1000_00, 1000_00, 900_00, 900_00, all, nineTenths, nineTenths}},
			empty:  []string{"2024-04"},
		},
		{
			name: "a lot eaten on the last day of the month makes none", on: "2024-03-01",
			events: []points.Event{
				sold("2023-10-01", "acme", "crm", 1000_00, "USD", ""), sold("2023-12-05", "acme", "crm", 200_00, "USD", "north"),
				changed("2024-01-31", "acme", "crm", 1000_00), changed("2024-02-10", "acme", "crm", 10_00),
			},
			cdr: "1", grr: "0.112157", nrr: "0.112157",
			months: []wantMonth{{
				"2024-01", 1, 1200_00, 1200_00, 1000_00, 1000_00, all,
				points.RetentionRatio{Month: 833_333_333, Year: 112_156_654}, points.RetentionRatio{Month: 833_333_333, Year: 112_156_654},
			}},
			empty: []string{"2023-03", "2023-04", "2023-05", "2023-06", "2023-07", "2023-08", "2023-09", "2023-10", "2023-11", "2023-12", "2024-02"},
		},
		{
			name: "July counts by the table of its 1st, though the units change on the 15th", on: "2025-08-31",
			events: []points.Event{
				sold("2025-06-10", "acme", "crm", 75_00, "EUR", ""), manages("2025-06-10", "acme", "north"),
				sold("2025-06-10", "bolt", "crm", 100_00, "USD", ""), manages("2025-06-10", "bolt", "north"), cancelled("2025-07-20", "acme", "crm"),
			},
			cdr: "0.000244", grr: "0.000244", nrr: "0.000244",
			months: []wantMonth{{"2025-07", 2, 200_00, 100_00, 100_00, 100_00, half, half, half}},
			empty:  []string{"2024-08", "2024-09", "2024-10", "2024-11", "2024-12", "2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"},
		},
		{
			name: "August by the new units: 100 of 75/88 × 100 + 100", on: "2025-09-01",
			events: []points.Event{
				sold("2025-06-10", "acme", "crm", 75_00, "EUR", ""), manages("2025-06-10", "acme", "north"),
				sold("2025-06-10", "bolt", "crm", 100_00, "USD", ""), manages("2025-06-10", "bolt", "north"), cancelled("2025-08-20", "acme", "crm"),
			},
			cdr: "0.500307", grr: "0.500307", nrr: "0.500307",
			months: []wantMonth{
				{"2025-07", 2, 200_00, 200_00, 200_00, 200_00, all, all, all},
				{
					"2025-08", 2, 185_23, 100_00, 100_00, 100_00,
					points.RetentionRatio{Month: 539_877_301, Year: 613_113}, points.RetentionRatio{Month: 539_877_301, Year: 613_113}, points.RetentionRatio{Month: 539_877_301, Year: 613_113},
				},
			},
			empty: []string{"2024-09", "2024-10", "2024-11", "2024-12", "2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"},
		},
		{
			name: "someone else's clients", on: "2025-01-01", cdr: "unknown", grr: "unknown", nrr: "unknown",
			events: []points.Event{sold("2023-12-10", "acme", "crm", 1000_00, "USD", "south"), manages("2023-12-10", "acme", "west")},
			empty:  []string{"2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06", "2024-07", "2024-08", "2024-09", "2024-10", "2024-11", "2024-12"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			program := programNamed(t, "points")
			if c.country == "" {
				c.country = "US"
			}
			got, err := program.Retention(mustReplay(t, program, streamIn(c.country, c.events...)), "north", mustDate(c.on))
			if err != nil {
				t.Fatal(err)
			}
			if got.NRROverflow == nil && c.nrr == "overflow" || got.NRROverflow != nil && got.NRROverflow.Code != points.CodeOverflow {
				t.Errorf("the net figure's error is %v", got.NRROverflow)
			}
			if figure(got.CDR) != c.cdr || figure(got.GRR) != c.grr || figure(got.NRR) != c.nrr && (c.nrr != "overflow" || got.NRR != nil) {
				t.Errorf("C$R %s, GRR %s, NRR %s; want %s, %s, %s", figure(got.CDR), figure(got.GRR), figure(got.NRR), c.cdr, c.grr, c.nrr)
			}
			for _, month := range got.Months {
				name := month.First.String()[:7]
				if slices.Contains(c.empty, name) != (month.Clients == 0) {
					t.Errorf("%s has %d clients", name, month.Clients)
				}
				at := slices.IndexFunc(c.months, func(want wantMonth) bool { return want.month == name })
				switch {
				case at >= 0:
					checkMonth(t, month, c.months[at])
				case month.Clients > 0 && c.nrr != "overflow":
					unchanged := wantMonth{name, month.Clients, month.Start, month.Start, month.Start, month.Start, all, all, all}
					checkMonth(t, month, unchanged)
				}
			}
		})
	}
}

func checkMonth(t *testing.T, got points.RetentionMonth, want wantMonth) {
	t.Helper()
	if got.CDR == nil || got.GRR == nil || got.NRR == nil {
		t.Errorf("%s has no figures: %s", want.month, pretty(got))
		return
	}
	is := wantMonth{want.month, got.Clients, got.Start, got.Kept, got.Retained, got.End, *got.CDR, *got.GRR, *got.NRR}
	if is != want {
		t.Errorf("got  %+v\nwant %+v", is, want)
	}
}

func figure(value *int64) string {
	if value == nil {
		return "unknown"
	}
	return points.Points(*value).String() // both count millionths
}

// TestRetentionInANewCurrency: a client buys a line in a currency that the
// table of the month's 1st does not price yet.
func TestRetentionInANewCurrency(t *testing.T) {
	program := priced(100_00, 1, 1, points.Ratio{Num: 1, Den: 1})
	later := program.Editions[0]
	later.From = mustDate("2024-06-15")
	later.Units = append(slices.Clone(later.Units), points.Unit{Currency: "CHF", Amount: 90_00})
	program.Editions = append(program.Editions, later)
	result := mustReplay(t, program, streamIn("CH",
		sold("2024-01-10", "acme", "crm", 100_00, "USD", ""), manages("2024-01-10", "acme", "north"),
		sold("2024-06-20", "acme", "cms", 90_00, "CHF", ""),
	))
	got, err := program.Retention(result, "north", mustDate("2024-07-01"))
	if err != nil {
		t.Fatal(err)
	}
	double := points.RetentionRatio{Month: 2_000_000_000, Year: 4096_000_000_000}
	checkMonth(t, got.Months[11], wantMonth{"2024-06", 1, 100_00, 100_00, 100_00, 200_00, all, all, double})

	program.Editions = program.Editions[:1]
	if _, err := program.Retention(result, "north", mustDate("2024-07-01")); !isError(err, points.CodeInvalid, "currency", "h/2") {
		t.Errorf("in a program that does not price it: %v", err)
	}
	program.Editions[0].Units = []points.Unit{{Currency: "USD", Amount: 100_00}, {Currency: "CHF", Amount: 0}}
	if _, err := program.Retention(result, "north", mustDate("2024-07-01")); !isError(err, points.CodeInvalid, "currency", "h/2") {
		t.Errorf("in a program that prices it at nothing: %v", err)
	}
}

// TestRetentionWhereAnEditionBeginsWithTheMonth: its table counts, for the
// start as well as for the end.
func TestRetentionWhereAnEditionBeginsWithTheMonth(t *testing.T) {
	program := priced(100_00, 1, 1, points.Ratio{Num: 1, Den: 1})
	later := program.Editions[0]
	program.Editions[0].Units = append(slices.Clone(later.Units), points.Unit{Currency: "CHF", Amount: 90_00})
	later.From = mustDate("2024-06-01")
	later.Units = append(slices.Clone(later.Units), points.Unit{Currency: "CHF", Amount: 300_00})
	program.Editions = append(program.Editions, later)
	result := mustReplay(t, program, streamIn("CH",
		sold("2024-01-10", "acme", "crm", 900_00, "CHF", ""), manages("2024-01-10", "acme", "north"),
		sold("2024-01-10", "bolt", "crm", 200_00, "USD", ""), manages("2024-01-10", "bolt", "north"),
		cancelled("2024-06-30", "bolt", "crm"),
	))
	got, err := program.Retention(result, "north", mustDate("2024-07-01"))
	if err != nil {
		t.Fatal(err)
	}
	checkMonth(t, got.Months[10], wantMonth{"2024-05", 2, 1200_00, 1200_00, 1200_00, 1200_00, all, all, all})
	checkMonth(t, got.Months[11], wantMonth{"2024-06", 2, 500_00, 300_00, 300_00, 300_00, sixTenths, sixTenths, sixTenths})
	if got.Months[10].Edition == later.From || got.Months[11].Edition != later.From {
		t.Errorf("the editions of May and June are %v and %v", got.Months[10].Edition, got.Months[11].Edition)
	}
}

func isError(err error, code points.Code, field, event string) bool {
	var bad *points.Error
	return errors.As(err, &bad) && bad.Code == code && bad.Field == field && bad.Event == event
}

// TestRetentionOfBeyondAllNumbers: sums of 2⁶³ cents and more are refused.
func TestRetentionOfBeyondAllNumbers(t *testing.T) {
	program := priced(100_00, 1, 1, points.Ratio{Num: 1, Den: 1})
	events := []points.Event{
		sold("2024-01-10", "acme", "crm", 1<<62, "USD", "north"), sold("2024-01-10", "bolt", "crm", 1<<62-1, "USD", "north"),
	}
	result := mustReplay(t, program, streamIn("US", events...))
	got, err := program.Retention(result, "north", mustDate("2024-03-01"))
	if err != nil || got.Months[11].Start != 1<<63-1 {
		t.Fatalf("2⁶³ − 1 cents: %s, error %v", pretty(got), err)
	}
	events[1].MRR++
	result = mustReplay(t, program, streamIn("US", events...))
	if _, err := program.Retention(result, "north", mustDate("2024-03-01")); !isError(err, points.CodeOverflow, "mrr", "") {
		t.Errorf("2⁶³ cents: %v", err)
	}
	if _, err := program.RetentionHistory(result, "north", mustDate("2024-03-01")); !isError(err, points.CodeOverflow, "mrr", "") {
		t.Errorf("2⁶³ cents in a history: %v", err)
	}
	if _, err := program.SourcedMRR(result, "north", mustDate("2024-03-01")); !isError(err, points.CodeOverflow, "sourced_mrr", "") {
		t.Errorf("2⁶³ cents of sourced MRR: %v", err)
	}
}

// TestRetentionAtTheEndsOfTheCalendar: the first year has fewer months before
// it, and days outside the calendar are refused.
func TestRetentionAtTheEndsOfTheCalendar(t *testing.T) {
	program := programNamed(t, "points")
	first := []points.Event{
		{Kind: points.EventCompany, Key: "h/1", Company: "acme", On: points.MinDate, Country: "US"},
		{Kind: points.EventLineSold, Key: "h/2", Company: "acme", On: points.MinDate, Seq: 1, Line: "crm", MRR: 100_00, Currency: "USD", Seller: "north"},
	}
	result := mustReplay(t, program, first)
	for on, months := range map[string]int{"0001-01-31": 0, "0001-02-01": 1, "0001-03-15": 2, "0001-12-31": 11, "0002-01-01": 12, "9999-12-31": 12} {
		got, err := program.Retention(result, "north", mustDate(on))
		if err != nil || len(got.Months) != months {
			t.Errorf("%d months before %s, error %v; want %d", len(got.Months), on, err, months)
		}
	}
	history, err := program.RetentionHistory(result, "north", mustDate("0002-06-30"))
	if err != nil || len(history) != 16 || history[0].From.String() != "0001-03-01" || history[15].From.String() != "0002-06-01" {
		t.Errorf("history of %d months, error %v", len(history), err)
	}
	for _, on := range []points.Date{0, -1, points.MaxDate + 1} {
		_, err1 := program.Retention(result, "north", on)
		_, err2 := program.RetentionHistory(result, "north", on)
		_, err3 := program.SourcedMRR(result, "north", on)
		_, err4 := program.SourcedAmount(nil, on)
		for i, err := range []error{err1, err2, err3, err4} {
			if !isError(err, points.CodeInvalid, "on", "") {
				t.Errorf("the day %d, question %d: %v", on, i, err)
			}
		}
	}
}

// TestRetentionAsFacts: computed figures judge conditions like recorded ones,
// month by month, and become unknown a year after the last client.
func TestRetentionAsFacts(t *testing.T) {
	program := programNamed(t, "points")
	result := mustReplay(t, program, streamIn("US",
		sold("2023-12-10", "acme", "crm", 600_00, "USD", ""), manages("2023-12-10", "acme", "north"),
		sold("2023-12-11", "bolt", "crm", 400_00, "USD", ""), manages("2023-12-11", "bolt", "north"),
		cancelled("2024-03-15", "bolt", "crm"), leaves("2024-05-02", "acme", "north"),
	))
	history, err := program.RetentionHistory(result, "north", mustDate("2025-07-31"))
	if err != nil {
		t.Fatal(err)
	}
	recorded := []points.Fact{
		{Partner: "north", On: mustDate("2023-06-01"), Kind: points.FactCDR, Value: "0.75"},
		{Partner: "north", On: mustDate("2024-06-01"), Kind: points.FactGRR, Value: "0.5"},
		{Partner: "north", On: mustDate("2024-07-15"), Kind: points.FactCDR, Value: "0.25"},
		{Partner: "north", On: mustDate("2025-07-10"), Kind: points.FactCDR, Value: points.FactUnknown},
	}
	for _, c := range []struct{ name, on, cdr, grr string }{
		{"before a record", "2023-05-31", "unknown", "unknown"},
		{"before any month is over a record stands in", "2024-01-31", "0.75", "unknown"},
		{"after the first month", "2024-02-01", "1", "1"},
		{"within the month of the loss", "2024-03-31", "1", "1"},
		{"from the 1st after it: 1, 1 and 0.002176783", "2024-04-01", "0.667392", "0.667392"},
		{"what is computed counts before a record", "2024-06-30", "0.800435", "0.800435"},
		{"of any day", "2024-07-15", "0.800435", "0.800435"},
		{"a year after the loss", "2025-03-31", "0.667392", "0.667392"},
		{"when it has left the window", "2025-04-01", "1", "1"},
		{"only May is left", "2025-05-31", "1", "1"},
		{"a year without a client the latest record stands in", "2025-06-01", "0.25", "0.5"},
		{"and a newer one from its day on", "2025-07-09", "0.25", "0.5"},
		{"at once", "2025-07-10", "unknown", "0.5"},
	} {
		t.Run(c.name, func(t *testing.T) {
			facts, err := points.FactsOn(points.WithRetention(recorded, "north", history), "north", mustDate(c.on))
			if err != nil || figure(facts.CDR) != c.cdr || figure(facts.GRR) != c.grr {
				t.Fatalf("C$R %s, GRR %s, error %v; want %s and %s", figure(facts.CDR), figure(facts.GRR), err, c.cdr, c.grr)
			}
			standing, err := program.StandingOn(points.Balance{}, facts, mustDate(c.on))
			if err != nil {
				t.Fatal(err)
			}
			elite := standing.Tiers[len(standing.Tiers)-1]
			at := slices.IndexFunc(elite.Conditions, func(r points.ConditionResult) bool { return r.Condition.Measure == points.MeasureCDR })
			if at >= 0 && elite.Conditions[at].Known != (c.cdr != "unknown") {
				t.Errorf("the condition of elite: %+v", elite.Conditions[at])
			}
		})
	}
	if none, err := program.RetentionHistory(result, "south", mustDate("2025-07-31")); err != nil || len(none) != 0 {
		t.Errorf("a partner without clients has the history %s, error %v", pretty(none), err)
	}
	if none, err := program.RetentionHistory(result, "north", mustDate("2024-01-31")); err != nil || len(none) != 0 {
		t.Errorf("before any month is over the history is %s, error %v", pretty(none), err)
	}
}
