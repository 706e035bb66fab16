package demo_test

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/demo"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
)

func date(t testing.TB, text string) points.Date {
	t.Helper()
	d, err := points.ParseDate(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func generate(t testing.TB, seed uint64, asOf string, clients int) intake.Book {
	t.Helper()
	book, err := demo.Generate(seed, date(t, asOf), clients)
	if err != nil {
		t.Fatal(err)
	}
	return book
}

func replay(t testing.TB, program string, recorded []ledger.Event) (*points.Program, *points.Result) {
	t.Helper()
	rules, err := editions.Load(program)
	if err != nil {
		t.Fatal(err)
	}
	events := make([]points.Event, len(recorded))
	for i, e := range recorded {
		events[i] = e.Event
	}
	result, err := points.Replay(rules, events)
	if err != nil {
		t.Fatal(err)
	}
	return rules, result
}

func hash(book intake.Book) string {
	return fmt.Sprintf("%x", sha256.Sum256(fmt.Appendf(nil, "%#v", book)))
}

func TestGenerateIsAPureFunction(t *testing.T) {
	first := hash(generate(t, 1, "2026-11-21", demo.DefaultClients))
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			book, err := demo.Generate(1, date(t, "2026-11-21"), demo.DefaultClients)
			if err != nil || hash(book) != first {
				t.Errorf("the same arguments gave another book (error %v)", err)
			}
		})
	}
	group.Wait()
	others := map[string]intake.Book{
		"seed":     generate(t, 2, "2026-11-21", demo.DefaultClients),
		"day":      generate(t, 1, "2026-11-22", demo.DefaultClients),
		"month":    generate(t, 1, "2026-12-21", demo.DefaultClients),
		"size":     generate(t, 1, "2026-11-21", demo.DefaultClients+1),
		"two sets": generate(t, 1, "2026-11-21", 2*demo.DefaultClients),
	}
	for what, book := range others {
		if hash(book) == first {
			t.Errorf("another %s gave the same book", what)
		}
	}
}

func TestGenerateRefuses(t *testing.T) {
	tests := []struct {
		name    string
		asOf    points.Date
		clients int
		field   string
	}{
		{"no day", 0, 240, "asOf"},
		{"a day too early", date(t, "0009-12-31"), 240, "asOf"},
		{"a day too late", date(t, "9991-01-01"), 240, "asOf"},
		{"too few clients", date(t, "2026-11-21"), demo.MinClients - 1, "clients"},
		{"too many clients", date(t, "2026-11-21"), demo.MaxClients + 1, "clients"},
		{"fewer than no clients", date(t, "2026-11-21"), -1, "clients"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := demo.Generate(1, test.asOf, test.clients)
			var fault *points.Error
			if !errors.As(err, &fault) || fault.Code != points.CodeInvalid || fault.Field != test.field {
				t.Errorf("got %v, want INVALID on %s", err, test.field)
			}
		})
	}
}

func TestEveryTierIsRepresented(t *testing.T) {
	want := []points.Tier{points.Untiered, points.Gold, points.Platinum, points.Diamond, points.Elite}
	for _, asOf := range []string{"2020-02-29", "2024-06-30", "2025-07-31", "2025-12-31", "2026-03-01", "2026-11-21", "2031-01-01"} {
		for seed := range uint64(2) {
			book := generate(t, seed, asOf, demo.DefaultClients)
			rules, result := replay(t, "points", book.Events)
			seen := map[points.Tier]bool{}
			for _, partner := range book.Partners {
				seen[performance(t, rules, result, book, partner.Key, date(t, asOf))] = true
			}
			for _, tier := range want {
				if !seen[tier] {
					t.Errorf("seed %d, %s: nobody is %s", seed, asOf, tier)
				}
			}
		}
	}
}

func balance(t testing.TB, result *points.Result, partner string, on points.Date) points.Balance {
	t.Helper()
	var sum points.Balance
	for _, posting := range result.Postings {
		if posting.Partner == partner && posting.On <= on {
			if err := sum.Put(posting.Track, posting.Points); err != nil {
				t.Fatal(err)
			}
		}
	}
	return sum
}

