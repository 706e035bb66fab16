package mapping_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/mapping"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

func newLedger(t testing.TB) *ledger.Ledger {
	t.Helper()
	program, err := editions.Load("points")
	if err != nil {
		t.Fatal(err)
	}
	return ledger.New(program)
}

func system() context.Context { return viewer.NewContext(context.Background(), viewer.System()) }

func importOptions(change func(*mapping.ImportOptions)) mapping.ImportOptions {
	options := mapping.ImportOptions{Apply: intake.Options{Now: intake.At(recordedAt), Today: day("2026-11-21")}}
	if change != nil {
		change(&options)
	}
	return options
}

func skipInvalid(o *mapping.ImportOptions) { o.SkipInvalid = true }

// counts are the numbers of records that an import created, changed and left.
func counts(report intake.Report) (created, changed, unchanged int) {
	for _, change := range report.Changes {
		created, changed, unchanged = created+change.Created, changed+change.Changed, unchanged+change.Unchanged
	}
	return created, changed, unchanged
}

func recordedEvents(t *testing.T, s *store.Store) int {
	t.Helper()
	n, err := s.Read().Event.Query().Count(system())
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestImportCRMSales takes the real set all the way, twice.
func TestImportCRMSales(t *testing.T) {
	m, inputs := crmSales(t)
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		l := newLedger(t)
		options := importOptions(func(o *mapping.ImportOptions) { o.Apply.Today = day("2017-12-31") })
		first, err := mapping.Import(context.Background(), s, l, m, inputs, options)
		if err != nil {
			t.Fatal(err)
		}
		created, changed, unchanged := counts(first.Report)
		same(t, "created", created, 6+35+3+7+85+8800+1180+6+4503)
		same(t, "changed and unchanged", changed+unchanged, 0)
		if first.Report.Postings == 0 {
			t.Error("no postings")
		}
		partners, err := s.Read().Partner.Query().WithClients().All(system())
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range partners {
			sold, managed, err := balances(s, p.ID)
			if err != nil {
				t.Fatal(err)
			}
			if sold <= 0 || managed <= 0 {
				t.Errorf("%s has %d sold and %d managed micro-points", p.Name, sold, managed)
			}
		}
		verified, err := l.Verify(system(), s.Read())
		if err != nil {
			t.Fatal(err)
		}
		if verified.Finding != nil || verified.Events != 4503 {
			t.Errorf("verify compared %d events and found %v", verified.Events, verified.Finding)
		}
		second, err := mapping.Import(context.Background(), s, l, m, inputs, options)
		if err != nil {
			t.Fatal(err)
		}
		if !second.Report.Unchanged() {
			t.Errorf("the second import changes %+v", second.Report.Changes)
		}
	})
}

// balances sums the partner's sold and managed points over its clients.
func balances(s *store.Store, partner string) (sold, managed int64, err error) {
	clients, err := s.Read().Clientship.Query().Where(clientship.PartnerID(partner)).All(system())
	for _, client := range clients {
		sold += int64(client.Sourced + client.Assisted)
		managed += int64(client.Managed)
	}
	return sold, managed, err
}

func TestImportForeign(t *testing.T) {
	m, inputs := vertrieb(t)
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		l := newLedger(t)
		dry, err := mapping.Import(context.Background(), s, l, m, inputs, importOptions(func(o *mapping.ImportOptions) { o.Apply.DryRun = true }))
		if err != nil {
			t.Fatal(err)
		}
		same(t, "events after a dry run", recordedEvents(t, s), 0)
		real, err := mapping.Import(context.Background(), s, l, m, inputs, importOptions(nil))
		if err != nil {
			t.Fatal(err)
		}
		same(t, "the dry run's changes", dry.Report.Changes, real.Report.Changes)
		same(t, "the dry run's postings", dry.Report.Postings, real.Report.Postings)
		same(t, "events", recordedEvents(t, s), 17)
	})
}

