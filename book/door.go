package book

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/ent/productline"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// Delivery is what a source sends through the door: events, with the companies
// and product lines that they need.
type Delivery struct {
	// Source names where it comes from.
	Source    string
	Companies []CompanyRecord
	Lines     []LineRecord
	// Events name companies, lines and partners by their keys or ids.
	Events []ledger.Event
}

// CompanyRecord is a company to record or to change; what is nil stays as it is.
type CompanyRecord struct {
	Key                        string
	Name, Domain, Sector       *string
	Employees, Founded         *int
	CRMAddress, AccountAddress *string
}

// LineRecord is a product line to record or to rename.
type LineRecord struct{ Key, Name string }

// Fault is an event of a delivery that is refused.
type Fault struct {
	// Index is its place in the delivery.
	Index int
	// Err says why; its Field is that of the event.
	Err *points.Error
}

// RefusedError is all that is wrong with the events of a delivery.
type RefusedError []Fault

// Error returns the first fault.
func (f RefusedError) Error() string { return f[0].Err.Error() }

// Receive records a delivery, all of it or nothing: the caller rolls back where
// it returns an error, which is a RefusedError where events are refused.
func (d Desk) Receive(ctx context.Context, in Delivery) (ledger.Receipt, error) {
	if err := d.recordLines(ctx, in.Lines); err != nil {
		return ledger.Receipt{}, err
	}
	if err := d.recordCompanies(ctx, in.Companies); err != nil {
		return ledger.Receipt{}, err
	}
	if err := d.resolve(ctx, in.Events); err != nil {
		return ledger.Receipt{}, err
	}
	batch := ledger.Batch{Source: in.Source, RecordedAt: d.Now, Today: d.Today, Events: in.Events}
	receipt, err := d.Ledger.Record(ctx, d.Tx, batch)
	var refused *points.Error
	if !errors.As(err, &refused) {
		return receipt, err
	}
	refusals, checked := d.Ledger.Check(ctx, d.Tx, batch)
	if checked != nil || len(refusals) == 0 {
		return ledger.Receipt{}, errors.Join(err, checked)
	}
	faults := make(RefusedError, 0, len(refusals))
	for _, refusal := range refusals {
		fault := *refusal.Err
		if fault.Event != refusal.Event.Key {
			fault.Field, fault.Message = "", refusal.Reason()
		}
		faults = append(faults, Fault{Index: placeOf(in.Events, refusal.Event), Err: &fault})
	}
	return ledger.Receipt{}, faults
}

// placeOf finds an event that was refused.
func placeOf(events []ledger.Event, refused ledger.Event) int {
	for i := range events {
		if events[i].Key == refused.Key && (events[i].Revision == refused.Revision || events[i].Revision == 0 && refused.Revision == 1) {
			return i
		}
	}
	return 0
}

// resolve puts keys in the place of ids; ids of nothing stay, and are refused as
// keys are.
func (d Desk) resolve(ctx context.Context, events []ledger.Event) error {
	ids := map[id.Prefix][]string{}
	each := func(do func(reference *string, prefix id.Prefix)) {
		for i := range events {
			e := &events[i]
			do(&e.Company, id.Company)
			do(&e.Line, id.ProductLine)
			do(&e.Seller, id.Partner)
			do(&e.Partner, id.Partner)
		}
	}
	each(func(reference *string, prefix id.Prefix) {
		if id.Of(*reference) == prefix {
			ids[prefix] = append(ids[prefix], *reference)
		}
	})
	keys := map[string]string{}
	companies, err := d.Tx.Ent().Company.Query().Where(company.IDIn(ids[id.Company]...)).All(ctx)
	for _, row := range companies {
		keys[row.ID] = row.Key
	}
	lines, more := d.Tx.Ent().ProductLine.Query().Where(productline.IDIn(ids[id.ProductLine]...)).All(ctx)
	for _, row := range lines {
		keys[row.ID] = row.Key
	}
	partners, again := d.Tx.Ent().Partner.Query().Where(partner.IDIn(ids[id.Partner]...)).All(ctx)
	for _, row := range partners {
		keys[row.ID] = row.Key
	}
	each(func(reference *string, _ id.Prefix) {
		if key, ok := keys[*reference]; ok {
			*reference = key
		}
	})
	return errors.Join(err, more, again)
}

func (d Desk) recordLines(ctx context.Context, lines []LineRecord) error {
	for _, line := range lines {
		renamed, err := d.Tx.Ent().ProductLine.Update().Where(productline.Key(line.Key)).SetName(line.Name).Save(ctx)
		if err == nil && renamed == 0 {
			err = d.Tx.Ent().ProductLine.Create().SetKey(line.Key).SetName(line.Name).Exec(ctx)
		}
		if err != nil {
			return fmt.Errorf("book: record line %q: %w", line.Key, err)
		}
	}
	return nil
}

func (d Desk) recordCompanies(ctx context.Context, companies []CompanyRecord) error {
	var keys []string
	for _, one := range companies {
		keys = append(keys, one.Key)
	}
	rows, err := d.Tx.Ent().Company.Query().Where(company.KeyIn(keys...)).All(ctx)
	if err != nil {
		return fmt.Errorf("book: read companies: %w", err)
	}
	onRecord := make(map[string]*ent.Company, len(rows))
	for _, row := range rows {
		onRecord[row.Key] = row
	}
	for i, one := range companies {
		row := onRecord[one.Key]
		switch {
		case row != nil:
			err = d.changeCompany(ctx, row, one)
		case one.Name == nil || strings.TrimSpace(*one.Name) == "":
			return &points.Error{
				Code: points.CodeInvalid, Field: fmt.Sprintf("input.companies.%d.name", i),
				Message: "company \"" + one.Key + "\" is not on record: give its name",
			}
		default:
			onRecord[one.Key], err = d.Tx.Ent().Company.Create().SetKey(one.Key).SetName(*one.Name).
				SetNillableDomain(one.Domain).SetNillableSector(one.Sector).SetNillableEmployees(one.Employees).SetNillableFounded(one.Founded).
				SetNillableCrmURL(one.CRMAddress).SetNillableAccountURL(one.AccountAddress).Save(ctx)
		}
		if err != nil {
			return fmt.Errorf("book: record company %q: %w", one.Key, err)
		}
	}
	return nil
}

func (d Desk) changeCompany(ctx context.Context, row *ent.Company, to CompanyRecord) error {
	err := row.Update().SetNillableName(to.Name).
		SetNillableDomain(to.Domain).SetNillableSector(to.Sector).SetNillableEmployees(to.Employees).SetNillableFounded(to.Founded).
		SetNillableCrmURL(to.CRMAddress).SetNillableAccountURL(to.AccountAddress).Exec(ctx)
	if err != nil || to.Name == nil || *to.Name == row.Name {
		return err
	}
	return d.renameClients(ctx, row.ID, *to.Name)
}