func performance(t testing.TB, rules *points.Program, result *points.Result, book intake.Book, partner string, on points.Date) points.Tier {
	t.Helper()
	history, err := rules.RetentionHistory(result, partner, on)
	if err != nil {
		t.Fatal(err)
	}
	facts, err := points.FactsOn(points.WithRetention(book.Facts, partner, history), partner, on)
	if err != nil {
		t.Fatal(err)
	}
	standing, err := rules.StandingOn(balance(t, result, partner, on), facts, on)
	if err != nil {
		t.Fatal(err)
	}
	return standing.Performance
}

func TestDefaultBookShowsEverything(t *testing.T) {
	for _, asOf := range []string{"2024-06-30", "2025-12-31", "2026-11-21"} {
		book := generate(t, 1, asOf, demo.DefaultClients)
		rules, result := replay(t, "points", book.Events)
		edition := rules.EditionOn(date(t, asOf))

		currencies, kinds := map[points.Currency]bool{}, map[points.EventKind]int{}
		market := map[bool]map[points.Country]bool{true: {}, false: {}}
		home := map[string]points.Country{}
		types := map[points.DealType]int{}
		var bySelf, ending, standing int
		for _, event := range book.Events {
			kinds[event.Kind]++
			switch event.Kind {
			case points.EventCompany:
				home[event.Company] = event.Country
				market[edition.GrowthMarket(event.Country)][event.Country] = true
			case points.EventLineSold:
				currencies[event.Currency] = true
				types[event.DealType]++
				if event.Seller == "" {
					bySelf++
				}
			case points.EventAdjustment:
				if event.Until.IsZero() {
					standing++
				} else {
					ending++
				}
			case points.EventCountryChanged:
				if event.Country == home[event.Company] {
					t.Errorf("%s: %s moved to where it was", asOf, event.Company)
				}
			}
			if event.MRR != 0 {
				major := int64(1)
				for range event.Currency.Exponent() {
					major *= 10
				}
				if event.MRR%major != 0 {
					t.Errorf("%s: the MRR of %s is not whole units of %s", asOf, event.Key, event.Currency)
				}
			}
		}
		if got, want := slices.Sorted(maps.Keys(currencies)), []points.Currency{"AUD", "CAD", "COP", "EUR", "GBP", "JPY", "SGD", "USD", "ZAR"}; !slices.Equal(got, want) {
			t.Errorf("%s: currencies %v, want %v", asOf, got, want)
		}
		postings := map[points.Kind]int{}
		for _, posting := range result.Postings {
			postings[posting.Kind]++
		}
		managers := map[string]int{}
		for _, span := range result.Managers {
			if span.To.IsZero() {
				managers[span.Company]++
			}
		}
		stages := map[intake.DealStage]int{}
		for _, deal := range book.Deals {
			stages[deal.Stage]++
		}
		shared := 0
		for _, n := range managers {
			if n >= 2 {
				shared++
			}
		}
		for what, count := range map[string][2]int{
			"partners":                         {len(book.Partners), 8},
			"companies":                        {len(book.Companies), 240},
			"product lines":                    {len(book.Lines), 6},
			"established countries":            {len(market[false]), 5},
			"growth countries":                 {len(market[true]), 5},
			"sourced sales":                    {types[points.DealSourced], 200},
			"assisted sales":                   {types[points.DealAssisted], 25},
			"sales by the vendor":              {bySelf, 10},
			"shared clients":                   {shared, 15},
			"adjustments with an end":          {ending, 2},
			"adjustments for good":             {standing, 1},
			"deals prospecting":                {stages[intake.StageProspecting], 10},
			"deals engaging":                   {stages[intake.StageEngaging], 10},
			"deals won":                        {stages[intake.StageWon], 300},
			"deals lost":                       {stages[intake.StageLost], 150},
			"renewals":                         {len(book.Renewals), 200},
			"country changes":                  {kinds[points.EventCountryChanged], 2},
			"changes of MRR":                   {kinds[points.EventLineChanged], 80},
			"cancellations":                    {kinds[points.EventLineCancelled], 25},
			"managers gone":                    {kinds[points.EventManagerRemoved], 20},
			"postings of kind split":           {postings[points.KindSplit], 20},
			"postings of kind repriced":        {postings[points.KindRepriced], 50},
			"postings of kind churned":         {postings[points.KindChurned], 20},
			"postings of kind expired":         {postings[points.KindExpired], 200},
			"postings of kind ended, by leave": {postings[points.KindEnded], 5},
		} {
			if count[0] < count[1] {
				t.Errorf("%s: %d %s, want at least %d", asOf, count[0], what, count[1])
			}
		}
		for _, line := range book.Lines {
			articles := 0
			for _, product := range book.Products {
				if product.Line == line.Key {
					articles++
				}
			}
			if articles < 2 || articles > 3 {
				t.Errorf("line %s has %d products, want 2 or 3", line.Name, articles)
			}
		}
	}
}