// TestImportInvalid refuses everything for one faulty row, and with skipping
// records everything else.
func TestImportInvalid(t *testing.T) {
	m := parse(t, rowsMapping)
	companies := file("companies.csv", companiesHead+"c1,One,Germany,\nc2,Two,Nowhere,\n")
	sales := file("sales.csv", salesHead+"s1,c1,P,done,2023-02-03,1200,12,EUR\ns2,c2,P,open,,,,\n")
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		l := newLedger(t)
		refused, err := mapping.Import(context.Background(), s, l, m, []mapping.Input{companies, sales}, importOptions(nil))
		var invalid *mapping.InvalidRowsError
		if !errors.As(err, &invalid) || invalid.Rows != 2 {
			t.Fatalf("error %v, want two invalid rows", err)
		}
		same(t, "rejected", refused.Report.Rejected.Rows, 2)
		same(t, "events", recordedEvents(t, s), 0)

		skipped, err := mapping.Import(context.Background(), s, l, m, []mapping.Input{companies, sales}, importOptions(skipInvalid))
		if err != nil {
			t.Fatal(err)
		}
		same(t, "rejected", skipped.Report.Rejected.Rows, 2)
		same(t, "events", recordedEvents(t, s), 2)
		var rejected strings.Builder
		if err := skipped.WriteRejected(&rejected); err != nil {
			t.Fatal(err)
		}
		if got := rejected.String(); !strings.Contains(got, "companies.csv,3,3,country,country,") || !strings.Contains(got, "sales.csv,3,2,company,join,") {
			t.Errorf("the rejected rows:\n%s", got)
		}

		// Later, the company mended: only what is new is recorded.
		mended := file("companies.csv", companiesHead+"c1,One,Germany,\nc2,Two,Norway,\n")
		later, err := mapping.Import(context.Background(), s, l, m, []mapping.Input{mended, sales}, importOptions(nil))
		if err != nil {
			t.Fatal(err)
		}
		created, changed, _ := counts(later.Report)
		same(t, "created later: a company, its event, a deal", created, 3)
		same(t, "changed later", changed, 0)
	})
}

// TestImportInvalidEvents traces what the engine refuses back to its rows.
func TestImportInvalidEvents(t *testing.T) {
	m := parse(t, rowsMapping)
	companies := file("companies.csv", companiesHead+"c1,One,Germany,\nc2,Two,Norway,\n")
	// A sale before the company's first event, and one in another currency
	// than the line's; each row is sound by itself.
	sales := file("sales.csv", salesHead+
		"s1,c1,P,done,2023-02-03,1200,12,EUR\n"+
		"s2,c2,P,done,2019-02-03,1200,12,EUR\n"+
		"s3,c1,P,done,2024-02-03,1200,12,USD\n"+
		"s4,c1,P,done,2024-02-04,0,12,EUR\n")
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		l := newLedger(t)
		refused, err := mapping.Import(context.Background(), s, l, m, []mapping.Input{companies, sales}, importOptions(nil))
		var invalid *mapping.InvalidRowsError
		if !errors.As(err, &invalid) {
			t.Fatalf("error %v, want invalid rows", err)
		}
		var places []string
		for _, rejection := range refused.Report.Rejected.First {
			if rejection.Reason != mapping.ReasonEvent {
				t.Errorf("rejection %+v, want one for its event", rejection)
			}
			places = append(places, rejection.Value)
		}
		same(t, "events refused", places, []string{"test/s3", "test/s4", "test/s2"})
		same(t, "events", recordedEvents(t, s), 0)
		skipped, err := mapping.Import(context.Background(), s, l, m, []mapping.Input{companies, sales}, importOptions(skipInvalid))
		if err != nil {
			t.Fatal(err)
		}
		same(t, "rows rejected", skipped.Report.Rejected.Rows, 3)
		same(t, "events", recordedEvents(t, s), 3)

		// What is on record does not change under its key.
		changed := file("sales.csv", salesHead+"s1,c1,P,done,2023-02-03,2400,12,EUR\n")
		conflict, err := mapping.Import(context.Background(), s, l, m, []mapping.Input{companies, changed}, importOptions(nil))
		if !errors.As(err, &invalid) {
			t.Fatalf("error %v, want invalid rows", err)
		}
		same(t, "conflict", shown(conflict), []string{
			`sales.csv, line 2, column 1 (id): the event "test/s1" cannot be recorded: revision 1 of this event is on record with other content: send the change as revision 2`,
		})
	})
}

func shown(outcome *mapping.Outcome) []string {
	var texts []string
	for _, rejection := range outcome.Report.Rejected.First {
		texts = append(texts, rejection.String())
	}
	return texts
}

