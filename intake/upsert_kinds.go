package intake

import (
	"context"

	"github.com/tierboard/tierboard/ent/activity"
	"github.com/tierboard/tierboard/ent/deal"
	"github.com/tierboard/tierboard/ent/employee"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/ent/product"
	"github.com/tierboard/tierboard/ent/productline"
	"github.com/tierboard/tierboard/ent/teammember"
	"github.com/tierboard/tierboard/points"
)

func (a *application) partners(ctx context.Context) error {
	records := make([]wanted, len(a.book.Partners))
	for i, p := range a.book.Partners {
		records[i] = wanted{key: p.Key, values: []any{
			p.Name, string(p.Country), said(string(p.Level), string(LevelPartner)), said(string(p.PayoutCurrency), ""),
			a.onceTold(RecordPartner, string(p.CommunicationOwner), "", string(OwnerVendor)),
		}}
	}
	return a.upsert(ctx, table{
		kind: RecordPartner, name: partner.Table, prefix: id.Partner,
		columns: []string{partner.FieldName, partner.FieldCountry, partner.FieldLevel, partner.FieldPayoutCurrency, partner.FieldCommunicationOwner},
	}, records)
}

func (a *application) employees(ctx context.Context) error {
	records := make([]wanted, len(a.book.Employees))
	for i, e := range a.book.Employees {
		owner, err := a.id(RecordEmployee, e.Key, "partner", RecordPartner, e.Partner)
		if err != nil {
			return err
		}
		records[i] = wanted{key: e.Key, partner: owner, values: []any{e.Name, e.Email, e.Office}}
	}
	return a.upsert(ctx, table{
		kind: RecordEmployee, name: employee.Table, prefix: id.Employee, owned: true,
		columns: []string{employee.FieldName, employee.FieldEmail, employee.FieldOffice},
	}, records)
}

func (a *application) teamMembers(ctx context.Context) error {
	records := make([]wanted, len(a.book.TeamMembers))
	for i, m := range a.book.TeamMembers {
		owner, err := a.id(RecordTeamMember, m.Key, "partner", RecordPartner, m.Partner)
		if err != nil {
			return err
		}
		records[i] = wanted{key: m.Key, partner: owner, values: []any{m.Name, m.Email, string(m.Role), m.Description, int64(m.Since), int64(m.Until)}}
	}
	return a.upsert(ctx, table{
		kind: RecordTeamMember, name: teammember.Table, prefix: id.TeamMember, owned: true,
		columns: []string{
			teammember.FieldName, teammember.FieldEmail, teammember.FieldRole, teammember.FieldDescription, teammember.FieldSince, teammember.FieldUntil,
		},
	}, records)
}

func (a *application) lines(ctx context.Context) error {
	records := make([]wanted, len(a.book.Lines))
	for i, l := range a.book.Lines {
		records[i] = wanted{key: l.Key, values: []any{l.Name}}
	}
	return a.upsert(ctx, table{
		kind: RecordLine, name: productline.Table, prefix: id.ProductLine,
		columns: []string{productline.FieldName},
	}, records)
}

func (a *application) products(ctx context.Context) error {
	records := make([]wanted, len(a.book.Products))
	for i, p := range a.book.Products {
		line, err := a.id(RecordProduct, p.Key, "line", RecordLine, p.Line)
		if err != nil {
			return err
		}
		amount, currency := amountColumns(p.ListPrice)
		records[i] = wanted{key: p.Key, values: []any{p.Name, line, amount, currency}}
	}
	return a.upsert(ctx, table{
		kind: RecordProduct, name: product.Table, prefix: id.Product,
		columns: []string{product.FieldName, product.FieldLineID, product.FieldListPrice, product.FieldCurrency},
	}, records)
}

// amountColumns are the two columns of an amount that may be unknown.
func amountColumns(money points.Money) (amount, currency any) {
	if money.Currency == "" {
		return nil, ""
	}
	return money.Amount, string(money.Currency)
}

func (a *application) deals(ctx context.Context) error {
	records := make([]wanted, len(a.book.Deals))
	for i, d := range a.book.Deals {
		owner, err := a.id(RecordDeal, d.Key, "partner", RecordPartner, d.Partner)
		if err != nil {
			return err
		}
		client, err := a.optionalID(RecordDeal, d.Key, "company", RecordCompany, d.Company)
		if err != nil {
			return err
		}
		seller, err := a.optionalID(RecordDeal, d.Key, "employee", RecordEmployee, employeeKey(owner, d.Employee))
		if err != nil {
			return err
		}
		article, err := a.optionalID(RecordDeal, d.Key, "product", RecordProduct, d.Product)
		if err != nil {
			return err
		}
		amount, currency := amountColumns(d.Amount)
		records[i] = wanted{key: d.Key, partner: owner, values: []any{
			d.Name, client, seller, article, string(d.Stage), string(d.DealType), amount, currency, int64(d.OpenedOn), int64(d.ClosedOn),
		}}
	}
	return a.upsert(ctx, table{
		kind: RecordDeal, name: deal.Table, prefix: id.Deal, owned: true,
		columns: []string{
			deal.FieldName, deal.FieldCompanyID, deal.FieldEmployeeID, deal.FieldProductID, deal.FieldStage, deal.FieldDealType,
			deal.FieldAmount, deal.FieldCurrency, deal.FieldOpenedOn, deal.FieldClosedOn,
		},
	}, records)
}

func (a *application) activities(ctx context.Context) error {
	records := make([]wanted, len(a.book.Activities))
	for i, done := range a.book.Activities {
		owner, err := a.id(RecordActivity, done.Key, "partner", RecordPartner, done.Partner)
		if err != nil {
			return err
		}
		by, err := a.id(RecordActivity, done.Key, "employee", RecordEmployee, employeeKey(owner, done.Employee))
		if err != nil {
			return err
		}
		client, err := a.id(RecordActivity, done.Key, "company", RecordCompany, done.Company)
		if err != nil {
			return err
		}
		records[i] = wanted{key: done.Key, partner: owner, values: []any{client, by, string(done.Kind), int64(done.On)}}
	}
	return a.upsert(ctx, table{
		kind: RecordActivity, name: activity.Table, prefix: id.Activity, owned: true,
		columns: []string{activity.FieldCompanyID, activity.FieldEmployeeID, activity.FieldKind, activity.FieldOn},
	}, records)
}

func employeeKey(partner, key string) string {
	if key == "" {
		return ""
	}
	return ownedKey(partner, key)
}