func TestThreePartnersShareAClientSomewhere(t *testing.T) {
	_, result := replay(t, "points", generate(t, 1, "2026-11-21", demo.DefaultClients).Events)
	shared := map[string]int{}
	most := 0
	for _, span := range result.Managers {
		if span.To.IsZero() {
			shared[span.Company]++
			most = max(most, shared[span.Company])
		}
	}
	if most != 3 {
		t.Errorf("at most %d partners manage a client, want 3", most)
	}
}

func TestNamesAreMarkedAsMadeUp(t *testing.T) {
	book := generate(t, 3, "2026-11-21", 1000)
	for _, partner := range book.Partners {
		if !strings.HasSuffix(partner.Name, " (demo)") {
			t.Errorf("partner %s is not marked", partner.Name)
		}
	}
	for _, employee := range book.Employees {
		if !strings.HasSuffix(employee.Email, ".example") {
			t.Errorf("the address %s might be somebody's", employee.Email)
		}
	}
	for _, company := range book.Companies {
		if !strings.HasSuffix(company.Name, " (demo)") || !strings.HasSuffix(company.Domain, ".example") ||
			!strings.HasPrefix(company.CRMURL, "https://crm.example/") || !strings.HasPrefix(company.AccountURL, "https://accounts.example/") {
			t.Errorf("company %+v is not marked, or its addresses might be somebody's", company)
		}
	}
}

// The stories that the plans tell must show in the points.
func TestPartnersHaveStories(t *testing.T) {
	for _, day := range []string{"2024-06-30", "2025-12-31", "2026-11-21"} {
		asOf := date(t, day)
		book := generate(t, 1, day, demo.DefaultClients)
		rules, result := replay(t, "points", book.Events)
		key := map[string]string{}
		for _, partner := range book.Partners {
			key[strings.TrimSuffix(partner.Name, " (demo)")] = partner.Key
		}
		total := func(partner string, on points.Date) points.Points {
			b := balance(t, result, key[partner], on)
			return b.Sourced + b.Assisted + b.Managed
		}
		if now, before := total("Kestrelwerk", asOf), total("Kestrelwerk", asOf.AddMonths(-24)); 2*now < 3*before {
			t.Errorf("%s: the rising star has %s points, two years ago %s", day, now, before)
		}
		if now, before := total("Baobab & Daughters", asOf), total("Baobab & Daughters", asOf.AddMonths(-24)); 4*now > 3*before {
			t.Errorf("%s: the declining house has %s points, two years ago %s", day, now, before)
		}
		if now, before := total("Saltmarsh Lab", asOf), total("Saltmarsh Lab", asOf.AddMonths(-12)); now == 0 || before != 0 {
			t.Errorf("%s: the newcomer has %s points, a year ago %s", day, now, before)
		}
		if tier := performance(t, rules, result, book, key["Alder & Finch"], asOf); tier != points.Elite {
			t.Errorf("%s: the giant is %s", day, tier)
		}
		facts, err := points.FactsOn(book.Facts, key["Ceiba Crecimiento"], asOf)
		if err != nil {
			t.Fatal(err)
		}
		if facts.CertifiedOn(asOf) || !facts.CertifiedOn(asOf.AddMonths(-3)) {
			t.Errorf("%s: the forgetful one is certified through %s, want it lost of late", day, facts.CertifiedThrough)
		}
		if tier := performance(t, rules, result, book, key["Ceiba Crecimiento"], asOf.AddMonths(-3)); tier == points.Untiered {
			t.Errorf("%s: the forgetful one had no tier to lose", day)
		}
		months := map[points.Points]bool{}
		for back := range 48 {
			months[total("Alder & Finch", asOf.AddMonths(-back))] = true
		}
		if len(months) < 45 {
			t.Errorf("%s: the giant's chart shows %d different values in 48 months", day, len(months))
		}
	}
}

func BenchmarkGenerate(b *testing.B) {
	for _, clients := range []int{demo.DefaultClients, 10_000} {
		b.Run(strconv.Itoa(clients), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				generate(b, 1, "2026-11-21", clients)
			}
		})
	}
}