// TestRefusedEventsLeadToTheirCell: the cell that a refusal is about, not only
// that of the event's key.
func TestRefusedEventsLeadToTheirCell(t *testing.T) {
	m := parse(t, oneFile("", "", `
  - {make: partner, key: P, fields: {name: P}}
  - {make: line, key: L, fields: {name: L}}
  - {make: company, key: C, fields: {name: C}}
  - {make: event company, key: C, fields: {company: C, on: 2020-01-01, country: DE}}
  - {make: event line_sold, from: f, when: {value: "{what}", in: sold}, key: "{k}", fields: {company: C, on: "{day}", line: L, currency: EUR, mrr: "{mrr}", seller: P}}
  - {make: event line_cancelled, from: f, when: {value: "{what}", in: gone}, key: "{k}", fields: {company: C, on: "{day}", line: L}}
  - {make: event manager_added, from: f, when: {value: "{what}", in: manager}, key: "{k}", fields: {company: C, on: "{day}", partner: "{who}"}}
`))
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		csv := "k,what,day,mrr,who\n1,sold,2021-01-01,-5,\n2,manager,2021-01-01,,P\n3,manager,2021-02-01,,P\n4,gone,2021-03-01,,\n"
		outcome, err := mapping.Import(context.Background(), s, newLedger(t), m, []mapping.Input{file("f.csv", csv)}, importOptions(skipInvalid))
		if err != nil {
			t.Fatal(err)
		}
		var places []string
		for _, rejection := range outcome.Report.Rejected.First {
			places = append(places, fmt.Sprintf("%d %s", rejection.Line, rejection.ColumnName))
		}
		slices.Sort(places)
		// The line that is not open is named by the mapping: its event's key is shown.
		same(t, "places", places, []string{"2 mrr", "4 who", "5 k"})
	})
}

// TestFaultsOfReferencesLeadToTheirCause: what is missing because its own row is
// rejected is not called unknown.
func TestFaultsOfReferencesLeadToTheirCause(t *testing.T) {
	m := parse(t, oneFile("", "", `
  - {make: company, from: f, when: {value: "{country}", empty: false}, key: "{k}", fields: {name: "{k}", employees: "{size}"}}
  - {make: event company, from: f, when: {value: "{country}", empty: false}, key: "{k}", fields: {company: "{k}", on: 2020-01-01, country: "{country}"}}
  - {make: event country_changed, from: f, when: {value: "{country}", empty: true}, key: "moved/{k}", fields: {company: "{k}", on: 2021-01-01, country: FR}}
`))
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		outcome, err := mapping.Import(context.Background(), s, newLedger(t), m, []mapping.Input{file("f.csv", "k,country,size\na,Nowhere,1\nb,DE,many\nc,DE,2\na,,\nb,,\nc,,\nd,,\n")}, importOptions(skipInvalid))
		if err != nil {
			t.Fatal(err)
		}
		same(t, "faults", shown(outcome)[2:], []string{
			`f.csv, line 5, column 1 (k): the company "a" stands in f.csv, line 2, which is rejected itself: mend that row`,
			`f.csv, line 6, column 1 (k): the company "b" stands in f.csv, line 3, which is rejected itself: mend that row`,
			`f.csv, line 8, column 1 (k): there is no company "d": there are "c"`,
		})
		same(t, "events", recordedEvents(t, s), 2)
	})
}

// TestImportRefersToRecorded lets a later export name what an earlier brought.
func TestImportRefersToRecorded(t *testing.T) {
	first := parse(t, oneFile("", "", `
  - {make: partner, key: P, fields: {name: P}}
  - {make: company, from: f, key: "{k}", fields: {name: "{k}"}}
  - {make: event company, from: f, key: "{k}", fields: {company: "{k}", on: 2020-01-01, country: DE}}
`))
	second := parse(t, oneFile("", "", "  - {make: event manager_added, from: f, key: \"m/{k}\", fields: {company: \"{k}\", on: 2021-01-01, partner: P}}\n"))
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		l := newLedger(t)
		if _, err := mapping.Import(context.Background(), s, l, first, []mapping.Input{file("f.csv", "k\na\n")}, importOptions(nil)); err != nil {
			t.Fatal(err)
		}
		outcome, err := mapping.Import(context.Background(), s, l, second, []mapping.Input{file("f.csv", "k\na\nb\n")}, importOptions(skipInvalid))
		if err != nil {
			t.Fatal(err)
		}
		same(t, "faults", shown(outcome), []string{`f.csv, line 3, column 1 (k): there is no company "b"`})
		same(t, "events", recordedEvents(t, s), 2)
	})
}
