package mapping_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/mapping"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// correctable reads sales that say their revision and whether they are voided,
// and goodwill without a company.
const correctable = `mapping: 1
source: test
files:
  sales: {name: sales.csv, optional: true}
  moved: {name: moved.csv, optional: true}
  goodwill: {name: goodwill.csv, optional: true}
  gone: {name: gone.csv, optional: true}
records:
  - {make: partner, key: P, fields: {name: P}}
  - {make: line, key: L, fields: {name: L}}
  - {make: company, key: c1, fields: {name: One}}
  - {make: company, key: c2, fields: {name: Two}}
  - {make: event company, key: first/c1, fields: {company: c1, on: 2020-01-01, country: DE}}
  - {make: event company, key: first/c2, fields: {company: c2, on: 2020-01-01, country: DE}}
`

func correctableMapping(t *testing.T) *mapping.Mapping {
	t.Helper()
	sale := func(from, company string) string {
		return "  - {make: event line_sold, from: " + from + `, key: "{id}", fields: {
      voided: {value: "{void}", map: {x: yes}, otherwise: no}, revision: "{rev}",
      company: ` + company + `, on: "{on}", line: L, currency: EUR, mrr: "{mrr}", seller: P}}
`
	}
	return parse(t, correctable+sale("sales", "c1")+sale("moved", "c2")+`
  - {make: event adjustment, from: goodwill, key: "{id}", fields: {on: 2024-01-01, partner: P, track: managed, points: "{points}", reason: goodwill}}
  - {make: event line_sold, from: gone, key: "{id}", fields: {voided: yes}}
`)
}

const correctableHead = "id,on,mrr,rev,void\n"

// TestCorrectableEvents shows what event a row of a sale makes.
func TestCorrectableEvents(t *testing.T) {
	m := correctableMapping(t)
	for _, c := range []struct{ name, row, want, fault string }{
		{"as ever", "s,2021-01-01,10,,", "test/s revision 1: c1 2021-01-01 10.00 EUR", ""},
		{"a first revision", "s,2021-01-01,10,1,", "test/s revision 1: c1 2021-01-01 10.00 EUR", ""},
		{"a correction", "s,2021-01-01,12,2,", "test/s revision 2: c1 2021-01-01 12.00 EUR", ""},
		{"the highest revision", "s,2021-01-01,12,2147483646,", "test/s revision 2147483646: c1 2021-01-01 12.00 EUR", ""},
		{"a void by its key", "s,,,,x", "test/s revision 0: voided", ""},
		{"a void with its revision", "s,,,3,x", "test/s revision 3: voided", ""},
		{"the rest of a void is not read", "s,tomorrow,much,,x", "test/s revision 0: voided", ""},
		{"a void without a key", ",,,,x", "", "column 1 (id): the key of the event line_sold is empty"},
		{"revision 0", "s,2021-01-01,10,0,", "", `column 4 (rev): "0" is not a whole number from 1 to 2147483646`},
		{"a revision of a void", "s,,,0,x", "", `column 4 (rev): "0" is not a whole number from 1 to 2147483646`},
		{"no revision number", "s,2021-01-01,10,2.5,", "", `column 4 (rev): "2.5" has more than the 0 decimals possible here`},
		{"too high a revision", "s,2021-01-01,10,2147483647,", "", `column 4 (rev): "2147483647" is not a whole number`},
		{"two rows of one revision", "s,2021-01-01,10,2,\ns,2021-01-01,11,2,", "test/s revision 2: c1 2021-01-01 10.00 EUR", `the event line_sold "test/s" is given a second time with other content (first: sales.csv, line 2)`},
		{"the same void twice", "s,,,,x\ns,,,,x", "test/s revision 0: voided", ""},
		{"revisions and a void in one file", "s,2021-01-01,10,,\ns,2021-01-01,11,2,\ns,,,,x",
			"test/s revision 1: c1 2021-01-01 10.00 EUR\ntest/s revision 2: c1 2021-01-01 11.00 EUR\ntest/s revision 0: voided", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			book, reading := read(t, m, file("sales.csv", correctableHead+c.row+"\n"))
			var got []string
			for _, e := range book.Events {
				if e.Kind != points.EventLineSold {
					continue
				}
				text := fmt.Sprintf("%s revision %d: ", e.Key, e.Revision)
				if e.Voided {
					text += "voided"
				} else {
					text += fmt.Sprintf("%s %s %s %s", e.Company, e.On, points.Money{Amount: e.MRR, Currency: e.Currency}, e.Currency)
				}
				got = append(got, text)
			}
			same(t, "events", strings.Join(got, "\n"), c.want)
			if found := strings.Join(faults(reading), "\n"); !strings.Contains(found, c.fault) || (found == "") != (c.fault == "") {
				t.Errorf("faults %q, want %q", found, c.fault)
			}
		})
	}
}

