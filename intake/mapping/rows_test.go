package mapping_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/csvfile"
	"github.com/tierboard/tierboard/intake/mapping"
)

// rowsMapping reads one file of sales and one of companies.
const rowsMapping = `mapping: 1
source: test
reading: {dates: [yyyy-MM-dd, d MMM yyyy], group: ","}
files:
  sales:
    name: sales.csv
    let:
      stage: {value: "{state}", map: {open: engaging, done: won}}
    joins:
      client: {file: companies, value: "{company}", matches: "{id}"}
  companies:
    name: companies.csv
records:
  - {make: partner, key: P, fields: {name: P}}
  - {make: line, key: L, fields: {name: L}}
  - make: company
    from: companies
    key: "{id}"
    fields: {name: "{name}", crm_url: "{url}"}
  - make: event company
    from: companies
    key: "company/{id}"
    fields: {company: "{id}", on: 2020-01-01, country: "{country}"}
  - make: deal
    from: sales
    key: "{id}"
    fields: {partner: "{partner}", company: "{client.id}", stage: "{stage}"}
  - make: event line_sold
    from: sales
    when: {value: "{stage}", in: won}
    key: "{id}"
    fields:
      company: "{client.id}"
      on: "{on}"
      line: L
      currency: "{currency}"
      mrr: {value: "{amount}", divide: "{months}"}
      seller: "{partner}"
`

const (
	companiesHead = "id,name,country,url\n"
	salesHead     = "id,company,partner,state,on,amount,months,currency\n"
)

func TestRowFaults(t *testing.T) {
	sound := "c1,One,Germany,\n"
	cases := []struct{ name, companies, sales, want string }{
		{"too few cells", sound, "s1,c1,P\n", `sales.csv, line 2: the row has 3 cells where the header has 8: complete it, or set short_rows: pad in the mapping`},
		{"too many cells", sound, "s1,c1,P,open,,,,,x\n", `sales.csv, line 2: the row has 9 cells where the header has 8: is a delimiter missing its quotes?`},
		{"broken quotes", sound, "s1,c1,P,\"op\"en,,,,\n", `sales.csv, line 2, column 4 (state): text stands behind the closing quote of this cell`},
		{"empty key", sound, ",c1,P,open,,,,\n", `sales.csv, line 2, column 1 (id): the key of the deal is empty`},
		{"empty field", sound, "s1,c1,,open,,,,\n", `sales.csv, line 2, column 3 (partner): the partner of the deal is empty: fill the cell, or give the value a default`},
		{"date", sound, "s1,c1,P,done,2023-02-30,12,12,EUR\n", `sales.csv, line 2, column 5 (on): "2023-02-30" is not a date of the form yyyy-MM-dd or d MMM yyyy: mend it, or add its form to dates in the mapping`},
		{"number", sound, "s1,c1,P,done,2023-02-03,\"1,5\",12,EUR\n", `sales.csv, line 2, column 6 (amount): "1,5" is not a number with the decimal sign . and the group sign ","`},
		{"divisor", sound, "s1,c1,P,done,2023-02-03,12,0,EUR\n", `sales.csv, line 2, column 7 (months): an amount is to be divided by this, and it is not above zero: mend the cell`},
		{"empty divisor", sound, "s1,c1,P,done,2023-02-03,12,,EUR\n", `sales.csv, line 2, column 7 (months): an amount is to be divided by this, and it is empty: fill the cell`},
		{"too large", sound, "s1,c1,P,done,2023-02-03,123456789012345678901,1,EUR\n", `column 6 (amount): "123456789012345678901" is too large`},
		{"currency", sound, "s1,c1,P,done,2023-02-03,12,12,ERU\n", `sales.csv, line 2, column 8 (currency): "ERU" is no ISO 4217 currency: did you mean`},
		{"no currency", sound, "s1,c1,P,done,2023-02-03,12,12,\n", `sales.csv, line 2, column 8 (currency): the currency of the event line_sold is empty`},
		{"country", "c1,One,Germny,\n", "", `companies.csv, line 2, column 3 (country): "Germny" is no country: did you mean "Germany"? (add it to the value's mend in the mapping)`},
		{"web address", "c1,One,Germany,javascript:alert(1)\n", "", `companies.csv, line 2, column 4 (url): "javascript:alert(1)" is not a web address`},
		{"a long text", "c1," + strings.Repeat("x", 501) + ",Germany,\n", "", `companies.csv, line 2, column 2 (name): "` + strings.Repeat("x", 60) + `…" is longer than 500 characters: shorten it`},
		{"a long key", strings.Repeat("c", 201) + ",One,Germany,\n", "", `is longer than 200 bytes, too long for a key`},
		{"a line break in a key", "\"c\n1\",One,Germany,\n", "", `companies.csv, line 2, column 1 (id): "c 1" holds a control character, which a key cannot`},
		{"not in the map", sound, "s1,c1,P,opne,,,,\n", `sales.csv, line 2, column 4 (state): "opne" is not in the map: did you mean "open" or "done"? Otherwise add it to the map, or set otherwise`},
		{"no row to join", sound, "s1,c2,P,open,,,,\n", `sales.csv, line 2, column 2 (company): companies has no row for "c2": did you mean "c1"?`},
		{"several rows to join", sound + "c1,Two,Germany,\n", "s1,c1,P,open,,,,\n", `sales.csv, line 2, column 2 (company): "c1" stands in several rows of companies.csv (lines 2 and 3): remove all but one`},
		{"no such partner", sound, "s1,c1,Q,open,,,,\n", `sales.csv, line 2, column 3 (partner): there is no partner "Q"`},
		{"a key twice", sound, "s1,c1,P,open,,,,\ns1,c1,P,done,2023-02-03,12,12,EUR\n", `sales.csv, line 3, column 1 (id): the deal "s1" is given a second time with other content (first: sales.csv, line 2)`},
		{"a fault on a row behind a line break", sound, "s1,c1,P,open,,,,\"a\nb\"\ns2,c1,P,shut,,,,\n", `sales.csv, line 4, column 4 (state): "shut" is not in the map`},
	}
	m := parse(t, rowsMapping)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, reading := read(t, m, file("companies.csv", companiesHead+c.companies), file("sales.csv", salesHead+c.sales))
			for _, found := range faults(reading) {
				if strings.Contains(found, c.want) {
					return
				}
			}
			t.Errorf("faults:\n%s\nwant among them\n%s", strings.Join(faults(reading), "\n"), c.want)
		})
	}
}

