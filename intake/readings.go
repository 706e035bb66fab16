package intake

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/tierboard/tierboard/ent/allowance"
	"github.com/tierboard/tierboard/ent/engagement"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/spotrate"
	"github.com/tierboard/tierboard/ent/toolusage"
	"github.com/tierboard/tierboard/ent/usage"
	"github.com/tierboard/tierboard/points"
)

// readingTable is a kind of readings of a book, and how they are kept.
type readingTable struct {
	kind   RecordKind
	name   string
	prefix id.Prefix
	// natural are the columns that, beside company_id and day, tell readings
	// apart; values are the others.
	natural, values []string
	// shared readings are of no company.
	shared bool
	count  int
	// of returns the reading at an index, called what messages call it.
	of     func(int) reading
	called func(int) string
}

// reading is one of a book. Values are texts and int64.
type reading struct {
	// company is the key of the company, "" if it is shared.
	company string
	on      points.Date
	natural [2]string
	values  [2]any
}

// readingsOf describes the readings of a book.
func readingsOf(book *Book) []readingTable {
	return []readingTable{
		{
			kind: RecordAllowance, name: allowance.Table, prefix: id.Allowance, count: len(book.Allowances),
			natural: []string{allowance.FieldKind}, values: []string{allowance.FieldAllowed, allowance.FieldUsed},
			called: func(i int) string { return book.Allowances[i].Key() },
			of: func(i int) reading {
				a := &book.Allowances[i]
				return reading{a.Company, a.On, [2]string{string(a.Kind)}, [2]any{a.Allowed, a.Used}}
			},
		},
		{
			kind: RecordUsage, name: usage.Table, prefix: id.Usage, count: len(book.Usages),
			natural: []string{usage.FieldKind, usage.FieldName}, values: []string{usage.FieldUses, usage.FieldUsers},
			called: func(i int) string { return book.Usages[i].Key() },
			of: func(i int) reading {
				u := &book.Usages[i]
				return reading{u.Company, u.On, [2]string{string(u.Kind), u.Name}, [2]any{u.Uses, u.Users}}
			},
		},
		{
			kind: RecordToolUsage, name: toolusage.Table, prefix: id.ToolUsage, count: len(book.ToolUsages),
			values: []string{toolusage.FieldTools},
			called: func(i int) string { return book.ToolUsages[i].Key() },
			of: func(i int) reading {
				u := &book.ToolUsages[i]
				return reading{u.Company, u.On, [2]string{}, [2]any{u.Tools}}
			},
		},
		{
			kind: RecordEngagement, name: engagement.Table, prefix: id.Engagement, count: len(book.Engagements),
			natural: []string{engagement.FieldArea}, values: []string{engagement.FieldScore, engagement.FieldOpportunity},
			called: func(i int) string { return book.Engagements[i].Key() },
			of: func(i int) reading {
				e := &book.Engagements[i]
				return reading{e.Company, e.On, [2]string{e.Area}, [2]any{e.Score, e.Opportunity}}
			},
		},
		{
			kind: RecordSpotRate, name: spotrate.Table, prefix: id.SpotRate, count: len(book.SpotRates), shared: true,
			natural: []string{spotrate.FieldBase, spotrate.FieldQuote}, values: []string{spotrate.FieldRate},
			called: func(i int) string { return book.SpotRates[i].Key() },
			of: func(i int) reading {
				r := &book.SpotRates[i]
				return reading{"", r.On, [2]string{string(r.Base), string(r.Quote)}, [2]any{NormalRate(r.Rate)}}
			},
		},
	}
}

// readingName tells the readings of a table apart.
type readingName struct {
	company string // id
	on      points.Date
	natural [2]string
}

// readingRow is a reading on record.
type readingRow struct {
	id     string
	values [2]any
}

// readings writes the readings that are new or differ, in bulk, and counts.
func (a *application) readings(ctx context.Context, t readingTable) error {
	if t.count == 0 {
		return nil
	}
	onRecord, err := a.readingsOnRecord(ctx, t)
	if err != nil {
		return err
	}
	var fresh, corrected [][]any
	change := a.changes[t.kind]
	for i := range t.count {
		read := t.of(i)
		company, known := a.ids[RecordCompany][read.company]
		if !known && !t.shared {
			_, err := a.id(t.kind, t.called(i), "company", RecordCompany, read.company)
			return err
		}
		row, known := onRecord[readingName{company, read.on, read.natural}]
		switch {
		case !known:
			fresh = append(fresh, t.row(id.New(t.prefix), company, &read))
			change.Created++
		case row.values != read.values:
			corrected = append(corrected, t.row(row.id, company, &read))
			change.Changed++
		default:
			change.Unchanged++
		}
	}
	if err := a.tx.BulkInsert(ctx, t.name, t.columns(), fresh); err != nil {
		return err
	}
	return a.tx.BulkUpsert(ctx, t.name, t.columns(), corrected)
}

// columns are those that a row is made of, its id first.
func (t *readingTable) columns() []string {
	columns := []string{"id", "day"}
	if !t.shared {
		columns = append(columns, "company_id")
	}
	return slices.Concat(columns, t.natural, t.values)
}

func (t *readingTable) row(id, company string, read *reading) []any {
	row := []any{id, int64(read.on)}
	if !t.shared {
		row = append(row, company)
	}
	for _, part := range read.natural[:len(t.natural)] {
		row = append(row, part)
	}
	return append(row, read.values[:len(t.values)]...)
}

// readingsOnRecord reads what is on record of the book's companies and days.
func (a *application) readingsOnRecord(ctx context.Context, t readingTable) (map[readingName]readingRow, error) {
	found := map[readingName]readingRow{}
	if empty, err := a.empty(ctx, t.name); err != nil || empty {
		return found, err
	}
	first, last := t.of(0).on, t.of(0).on
	companies := make([]string, 0, t.count)
	for i := range t.count {
		read := t.of(i)
		first, last = min(first, read.on), max(last, read.on)
		companies = append(companies, a.ids[RecordCompany][read.company])
	}
	slices.Sort(companies)
	selected := fmt.Sprintf(`SELECT "%s" FROM "%s" WHERE "day" BETWEEN $1 AND $2`, strings.Join(t.columns(), `", "`), t.name)
	each := func(values []any) {
		row, name := readingRow{id: values[0].(string)}, readingName{on: points.Date(values[1].(int64))}
		values = values[2:]
		if !t.shared {
			name.company, values = values[0].(string), values[1:]
		}
		for i := range t.natural {
			name.natural[i] = values[i].(string)
		}
		copy(row.values[:], values[len(t.natural):])
		found[name] = row
	}
	if t.shared {
		return found, a.rows(ctx, selected, []any{int64(first), int64(last)}, len(t.columns()), each)
	}
	for chunk := range slices.Chunk(slices.Compact(companies), keysPerQuery) {
		places, args := make([]string, len(chunk)), []any{int64(first), int64(last)}
		for i, company := range chunk {
			places[i], args = "$"+strconv.Itoa(i+3), append(args, company)
		}
		statement := selected + ` AND "company_id" IN (` + strings.Join(places, ", ") + ")"
		if err := a.rows(ctx, statement, args, len(t.columns()), each); err != nil {
			return nil, err
		}
	}
	return found, nil
}