func TestVoidedIsYesOrNo(t *testing.T) {
	m := parse(t, oneFile("", "", "  - {make: event manager_added, from: f, key: \"{k}\", fields: {voided: \"{v}\", company: C, on: 2021-01-01, partner: P}}\n"))
	_, reading := read(t, m, file("f.csv", "k,v\na,maybe\n"))
	same(t, "faults", faults(reading), []string{
		`f.csv, line 2, column 2 (v): "maybe" is not possible here: there are "yes" and "no"; translate the source's words with map`,
	})
	// Only a mapping all of whose rows are voids may leave fields out.
	_, err := mapping.Parse("m.yaml", []byte(oneFile("", "", "  - {make: event manager_added, from: f, key: \"{k}\", fields: {voided: no}}\n")))
	if err == nil || !strings.Contains(err.Error(), `the field "company" of event manager_added is missing`) {
		t.Errorf("got %v, want the missing fields", err)
	}
}

// corrected is a book to import into, file by file.
type corrected struct {
	t testing.TB
	s *store.Store
	l *ledger.Ledger
	m *mapping.Mapping
}

func (c corrected) imports(name, text string, change func(*mapping.ImportOptions)) (*mapping.Outcome, error) {
	c.t.Helper()
	outcome, err := mapping.Import(context.Background(), c.s, c.l, c.m, []mapping.Input{file(name, text)}, importOptions(change))
	verified, broken := c.l.Verify(system(), c.s.Read())
	if broken != nil || verified.Finding != nil {
		c.t.Fatalf("after %q verify finds %v, %v", text, verified.Finding, broken)
	}
	return outcome, err
}

func (c corrected) mustImport(name, text string) intake.Report {
	c.t.Helper()
	outcome, err := c.imports(name, text, nil)
	if err != nil {
		for _, fault := range shown(outcome) {
			c.t.Log(fault)
		}
		c.t.Fatal(err)
	}
	return outcome.Report
}

// sold sums what the sales on record are worth, in cents a month.
func (c corrected) sold() (cents int64) {
	c.t.Helper()
	err := c.l.ExportEvents(system(), c.s.Read(), false, func(e ledger.KeptEvent) error {
		cents += e.MRR
		return nil
	})
	if err != nil {
		c.t.Fatal(err)
	}
	return cents
}

func eachCorrected(t *testing.T, test func(t *testing.T, c corrected)) {
	t.Helper()
	m := correctableMapping(t)
	storetest.Each(t, func(t *testing.T, s *store.Store) { test(t, corrected{t, s, newLedger(t), m}) })
}

// TestImportCorrections takes a sale through a correction and a void; each is
// recorded once, and older files change nothing.
func TestImportCorrections(t *testing.T) {
	const (
		original   = correctableHead + "s1,2024-01-01,100,,\ns2,2024-02-01,50,,\n"
		correction = correctableHead + "s1,2024-01-01,80,2,\ns2,2024-02-01,50,,\n"
		void       = "id\ns1\n"
		back       = correctableHead + "s1,2024-01-01,90,4,\n"
	)
	eachCorrected(t, func(t *testing.T, c corrected) {
		for _, step := range []struct {
			name, file, text string
			recorded         int
			sold             int64
		}{
			{"the original", "sales.csv", original, 4, 150_00},
			{"the correction", "sales.csv", correction, 1, 130_00},
			{"the correction again", "sales.csv", correction, 0, 130_00},
			{"the original again", "sales.csv", original, 0, 130_00},
			{"the void", "gone.csv", void, 1, 50_00},
			{"the void again", "gone.csv", void, 0, 50_00},
			{"the correction after the void", "sales.csv", correction, 0, 50_00},
			{"the event comes back", "sales.csv", back, 1, 140_00},
			{"the original at last", "sales.csv", original, 0, 140_00},
		} {
			report := c.mustImport(step.file, step.text)
			recorded := 0
			for _, change := range report.Changes {
				if change.Kind == intake.RecordEvent {
					recorded = change.Created
				}
			}
			same(t, step.name+": recorded", recorded, step.recorded)
			same(t, step.name+": sold", c.sold(), step.sold)
			if report.Unchanged() != (step.recorded == 0) {
				t.Errorf("%s: unchanged is %v", step.name, report.Unchanged())
			}
			if step.recorded == 1 && report.Postings == 0 {
				t.Errorf("%s posts nothing", step.name)
			}
		}
	})
}

