package mapping_test

import (
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/mapping"
	"github.com/tierboard/tierboard/points"
)

// vertrieb returns the mapping and files of the foreign export.
func vertrieb(t testing.TB) (*mapping.Mapping, []mapping.Input) {
	t.Helper()
	text, err := os.ReadFile("testdata/vertrieb.yaml")
	if err != nil {
		t.Fatal(err)
	}
	inputs, err := mapping.Inputs("testdata/vertrieb")
	if err != nil {
		t.Fatal(err)
	}
	return parse(t, string(text)), inputs
}

// events words the events of a book, in its order.
func events(book *intake.Book) []string {
	var texts []string
	for _, e := range book.Events {
		text := fmt.Sprintf("%s %s %s %s", e.Key, e.Company, e.On, e.Kind)
		switch e.Kind {
		case points.EventCompany, points.EventCountryChanged:
			text += " " + string(e.Country)
		case points.EventLineSold, points.EventLineChanged:
			text += fmt.Sprintf(" %s %s %s %s %s", e.Line, points.Money{Amount: e.MRR, Currency: e.Currency}, e.Currency, e.Seller, e.DealType)
		case points.EventLineCancelled:
			text += " " + e.Line
		default:
			text += " " + e.Partner
		}
		texts = append(texts, text)
	}
	return texts
}

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s:\n%+v\nwant\n%+v", what, got, want)
	}
}

// TestForeignExport reads an export of another shape, whose mapping was
// written from docs/mapping.md alone.
func TestForeignExport(t *testing.T) {
	m, inputs := vertrieb(t)
	book, reading := read(t, m, inputs...)
	same(t, "faults", faults(reading), []string(nil))
	same(t, "events", events(book), []string{
		"vertrieb/company/1001 1001 2021-02-01 company DE",
		"vertrieb/company/1002 1002 2021-07-15 company AT",
		"vertrieb/company/1003 1003 2022-01-03 company GB",
		"vertrieb/company/1004 1004 2022-05-20 company BR",
		"vertrieb/company/1005 1005 2022-09-30 company AT",
		"vertrieb/sold/V-001 1001 2021-03-01 line_sold CRM 1200.00 EUR Atlas Beratung sourced",
		"vertrieb/manager/Atlas Beratung/1001 1001 2021-03-01 manager_added Atlas Beratung",
		"vertrieb/sold/V-002 1001 2021-06-15 line_sold Shop 100.02 EUR Atlas Beratung sourced",
		"vertrieb/cancelled/V-002 1001 2022-12-31 line_cancelled Shop",
		"vertrieb/sold/V-003 1002 2021-08-01 line_sold CRM 83.33 EUR Atlas Beratung sourced",
		"vertrieb/manager/Atlas Beratung/1002 1002 2021-08-01 manager_added Atlas Beratung",
		"vertrieb/sold/V-004 1003 2022-01-10 line_sold CRM 500.00 GBP Brae Partners sourced",
		"vertrieb/manager/Brae Partners/1003 1003 2022-01-10 manager_added Brae Partners",
		"vertrieb/sold/V-005 1003 2023-02-01 line_sold CRM 250.00 GBP Brae Partners assisted",
		"vertrieb/sold/V-006 1004 2023-03-05 line_sold Shop 150.00 EUR Atlas Beratung sourced",
		"vertrieb/manager/Atlas Beratung/1004 1004 2023-03-05 manager_added Atlas Beratung",
		"vertrieb/sold/V-007 1005 2023-03-05 line_sold CRM 100.00 EUR  sourced",
	})
	same(t, "companies", book.Companies[1:4], []intake.Company{
		{Key: "1002", Name: `Bäckerei "Zum Ofen"; Wien`, Sector: "Handel", Employees: 38},
		{Key: "1003", Name: "Highland Textiles", Sector: "Handel", Employees: 412, Parent: "1001"},
		{Key: "1004", Name: "Sao Jorge", Sector: "Transport", Parent: "1001"},
	})
	same(t, "partners", book.Partners, []intake.Partner{{Key: "Atlas Beratung", Name: "Atlas Beratung"}, {Key: "Brae Partners", Name: "Brae Partners"}})
	same(t, "employees", len(book.Employees), 3)
	same(t, "fact", book.Facts, []points.Fact{{Partner: "Atlas Beratung", On: day("2021-01-01"), Kind: points.FactCertifiedThrough, Value: "2024-12-31"}})
	same(t, "deals", len(book.Deals), 6)
	same(t, "deal", book.Deals[3], intake.Deal{
		Key: "V-004", Partner: "Brae Partners", Company: "1003", Employee: "B03", Product: "CRM", Stage: intake.StageWon,
		DealType: points.DealSourced, Amount: points.Money{Amount: 600_000, Currency: "GBP"}, ClosedOn: day("2022-01-10"),
	})
	same(t, "renewals", book.Renewals, []intake.Renewal{
		{Key: "1001/CRM", Company: "1001", Line: "CRM", StartsOn: day("2025-01-01"), MRR: points.Money{Amount: 120_000, Currency: "EUR"}},
		{Key: "1002/CRM", Company: "1002", Line: "CRM", StartsOn: day("2025-01-01"), MRR: points.Money{Amount: 8_333, Currency: "EUR"}},
		{Key: "1003/CRM", Company: "1003", Line: "CRM", StartsOn: day("2025-01-01"), MRR: points.Money{Amount: 25_000, Currency: "GBP"}},
	})

	report := reading.Report()
	same(t, "row notes", report.RowNotes, []intake.RowNote{
		{Section: "contracts", Note: "test contracts", Rows: 1, Ignored: true},
		{Section: "contracts", Note: "contracts without an adviser, sold by the vendor", Rows: 1},
	})
	same(t, "mended", report.Mended, []intake.Mend{
		{Place: "files.contracts.let.currency", From: "€", To: "EUR", Rows: 1},
		{Place: "records[6].fields.sector", From: "Handl", To: "Handel", Rows: 1},
		{Place: "records[7].fields.country", From: "Brasilien", To: "BR", Rows: 1},
		{Place: "records[7].fields.country", From: "Schottland", To: "GB", Rows: 1},
	})
	for _, file := range report.Files {
		if file.Rows != file.Imported+file.Joined+file.Ignored+file.Rejected+file.Unused {
			t.Errorf("the rows of %s do not add up: %+v", file.File, file)
		}
	}
}

