package ledger

import (
	"context"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	entcompany "github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

var clientColumns = []string{
	clientship.FieldID, clientship.FieldPartnerID, clientship.FieldCompanyID, clientship.FieldName,
	clientship.FieldSince, clientship.FieldSells, clientship.FieldManages, clientship.FieldEndedOn,
	clientship.FieldSourced, clientship.FieldAssisted, clientship.FieldManaged,
	clientship.FieldBalanceOn, clientship.FieldValidUntil, clientship.FieldMrrCentsUsd,
}

// writeClients brings the clients of the affected companies up to date and
// gives each company its country.
func (r *recording) writeClients(ctx context.Context) error {
	onRecord, err := r.loadClients(ctx)
	if err != nil {
		return err
	}
	r.clients = make(map[clientKey]string, len(onRecord))
	for key, row := range onRecord {
		r.clients[key] = row.ID
	}
	if err := r.writeCountries(ctx); err != nil {
		return err
	}
	var rows [][]any
	for _, company := range r.affected {
		if company == "" {
			continue
		}
		projection := &r.replayed[company].projection
		for i := range projection.clients {
			client := &projection.clients[i]
			key := clientKey{client.partner, company}
			if row, ok := onRecord[key]; ok {
				delete(onRecord, key)
				if err := r.updateClient(ctx, row.ID, client, projection.mrrCentsUSD); err != nil {
					return err
				}
				continue
			}
			r.clients[key] = id.New(id.Clientship)
			rows = append(rows, []any{
				r.clients[key], r.partners[client.partner], r.companies.id[company], r.companies.name[company],
				int32(client.since), client.sells, client.manages, int32(client.endedOn),
				int64(client.balance.Sourced), int64(client.balance.Assisted), int64(client.balance.Managed),
				int32(r.batch.Today), int32(client.validUntil), projection.mrrCentsUSD,
			})
		}
	}
	// What is left lost all its events to a void or a correction.
	for key, row := range onRecord {
		none := &clientProjection{partner: key.partner}
		if err := r.updateClient(ctx, row.ID, none, r.replayed[key.company].projection.mrrCentsUSD); err != nil {
			return err
		}
	}
	return r.tx.BulkInsert(ctx, clientship.Table, clientColumns, rows)
}

func (r *recording) loadClients(ctx context.Context) (map[clientKey]*ent.Clientship, error) {
	partnerKeys := make(map[string]string, len(r.partners))
	for key, partner := range r.partners {
		partnerKeys[partner] = key
	}
	found := make(map[clientKey]*ent.Clientship)
	return found, inChunks(r.affectedIDs(), func(chunk []string) error {
		rows, err := r.tx.Ent().Clientship.Query().Where(clientship.CompanyIDIn(chunk...)).All(ctx)
		for _, row := range rows {
			found[clientKey{partnerKeys[row.PartnerID], r.companies.key[row.CompanyID]}] = row
		}
		return err
	})
}

// affectedIDs returns the ids of the affected companies.
func (r *recording) affectedIDs() []string {
	ids := make([]string, 0, len(r.affected))
	for _, company := range r.affected {
		if company != "" {
			ids = append(ids, r.companies.id[company])
		}
	}
	return ids
}

func (r *recording) updateClient(ctx context.Context, clientID string, client *clientProjection, mrrCentsUSD int64) error {
	return r.tx.Ent().Clientship.UpdateOneID(clientID).
		SetSince(client.since).SetSells(client.sells).SetManages(client.manages).SetEndedOn(client.endedOn).
		SetSourced(client.balance.Sourced).SetAssisted(client.balance.Assisted).SetManaged(client.balance.Managed).
		SetBalanceOn(r.batch.Today).SetValidUntil(client.validUntil).SetMrrCentsUsd(mrrCentsUSD).
		Exec(ctx)
}

// writeCountries gives the affected companies their countries, with a statement
// for each country rather than one for each company.
func (r *recording) writeCountries(ctx context.Context) error {
	moved := make(map[points.Country][]string)
	for _, company := range r.affected {
		if country := r.replayed[company].projection.country; company != "" && r.companies.country[company] != country {
			moved[country] = append(moved[country], r.companies.id[company])
		}
	}
	for country, ids := range moved {
		err := inChunks(ids, func(chunk []string) error {
			return r.tx.Ent().Company.Update().Where(entcompany.IDIn(chunk...)).SetCountry(country).Exec(ctx)
		})
		if err != nil {
			return err
		}
	}
	return nil
}