// TestImportRefusedAgainstRecord holds that rows are refused for what is on
// record as the ledger refuses them, and that the others are recorded without
// them.
func TestImportRefusedAgainstRecord(t *testing.T) {
	const sale = correctableHead + "s1,2024-01-01,100,,\n"
	const conflict = `cannot be recorded: revision 1 of this event is on record with other content: send the change as revision `
	for _, c := range []struct {
		name   string
		before [][2]string
		file   [2]string
		want   []string
	}{
		{"the original after its correction", [][2]string{{"sales.csv", sale}, {"sales.csv", correctableHead + "s1,2024-01-01,80,2,\n"}}, [2]string{"sales.csv", sale + "s9,2024-01-02,10,,\n"}, nil},
		{"a key of another company", [][2]string{{"sales.csv", sale}}, [2]string{"moved.csv", sale + "s9,2024-01-02,10,,\n"},
			[]string{`moved.csv, line 2, column 1 (id): the event "test/s1" ` + conflict + "2"}},
		{"new content under a voided key", [][2]string{{"sales.csv", sale}, {"gone.csv", "id\ns1\n"}}, [2]string{"sales.csv", correctableHead + "s1,2024-01-01,80,,\ns9,2024-01-02,10,,\n"},
			[]string{`sales.csv, line 2, column 1 (id): the event "test/s1" ` + conflict + "3"}},
		{"an adjustment without a company", [][2]string{{"goodwill.csv", "id,points\ng1,5\n"}}, [2]string{"goodwill.csv", "id,points\ng1,6\ng9,1\n"},
			[]string{`goodwill.csv, line 2, column 1 (id): the event "test/g1" ` + conflict + "2"}},
		{"one of two revisions", [][2]string{{"sales.csv", sale}}, [2]string{"sales.csv", correctableHead + "s1,2024-01-01,80,,\ns1,2024-01-01,90,2,\n"},
			[]string{`sales.csv, line 2, column 1 (id): the event "test/s1" ` + conflict + "2"}},
		{"nothing to void", nil, [2]string{"sales.csv", correctableHead + "s1,,,,x\ns9,2024-01-02,10,,\n"},
			[]string{`sales.csv, line 2, column 1 (id): the event "test/s1" cannot be recorded: there is no such event on record to void: check its id, or send the event before its void`}},
		{"a void of what others need", [][2]string{{"sales.csv", sale}}, [2]string{"sales.csv", correctableHead + "first/c1,,,,x\ns9,2024-01-02,10,,\n"},
			[]string{`sales.csv, line 2, column 1 (id): the event "test/first/c1" cannot be recorded: it makes the recorded event "test/s1" invalid: `}},
	} {
		t.Run(c.name, func(t *testing.T) {
			eachCorrected(t, func(t *testing.T, book corrected) {
				for _, before := range c.before {
					book.mustImport(before[0], before[1])
				}
				events := recordedEvents(t, book.s)
				outcome, err := book.imports(c.file[0], c.file[1], nil)
				var invalid *mapping.InvalidRowsError
				switch {
				case c.want == nil && err != nil:
					t.Fatal(err)
				case c.want == nil:
					return
				case !errors.As(err, &invalid):
					t.Fatalf("error %v, want invalid rows", err)
				}
				if found := shown(outcome); len(found) != len(c.want) || !strings.HasPrefix(found[0], c.want[0]) {
					t.Errorf("refused %q, want %q", found, c.want)
				}
				same(t, "events after the refusal", recordedEvents(t, book.s), events)
				if _, err := book.imports(c.file[0], c.file[1], skipInvalid); err != nil {
					t.Fatalf("without the rows at fault: %v", err)
				}
				if recordedEvents(t, book.s) <= events {
					t.Error("the other row was not recorded")
				}
			})
		})
	}
}

