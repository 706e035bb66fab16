package ledger

import (
	"context"
	"maps"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/ent/predicate"
	"github.com/tierboard/tierboard/points"
)

// atOnce is how many values one IN list takes; SQLite allows 32,766.
const atOnce = 5000

// companies maps the ids of companies to their keys and back.
type companies struct {
	id, key map[string]string
	name    map[string]string
	country map[string]points.Country
}

// add takes over other companies.
func (c *companies) add(others *companies) {
	maps.Copy(c.id, others.id)
	maps.Copy(c.key, others.key)
	maps.Copy(c.name, others.name)
	maps.Copy(c.country, others.country)
}

// only returns the companies of the given keys.
func (c *companies) only(keys []string) *companies {
	some := &companies{key: make(map[string]string, len(keys))}
	for _, key := range keys {
		if id, ok := c.id[key]; ok {
			some.key[id] = key
		}
	}
	return some
}

// loadCompanies reads the companies of the given keys.
func loadCompanies(ctx context.Context, client *ent.Client, keys []string) (*companies, error) {
	return readCompanies(ctx, client, keys, company.KeyIn)
}

// loadCompaniesByID reads the companies of the given ids.
func loadCompaniesByID(ctx context.Context, client *ent.Client, ids []string) (*companies, error) {
	return readCompanies(ctx, client, ids, company.IDIn)
}

func readCompanies(ctx context.Context, client *ent.Client, values []string, in func(...string) predicate.Company) (*companies, error) {
	found := &companies{
		id: make(map[string]string, len(values)), key: make(map[string]string, len(values)),
		name: make(map[string]string, len(values)), country: make(map[string]points.Country, len(values)),
	}
	err := inChunks(values, func(chunk []string) error {
		rows, err := client.Company.Query().Where(in(chunk...)).
			Select(company.FieldID, company.FieldKey, company.FieldName, company.FieldCountry).All(ctx)
		for _, row := range rows {
			found.id[row.Key], found.key[row.ID] = row.ID, row.Key
			found.name[row.Key], found.country[row.Key] = row.Name, row.Country
		}
		return err
	})
	return found, err
}

// loadStreams reads the events that count of the given companies, by the
// company's key; "" holds the adjustments without a company if alone is set.
func loadStreams(ctx context.Context, client *ent.Client, of *companies, alone bool) (map[string][]points.Event, error) {
	return loadStreamsKnown(ctx, client, of, alone, Known{})
}

// loadStreamsKnown is loadStreams of the events that counted at a moment.
func loadStreamsKnown(ctx context.Context, client *ent.Client, of *companies, alone bool, known Known) (map[string][]points.Event, error) {
	streams := make(map[string][]points.Event, len(of.key))
	take := func(rows []*ent.Event, err error) error {
		for _, row := range rows {
			one := engineEvent(row, of.key)
			streams[one.Company] = append(streams[one.Company], one)
		}
		return err
	}
	counts := known.Events()
	if alone {
		if err := take(client.Event.Query().Where(event.CompanyIDIsNil(), counts).All(ctx)); err != nil {
			return nil, err
		}
	}
	ids := make([]string, 0, len(of.key))
	for id := range of.key {
		ids = append(ids, id)
	}
	return streams, inChunks(ids, func(chunk []string) error {
		return take(client.Event.Query().Where(event.CompanyIDIn(chunk...), counts).All(ctx))
	})
}

// engineEvent returns a kept event as the engine takes it. The companies are
// keys by id.
func engineEvent(row *ent.Event, companies map[string]string) points.Event {
	one := points.Event{
		Key: row.Key, On: row.On, Seq: row.Seq, Kind: row.Kind, Country: row.Country, Line: row.Line, MRR: row.Mrr,
		Currency: row.Currency, Seller: row.Seller, DealType: row.DealType, Partner: row.Partner, Track: row.Track,
		Points: row.Points, Until: row.Until, Reason: row.Reason,
	}
	if row.CompanyID != nil {
		one.Company = companies[*row.CompanyID]
	}
	return one
}

// inChunks calls do with at most atOnce of the values at a time.
func inChunks[T any](values []T, do func([]T) error) error {
	for len(values) > 0 {
		n := min(len(values), atOnce)
		if err := do(values[:n]); err != nil {
			return err
		}
		values = values[n:]
	}
	return nil
}
