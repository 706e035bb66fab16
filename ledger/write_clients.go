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
	clientship.FieldBalanceOn, clientship.FieldValidUntil,
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
		r.known = append(r.known, row.ID)
	}
	if err := r.writeCountries(ctx); err != nil {
		return err
	}
	var rows [][]any
	write := func(company string, client *clientProjection) {
		key := clientKey{client.partner, company}
		if _, ok := r.clients[key]; !ok {
			r.clients[key] = id.New(id.Clientship)
		}
		rows = append(rows, []any{
			r.clients[key], r.partners[client.partner], r.companies.id[company], r.companies.name[company],
			int32(client.since), client.sells, client.manages, int32(client.endedOn),
			int64(client.balance.Sourced), int64(client.balance.Assisted), int64(client.balance.Managed),
			int32(r.batch.Today), int32(client.validUntil),
		})
	}
	for _, company := range r.affected {
		if company == "" {
			continue
		}
		for i := range r.replayed[company].projection.clients {
			client := &r.replayed[company].projection.clients[i]
			delete(onRecord, clientKey{client.partner, company})
			write(company, client)
		}
	}
	// What is left lost all its events to a void or a correction.
	for key := range onRecord {
		write(key.company, &clientProjection{partner: key.partner})
	}
	return r.tx.BulkUpsert(ctx, clientship.Table, clientColumns, rows)
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
