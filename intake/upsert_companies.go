package intake

import (
	"context"
	"slices"

	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ent/id"
)

// companies gives all companies their ids before any is written, so that they
// can refer to each other.
func (a *application) companies(ctx context.Context) error {
	names, err := a.assignCompanies(ctx)
	if err != nil {
		return err
	}
	records := make([]wanted, 0, len(a.book.Companies))
	for _, i := range parentsFirst(a.book.Companies) {
		c := &a.book.Companies[i]
		parent, err := a.optionalID(RecordCompany, c.Key, "parent", RecordCompany, c.Parent)
		if err != nil {
			return err
		}
		records = append(records, wanted{key: c.Key, values: []any{
			c.Name, c.Domain, c.Sector, int64(c.Employees), int64(c.Founded), c.CRMURL, c.AccountURL, parent,
		}})
	}
	err = a.upsert(ctx, table{
		kind: RecordCompany, name: company.Table, prefix: id.Company,
		columns: []string{
			company.FieldName, company.FieldDomain, company.FieldSector, company.FieldEmployees, company.FieldFounded,
			company.FieldCrmURL, company.FieldAccountURL, company.FieldParentID,
		},
	}, records)
	if err != nil {
		return err
	}
	return a.renameClients(ctx, names)
}

// assignCompanies keeps an id for every company of the book and returns the
// names of those on record, by key.
func (a *application) assignCompanies(ctx context.Context) (map[string]string, error) {
	keys := make([]string, len(a.book.Companies))
	for i := range a.book.Companies {
		keys[i] = a.book.Companies[i].Key
	}
	names := map[string]string{}
	for chunk := range slices.Chunk(keys, keysPerQuery) {
		err := a.query(ctx, company.Table, []string{company.FieldID, company.FieldKey, company.FieldName}, "", chunk, func(values []any) {
			key := values[1].(string)
			names[key] = values[2].(string)
			a.keep(RecordCompany, key, values[0].(string))
		})
		if err != nil {
			return nil, err
		}
	}
	for _, key := range keys {
		if _, ok := names[key]; !ok {
			a.keep(RecordCompany, key, id.New(id.Company))
		}
	}
	return names, nil
}

// parentsFirst returns the indexes of companies in an order in which each
// comes after its parent. Check has made sure that there is one.
func parentsFirst(companies []Company) []int {
	place := make(map[string]int, len(companies))
	for i := range companies {
		place[companies[i].Key] = i
	}
	order := make([]int, 0, len(companies))
	done := make([]bool, len(companies))
	for i := range companies {
		var chain []int
		for at, ok := i, true; ok && !done[at]; at, ok = place[companies[at].Parent] {
			done[at] = true
			chain = append(chain, at)
		}
		slices.Reverse(chain)
		order = append(order, chain...)
	}
	return order
}

// renameClients keeps the copies of names that clients are ordered by.
func (a *application) renameClients(ctx context.Context, before map[string]string) error {
	for i := range a.book.Companies {
		c := &a.book.Companies[i]
		if name, ok := before[c.Key]; !ok || name == c.Name {
			continue
		}
		err := a.tx.Ent().Clientship.Update().Where(clientship.CompanyID(a.ids[RecordCompany][c.Key])).SetName(c.Name).Exec(ctx)
		if err != nil {
			return err
		}
	}
	return nil
}