// exported reads what `tierboard export events --all --format csv` writes.
const exported = `mapping: 1
source: test
files:
  events:
    name: events.csv
    let:
      key: {value: "{id}", strip: "test/"}
      void: {value: "{voided}", map: {"true": yes}}
records:
  - {make: partner, from: events, when: {value: "{seller}", empty: false}, key: "{seller}", fields: {name: "{seller}"}}
  - {make: line, from: events, when: {value: "{line}", empty: false}, key: "{line}", fields: {name: "{line}"}}
  - {make: company, from: events, key: "{company}", fields: {name: "{company}"}}
  - {make: event company, from: events, when: {value: "{kind}", in: company}, key: "{key}", fields: {
      voided: "{void}", revision: "{revision}", company: "{company}", on: "{on}", seq: "{seq}", country: "{country}"}}
  - {make: event line_sold, from: events, when: {value: "{kind}", in: line_sold}, key: "{key}", fields: {
      voided: "{void}", revision: "{revision}", company: "{company}", on: "{on}", seq: "{seq}", line: "{line}",
      currency: "{currency}", mrr: "{mrr}", seller: "{seller}", deal_type: "{deal_type}"}}
`

// TestImportExported rebuilds a book with corrections and voids from its export.
func TestImportExported(t *testing.T) {
	reread := parse(t, exported)
	eachCorrected(t, func(t *testing.T, c corrected) {
		c.mustImport("sales.csv", correctableHead+"s1,2024-01-01,100,,\ns2,2024-02-01,50,,\ns3,2024-03-01,20,,\n")
		c.mustImport("sales.csv", correctableHead+"s1,2024-01-01,80,3,\ns2,,,,x\n")
		written := export(t, c)
		again := corrected{t, storetest.Open(t, storetest.SQLite(t)), c.l, reread}
		again.mustImport("events.csv", written)
		same(t, "the export of what was read", export(t, again), written)
		same(t, "sold", again.sold(), c.sold())
		if report := again.mustImport("events.csv", written); !report.Unchanged() {
			t.Errorf("the second time changes %+v", report.Changes)
		}
	})
}

func export(t *testing.T, c corrected) string {
	t.Helper()
	var text bytes.Buffer
	writer := wire.NewEventWriter(&text, wire.CSV)
	err := c.l.ExportEvents(system(), c.s.Read(), true, func(e ledger.KeptEvent) error {
		return writer.Write(wire.Record{Event: e.Event.Event, Revision: e.Revision, Voided: e.Voided})
	})
	if err := errors.Join(err, writer.Flush()); err != nil {
		t.Fatal(err)
	}
	return text.String()
}

// TestDocumentedCorrections reads the page's example with the page's mapping.
func TestDocumentedCorrections(t *testing.T) {
	page, err := os.ReadFile("../../docs/mapping.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(page), "## Correcting what was imported\n")
	_, section, _ = strings.Cut(section, "```yaml\n")
	rules, section, _ := strings.Cut(section, "```\n")
	_, section, _ = strings.Cut(section, "```\n")
	rows, _, found := strings.Cut(section, "```\n")
	if !found {
		t.Fatal("the page has no example")
	}
	reading, err := mapping.Read(context.Background(), parse(t, rules), []mapping.Input{file("korrektur.csv", rows)}, mapping.Options{})
	if err != nil {
		t.Fatal(err)
	}
	book, err := reading.Book(context.Background(), func(_ context.Context, _ intake.RecordKind, keys []string) (map[string]bool, error) {
		all := map[string]bool{}
		for _, key := range keys {
			all[key] = true
		}
		return all, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	same(t, "faults", faults(reading), []string(nil))
	void := ledger.Event{Voided: true, Event: points.Event{Key: "haendler/sold/V-2", Kind: points.EventLineSold, Seq: points.EventLineSold.DefaultSeq()}}
	change := ledger.Event{Revision: 2, Event: points.Event{
		Key: "haendler/sold/V-1", Company: "17", On: day("2021-04-05"), Seq: points.EventLineSold.DefaultSeq(), Kind: points.EventLineSold,
		Line: "CRM", MRR: 125_00, Currency: "EUR", Seller: "Nordlicht", DealType: points.DealSourced,
	}}
	same(t, "events", book.Events, []ledger.Event{change, void})
}
