package intake

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ent/employee"
	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/ent/product"
	"github.com/tierboard/tierboard/ent/productline"
	"github.com/tierboard/tierboard/store"
)

// tableOf names the tables of what records refer to.
var tableOf = map[RecordKind]string{
	RecordPartner: partner.Table, RecordEmployee: employee.Table, RecordLine: productline.Table,
	RecordProduct: product.Table, RecordCompany: company.Table,
}

// loadIDs reads the ids of what the book refers to and does not bring itself.
func (a *application) loadIDs(ctx context.Context) error {
	for kind, keys := range referred(a.book) {
		columns := []string{"id", "key"}
		if kind == RecordEmployee {
			columns = append(columns, "partner_id")
		}
		for chunk := range slices.Chunk(slices.Sorted(maps.Keys(keys)), keysPerQuery) {
			err := a.query(ctx, tableOf[kind], columns, "", chunk, func(values []any) {
				name := values[1].(string)
				if kind == RecordEmployee {
					name = ownedKey(values[2].(string), name)
				}
				a.keep(kind, name, values[0].(string))
			})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// referred collects the keys that a book's records (its events apart, which
// the ledger checks) refer to.
func referred(book *Book) map[RecordKind]map[string]bool {
	keys := map[RecordKind]map[string]bool{}
	add := func(kind RecordKind, key string) {
		if key == "" {
			return
		}
		if keys[kind] == nil {
			keys[kind] = map[string]bool{}
		}
		keys[kind][key] = true
	}
	for i := range book.Employees {
		add(RecordPartner, book.Employees[i].Partner)
	}
	for i := range book.TeamMembers {
		add(RecordPartner, book.TeamMembers[i].Partner)
	}
	for i := range book.Products {
		add(RecordLine, book.Products[i].Line)
	}
	for i := range book.Companies {
		add(RecordCompany, book.Companies[i].Parent)
	}
	for i := range book.Deals {
		d := &book.Deals[i]
		add(RecordPartner, d.Partner)
		add(RecordCompany, d.Company)
		add(RecordEmployee, d.Employee)
		add(RecordProduct, d.Product)
	}
	for i := range book.Activities {
		done := &book.Activities[i]
		add(RecordPartner, done.Partner)
		add(RecordEmployee, done.Employee)
		add(RecordCompany, done.Company)
	}
	for i := range book.Payments {
		add(RecordCompany, book.Payments[i].Company)
		add(RecordLine, book.Payments[i].Line)
	}
	for i := range book.Renewals {
		add(RecordCompany, book.Renewals[i].Company)
		add(RecordLine, book.Renewals[i].Line)
	}
	for i := range book.Clients {
		add(RecordPartner, book.Clients[i].Partner)
		add(RecordCompany, book.Clients[i].Company)
	}
	for _, reading := range readingsOf(book) {
		for i := range reading.count {
			add(RecordCompany, reading.of(i).company)
		}
	}
	for i := range book.Facts {
		add(RecordPartner, book.Facts[i].Partner)
	}
	return keys
}

// id returns the id of what a record refers to.
func (a *application) id(kind RecordKind, key, field string, to RecordKind, name string) (string, error) {
	if id, ok := a.ids[to][name]; ok {
		return id, nil
	}
	return "", &Error{Code: CodeNotFound, Kind: kind, Key: key, Field: field,
		Message: fmt.Sprintf("there is no %s %q: record it first, or in the same book", to, name)}
}

// optionalID is id for a reference that may be absent: nil.
func (a *application) optionalID(kind RecordKind, key, field string, to RecordKind, name string) (any, error) {
	if name == "" {
		return nil, nil
	}
	return a.id(kind, key, field, to, name)
}

// Recorded tells which of the keys are on record; the context's viewer must see
// all.
func Recorded(ctx context.Context, s *store.Store, kind RecordKind, keys []string) (map[string]bool, error) {
	name, ok := tableOf[kind]
	found := map[string]bool{}
	if !ok {
		return found, nil
	}
	err := s.View(ctx, func(ctx context.Context, tx *store.Tx) error {
		a := &application{tx: tx}
		for chunk := range slices.Chunk(keys, keysPerQuery) {
			if err := a.query(ctx, name, []string{"key"}, "", chunk, func(values []any) { found[values[0].(string)] = true }); err != nil {
				return err
			}
		}
		return nil
	})
	return found, err
}
