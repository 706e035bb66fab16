package report

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/posting"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

var postingColumns = []Column{
	{"effective_on", "Effective on", Day},
	{"recorded_at", "Recorded at", Moment},
	{"company", "Company", Text},
	{"line", "Product line", Text},
	{"track", "Track", Text},
	{"kind", "Kind", Text},
	{"points", "Points", PointsOf},
	{"reversal", "Reversal", Flag},
	{"rule", "Rule", Text},
	{"edition", "Edition from", Day},
	{"amount", "Amount", Amount},
	{"unit", "Unit", Amount},
	{"currency", "Currency", Text},
	{"rate", "Points per unit", PointsOf},
	{"multiplier", "Multiplier", Text},
	{"managers", "Managers", Number},
	{"points_before", "Points before", PointsOf},
	{"points_after", "Points after", PointsOf},
	{"country", "Country", Text},
	{"first_sold_on", "Line first sold on", Day},
	{"lot_made_on", "Lot made on", Day},
	{"lot_expires_on", "Lot expires on", Day},
	{"reason", "Reason", Text},
	{"posting", "Posting", Text},
}

// eachPosting reads postings in the order of their days, a page at a time.
func eachPosting(ctx context.Context, src Source, q Query, to Sink) error {
	count, err := q.postings(src).Count(ctx)
	if err != nil {
		return fmt.Errorf("report: count postings: %w", err)
	}
	to.total(count)
	lines, err := linesByKey(ctx, src.DB)
	if err != nil {
		return err
	}
	window := keyset.Window{First: atOnce}
	for {
		rows, err := q.postings(src).Where(func(s *sql.Selector) {
			window.Narrow(s, keyset.Columns{Value: posting.FieldOn, Tie: posting.FieldNumber}, func(key keyset.Key) [2]any {
				return [2]any{key.Number, key.Serial}
			})
		}).All(ctx)
		if err != nil {
			return fmt.Errorf("report: read postings: %w", err)
		}
		more := len(rows) > window.First
		if more {
			rows = rows[:window.First]
		}
		names, err := namesOfClients(ctx, src.DB, rows)
		if err != nil {
			return err
		}
		for _, row := range rows {
			if err := to.Row(postingRow(row, names, lines)); err != nil {
				return err
			}
		}
		if !more {
			return nil
		}
		last := rows[len(rows)-1]
		window.After = &keyset.Key{Number: int64(last.On), Serial: last.Number}
	}
}

// postings selects what the description asks.
func (q Query) postings(src Source) *ent.PostingQuery {
	from, until := q.Range.Days(src.Today)
	query := src.DB.Posting.Query().Where(posting.PartnerID(src.Partner.ID), posting.OnGTE(from), posting.OnLTE(until))
	if q.DealType != nil {
		query.Where(posting.TrackEQ(points.Track(*q.DealType)))
	}
	if len(q.Track) > 0 {
		query.Where(posting.TrackIn(q.Track...))
	}
	if len(q.PostingKind) > 0 {
		query.Where(posting.KindIn(q.PostingKind...))
	}
	if q.Client != nil {
		query.Where(posting.ClientID(*q.Client))
	}
	return query
}

func postingRow(row *ent.Posting, names, lines map[string]string) Row {
	terms := row.Terms
	amount, currency := amountIn(terms.Amount, terms.Currency)
	unit, _ := amountIn(terms.Unit, terms.Currency)
	rate, managers := "", ""
	if terms.Divisor != 0 {
		rate, managers = terms.Rate.String(), number(terms.Divisor)
	}
	client := orZero(row.ClientID)
	return Row{ClientID: client, Cells: []string{
		row.On.String(), moment(row.RecordedAt), names[client], lines[row.Line], string(row.Track), string(row.Kind),
		row.Points.String(), flag(row.Reverses != ""), string(terms.Rule), terms.Edition.String(),
		amount, unit, currency, rate, fraction(terms.Multiplier), managers, terms.Before.String(), terms.After.String(),
		string(terms.Country), terms.FirstSold.String(), terms.MadeOn.String(), terms.ExpiresOn.String(), terms.Reason, row.ID,
	}}
}

// namesOfClients are the names of the clients that postings are about, by id.
func namesOfClients(ctx context.Context, db *ent.Client, rows []*ent.Posting) (map[string]string, error) {
	names := make(map[string]string)
	var ids []string
	for _, row := range rows {
		if row.ClientID == nil {
			continue
		}
		if _, seen := names[*row.ClientID]; !seen {
			names[*row.ClientID] = ""
			ids = append(ids, *row.ClientID)
		}
	}
	clients, err := db.Clientship.Query().Where(clientship.IDIn(ids...)).Select(clientship.FieldID, clientship.FieldName).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("report: read the names of clients: %w", err)
	}
	for _, client := range clients {
		names[client.ID] = client.Name
	}
	return names, nil
}

// linesByKey are the names of the product lines.
func linesByKey(ctx context.Context, db *ent.Client) (map[string]string, error) {
	rows, err := db.ProductLine.Query().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("report: read product lines: %w", err)
	}
	names := make(map[string]string, len(rows))
	for _, row := range rows {
		names[row.Key] = row.Name
	}
	return names, nil
}
