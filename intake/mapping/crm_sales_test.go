package mapping_test

import (
	"testing"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

// TestCRMSales counts what the shipped mapping makes of the real set.
func TestCRMSales(t *testing.T) {
	m, inputs := crmSales(t)
	book, reading := read(t, m, inputs...)
	same(t, "faults", faults(reading), []string(nil))
	same(t, "counts", map[string]int{
		"partners": len(book.Partners), "employees": len(book.Employees), "lines": len(book.Lines), "products": len(book.Products),
		"companies": len(book.Companies), "deals": len(book.Deals), "activities": len(book.Activities), "facts": len(book.Facts),
	}, map[string]int{"partners": 6, "employees": 35, "lines": 3, "products": 7, "companies": 85, "deals": 8800, "activities": 1180, "facts": 6})
	latest := map[string]points.Date{}
	for _, d := range book.Deals {
		if pair := d.Employee + "/" + d.Company; d.Company != "" {
			latest[pair] = max(latest[pair], d.OpenedOn, d.ClosedOn)
		}
	}
	for _, a := range book.Activities {
		if a.On != latest[a.Key] || a.Key != a.Employee+"/"+a.Company {
			t.Errorf("the activity %+v, want the latest day of a deal of the two, %s", a, latest[a.Key])
		}
	}

	kinds := map[points.EventKind]int{}
	wins := map[string]int{}
	first := map[[2]string]points.Date{}
	for _, e := range book.Events {
		kinds[e.Kind]++
		if e.Kind == points.EventLineSold {
			wins[e.Seller]++
			if pair := [2]string{e.Seller, e.Company}; first[pair] == 0 || e.On < first[pair] {
				first[pair] = e.On
			}
			if e.MRR <= 0 || e.Currency != "USD" || e.DealType != points.DealSourced {
				t.Errorf("sale %+v", e)
			}
		}
	}
	same(t, "events", kinds, map[points.EventKind]int{points.EventCompany: 85, points.EventLineSold: 4238, points.EventManagerAdded: len(first)})
	same(t, "wins by partner", wins, map[string]int{
		"Cara Losch": 480, "Celia Rouche": 610, "Dustin Brinkmann": 747, "Melvin Marxen": 882, "Rocco Neubert": 691, "Summer Sewald": 828,
	})
	for _, e := range book.Events {
		if e.Kind == points.EventManagerAdded && e.On != first[[2]string{e.Partner, e.Company}] {
			t.Errorf("%s manages %s from %s, its first win there is on %s", e.Partner, e.Company, e.On, first[[2]string{e.Partner, e.Company}])
		}
	}

	stages := map[intake.DealStage]int{}
	stray := 0
	for _, d := range book.Deals {
		stages[d.Stage]++
		if d.Company == "" {
			stray++
			if d.Stage != intake.StageEngaging && d.Stage != intake.StageProspecting {
				t.Errorf("the deal %s without a company is %s", d.Key, d.Stage)
			}
		}
	}
	same(t, "stages", stages, map[intake.DealStage]int{intake.StageWon: 4238, intake.StageLost: 2473, intake.StageEngaging: 1589, intake.StageProspecting: 500})
	same(t, "deals without a company", stray, 1425)
	same(t, "a deal", book.Deals[0], intake.Deal{
		Key: "1C1I7A6R", Partner: "Dustin Brinkmann", Company: "Cancity", Employee: "Moses Frase", Product: "GTX Plus Basic",
		Stage: intake.StageWon, DealType: points.DealSourced, Amount: points.Money{Amount: 105_400, Currency: "USD"},
		OpenedOn: day("2016-10-20"), ClosedOn: day("2017-03-01"),
	})

	report := reading.Report()
	for _, file := range report.Files {
		if file.Rows != file.Imported {
			t.Errorf("not every row of %s is imported: %+v", file.File, file)
		}
	}
	same(t, "rows", report.Rows(), 8927)
	same(t, "row notes", report.RowNotes, []intake.RowNote{
		{Section: "pipeline", Note: "deals without an account, imported as deals in flight without a company", Rows: 1425},
	})
	same(t, "mended", report.Mended, []intake.Mend{
		{Place: "files.pipeline.let.article", From: "GTXPro", To: "GTX Pro", Rows: 1480},
		{Place: "records[6].fields.sector", From: "technolgy", To: "technology", Rows: 12},
		{Place: "records[7].fields.country", From: "Korea", To: "KR", Rows: 1},
		{Place: "records[7].fields.country", From: "Philipines", To: "PH", Rows: 1},
	})
	if len(report.Notes) < 6 {
		t.Errorf("the mapping states %d assumptions", len(report.Notes))
	}
}
