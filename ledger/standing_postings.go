package ledger

import (
	"context"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/ent/posting"
	"github.com/tierboard/tierboard/points"
)

// loadStanding reads the postings that stand of the given companies, in the
// order they were appended, by the company's id; "" holds those without a
// company if alone is set.
func loadStanding(ctx context.Context, client *ent.Client, companyIDs []string, alone bool) (map[string][]kept, error) {
	var rows []*ent.Posting
	take := func(more []*ent.Posting, err error) error {
		rows = append(rows, more...)
		return err
	}
	if alone {
		if err := take(client.Posting.Query().Where(posting.CompanyIDIsNil()).Order(posting.ByNumber()).All(ctx)); err != nil {
			return nil, err
		}
	}
	err := inChunks(companyIDs, func(chunk []string) error {
		return take(client.Posting.Query().Where(posting.CompanyIDIn(chunk...)).Order(posting.ByNumber()).All(ctx))
	})
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	of, err := loadCompaniesByID(ctx, client, companyIDs)
	if err != nil {
		return nil, err
	}
	keys, err := partnerKeys(ctx, client)
	if err != nil {
		return nil, err
	}
	stands := standingAmong(rows)
	stand := make(map[string][]kept)
	for _, row := range rows {
		if !stands(row) {
			continue
		}
		one := kept{id: row.ID, posting: enginePosting(row, keys, of.key)}
		companyID := ""
		if row.CompanyID != nil {
			companyID = *row.CompanyID
		}
		stand[companyID] = append(stand[companyID], one)
	}
	return stand, nil
}

// standingAmong tells which of the rows stand: neither reversals nor reversed by
// one of the rows.
func standingAmong(rows []*ent.Posting) func(*ent.Posting) bool {
	reversed := make(map[string]bool)
	for _, row := range rows {
		if row.Reverses != "" {
			reversed[row.Reverses] = true
		}
	}
	return func(row *ent.Posting) bool { return row.Reverses == "" && !reversed[row.ID] }
}

// enginePosting returns a kept posting as the engine made it. The partners and
// companies are keys by id.
func enginePosting(row *ent.Posting, partners, companies map[string]string) points.Posting {
	p := points.Posting{
		Partner: partners[row.PartnerID], Line: row.Line, Track: row.Track, Kind: row.Kind, Points: row.Points,
		On: row.On, Event: row.Event, Terms: row.Terms,
	}
	if row.CompanyID != nil {
		p.Company = companies[*row.CompanyID]
	}
	return p
}

// partnerKeys reads the keys of all partners by id.
func partnerKeys(ctx context.Context, client *ent.Client) (map[string]string, error) {
	rows, err := client.Partner.Query().Select(partner.FieldID, partner.FieldKey).All(ctx)
	keys := make(map[string]string, len(rows))
	for _, row := range rows {
		keys[row.ID] = row.Key
	}
	return keys, err
}
