package report

import (
	"context"
	"fmt"
	"slices"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ledger"
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
	from, until := q.Range.Days(src.Today)
	wanted := ledger.PostingsQuery{
		PartnerID: src.Partner.ID, Known: q.known(until), From: from, Figure: orZero(q.Figure),
		ClientID: orZero(q.Client), Tracks: q.tracks(), Kinds: q.PostingKind,
	}
	if q.DealType != nil && len(wanted.Tracks) == 0 {
		to.total(0)
		return nil
	}
	if to.Total != nil {
		count, err := wanted.Count(ctx, src.DB)
		if err != nil {
			return err
		}
		to.total(count)
	}
	lines, err := linesByKey(ctx, src.DB)
	if err != nil {
		return err
	}
	window := keyset.Window{First: src.pageSize()}
	for {
		page, err := ledger.Postings(ctx, src.DB, wanted, window)
		if err != nil {
			return err
		}
		names, err := namesOfClients(ctx, src.DB, page.Items())
		if err != nil {
			return err
		}
		for _, row := range page.Rows {
			if err := to.Row(postingRow(row.Item, names, lines)); err != nil {
				return err
			}
		}
		if !page.HasNext {
			return nil
		}
		window.After = &page.Rows[len(page.Rows)-1].Key
	}
}

// tracks are the tracks asked for, those of the deal type alone where one is.
func (q Query) tracks() []points.Track {
	if q.DealType == nil {
		return q.Track
	}
	only := points.Track(*q.DealType)
	if len(q.Track) > 0 && !slices.Contains(q.Track, only) {
		return nil
	}
	return []points.Track{only}
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