// TestRejectedRows holds that a faulty row takes with it what depends on it,
// and nothing else, and that the account is complete.
func TestRejectedRows(t *testing.T) {
	m := parse(t, rowsMapping)
	book, reading := read(t, m,
		file("companies.csv", companiesHead+"c1,One,Germany,\nc2,Two,Nowhere,\nc3,,,\n"),
		file("sales.csv", salesHead+"s1,c1,P,done,3 Feb 2023,\"1,200.00\",12,EUR\n\ns2,c2,P,open,,,,\ns3,c1,P,done,x,y,12,EUR\ns1,c1,P,done,2023-02-03,1200,12,EUR\n"))
	same(t, "events", events(book), []string{
		"test/company/c1 c1 2020-01-01 company DE",
		"test/s1 c1 2023-02-03 line_sold L 100.00 EUR P ",
	})
	same(t, "deals", len(book.Deals), 1)
	report := reading.Report()
	same(t, "rejected", report.Rejected.Rows, 4)
	same(t, "reasons", report.Rejected.Reasons, []intake.ReasonCount{
		{Reason: "missing", Faults: 2}, {Reason: "country", Faults: 1}, {Reason: "date", Faults: 1}, {Reason: "join", Faults: 1}, {Reason: "number", Faults: 1},
	})
	sales := report.Files[0]
	same(t, "sales", sales, intake.FileReport{File: "sales.csv", Section: "sales", Rows: 4, Blank: 1, Imported: 2, Rejected: 2})

	var rejected strings.Builder
	if err := reading.WriteRejected(&rejected); err != nil {
		t.Fatal(err)
	}
	same(t, "file of rejected rows", rejected.String(), `file,line,column,column_name,reason,message,id,name,country,url
companies.csv,3,3,country,country,"""Nowhere"" is no country: mend it to an ISO 3166-1 code such as DE in the mapping",c2,Two,Nowhere,
companies.csv,4,2,name,missing,"the name of the company is empty: fill the cell, or give the value a default",c3,,,
file,line,column,column_name,reason,message,id,company,partner,state,on,amount,months,currency
sales.csv,4,2,company,join,"companies.csv, line 3, to which it belongs, is rejected itself: mend that row",s2,c2,P,open,,,,
sales.csv,5,5,on,date,"""x"" is not a date of the form yyyy-MM-dd or d MMM yyyy: mend it, or add its form to dates in the mapping",s3,c1,P,done,x,y,12,EUR
`)
}

// TestUnreadableFiles are faults of whole files.
func TestUnreadableFiles(t *testing.T) {
	m := parse(t, rowsMapping)
	limits := csvfile.DefaultLimits()
	limits.Rows = 3
	for name, c := range map[string]struct{ text, want string }{
		"empty":         {"", "sales.csv: the file is empty: it needs a header row (or header: false in the mapping)"},
		"open quote":    {salesHead + "s1,\"c1,P\n", "sales.csv: line 2, column 2: the quote \" that opens this cell is never closed"},
		"UTF-16":        {"\xff\xfei\x00", "sales.csv: line 1: the file is UTF-16"},
		"too many rows": {salesHead + strings.Repeat("s,c1,P,open,,,,\n", 3), "sales.csv: line 4: the file has more than 3 rows: split it"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := mapping.Read(context.Background(), m, []mapping.Input{file("companies.csv", companiesHead), file("sales.csv", c.text)}, mapping.Options{Limits: limits})
			var wrong *mapping.InputError
			if !errors.As(err, &wrong) || !strings.HasPrefix(err.Error(), c.want) {
				t.Errorf("error %v, want %s", err, c.want)
			}
		})
	}
}