// TestTutorial holds that the tutorial of docs/mapping.md does what it says.
func TestTutorial(t *testing.T) {
	page, err := os.ReadFile("../../docs/mapping.md")
	if err != nil {
		t.Fatal(err)
	}
	_, tutorial, _ := strings.Cut(string(page), "## Tutorial")
	tutorial, _, _ = strings.Cut(tutorial, "\n## ")
	var text strings.Builder
	var plain []string
	for i, block := range strings.Split(tutorial, "```") {
		switch {
		case i%2 == 1 && strings.HasPrefix(block, "yaml\n"):
			text.WriteString(strings.TrimPrefix(block, "yaml\n"))
		case i%2 == 1:
			plain = append(plain, strings.TrimPrefix(block, "\n"))
		}
	}
	customers, contracts, message := plain[0], plain[1], strings.TrimSpace(plain[2])

	book, reading := read(t, parse(t, text.String()), file("kunden.csv", customers), file("vertrag.csv", contracts))
	same(t, "faults", faults(reading), []string(nil))
	same(t, "events", events(book), []string{
		"haendler/company/17 17 2021-03-01 company DE",
		"haendler/company/18 18 2022-07-15 company AT",
		"haendler/sold/V-1 17 2021-04-05 line_sold CRM 100.00 EUR Nordlicht sourced",
		"haendler/manager/Nordlicht/17 17 2021-04-05 manager_added Nordlicht",
		"haendler/sold/V-2 17 2023-09-12 line_sold Shop 50.00 EUR Nordlicht sourced",
		"haendler/sold/V-3 18 2022-08-01 line_sold CRM 80.04 EUR Südwind sourced",
		"haendler/manager/Südwind/18 18 2022-08-01 manager_added Südwind",
		"haendler/cancelled/V-3 18 2023-12-31 line_cancelled CRM",
	})

	_, reading = read(t, parse(t, text.String()), file("kunden.csv", strings.Replace(customers, "Österreich", "Oesterreich-Ungarn", 1)), file("vertrag.csv", contracts))
	same(t, "the message of step 4", faults(reading)[0], message)
	mended := strings.Replace(text.String(), `country: "{Land}"`, `country: {value: "{Land}", mend: {Oesterreich-Ungarn: AT}}`, 1)
	_, reading = read(t, parse(t, mended), file("kunden.csv", strings.Replace(customers, "Österreich", "Oesterreich-Ungarn", 1)), file("vertrag.csv", contracts))
	same(t, "faults once mended", faults(reading), []string(nil))
}
