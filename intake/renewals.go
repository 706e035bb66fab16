package intake

import (
	"context"
	"errors"
	"slices"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/renewal"
	"github.com/tierboard/tierboard/ent/subscription"
	"github.com/tierboard/tierboard/points"
)

// renewals ties each renewal to the open subscription of its company's line.
func (a *application) renewals(ctx context.Context) error {
	open, err := a.openSubscriptions(ctx)
	if err != nil {
		return err
	}
	records := make([]wanted, len(a.book.Renewals))
	for i := range a.book.Renewals {
		r := &a.book.Renewals[i]
		client, err := a.id(RecordRenewal, r.Key, "company", RecordCompany, r.Company)
		if err != nil {
			return err
		}
		line, err := a.id(RecordRenewal, r.Key, "line", RecordLine, r.Line)
		if err != nil {
			return err
		}
		var ends any
		if found, ok := open[[2]string{client, line}]; ok {
			ends = found
		}
		records[i] = wanted{
			key:    r.Key,
			values: append([]any{ends, int64(r.StartsOn), r.MRR.Amount, string(r.MRR.Currency), r.Manager}, a.decision(r)...),
			once:   []any{client, r.Line},
		}
	}
	if err := a.sameTerms(ctx, records); err != nil {
		return err
	}
	return a.upsert(ctx, table{
		kind: RecordRenewal, name: renewal.Table, prefix: id.Renewal,
		columns: []string{renewal.FieldSubscriptionID, renewal.FieldStartsOn, renewal.FieldMrr, renewal.FieldCurrency, renewal.FieldManager, renewal.FieldDecision, renewal.FieldDecidedOn},
		once:    []string{renewal.FieldCompanyID, renewal.FieldLine},
	}, records)
}

// decision are the two columns of a decision. The source's is taken while none
// is on record: one made on the dashboard, or told before, stays.
func (a *application) decision(r *Renewal) []any {
	undecided := string(DecisionUndecided)
	return []any{
		a.onceTold(RecordRenewal, string(r.Decision), undecided, undecided),
		choice(func(recorded any) any {
			if recorded != nil && recorded != int64(0) {
				return recorded
			}
			return int64(r.DecidedOn)
		}),
	}
}

// sameTerms refuses a renewal that is on record of another company or line: it
// would stay in the eyes of the old company's partners with the new one's MRR.
func (a *application) sameTerms(ctx context.Context, records []wanted) error {
	once := make(map[string][]any, len(records))
	keys := make([]string, len(records))
	for i := range records {
		keys[i], once[records[i].key] = records[i].key, records[i].once
	}
	columns := []string{renewal.FieldKey, renewal.FieldCompanyID, renewal.FieldLine}
	for chunk := range slices.Chunk(keys, keysPerQuery) {
		var moved error
		err := a.query(ctx, renewal.Table, columns, "", chunk, func(values []any) {
			key := values[0].(string)
			for i, field := range []string{"company", "line"} {
				if moved == nil && values[i+1] != once[key][i] {
					moved = &Error{Code: points.CodeConflict, Kind: RecordRenewal, Key: key, Field: field,
						Message: "the renewal is on record of another " + field + ": give this one a key of its own"}
				}
			}
		})
		if err := errors.Join(err, moved); err != nil {
			return err
		}
	}
	return nil
}

// openSubscriptions returns the open subscriptions of the renewals' companies
// by the ids of company and line.
func (a *application) openSubscriptions(ctx context.Context) (map[[2]string]string, error) {
	var ids []string
	for i := range a.book.Renewals {
		if company, ok := a.ids[RecordCompany][a.book.Renewals[i].Company]; ok {
			ids = append(ids, company)
		}
	}
	slices.Sort(ids)
	open := map[[2]string]string{}
	for chunk := range slices.Chunk(slices.Compact(ids), keysPerQuery) {
		rows, err := a.tx.Ent().Subscription.Query().Where(subscription.CompanyIDIn(chunk...), subscription.ClosedOn(0)).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			open[[2]string{row.CompanyID, row.LineID}] = row.ID
		}
	}
	return open, nil
}
