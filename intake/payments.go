package intake

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/payment"
	"github.com/tierboard/tierboard/points"
)

// paymentColumns are those that a source tells, the key first.
var paymentColumns = []string{
	payment.FieldKey, payment.FieldCompanyID, payment.FieldLineID, payment.FieldOn, payment.FieldAmount, payment.FieldCurrency,
}

// payments adds the payments that are not on record and refuses one that is
// there with other content: statements may have been paid on it. What was paid
// back is a payment of its own.
func (a *application) payments(ctx context.Context) error {
	told := make(map[string][]any, len(a.book.Payments))
	keys := make([]string, len(a.book.Payments))
	for i := range a.book.Payments {
		p := &a.book.Payments[i]
		client, err := a.id(RecordPayment, p.Key, "company", RecordCompany, p.Company)
		if err != nil {
			return err
		}
		line, err := a.id(RecordPayment, p.Key, "line", RecordLine, p.Line)
		if err != nil {
			return err
		}
		keys[i], told[p.Key] = p.Key, []any{p.Key, client, line, int64(p.On), p.Amount.Amount, string(p.Amount.Currency)}
	}
	known, err := a.paymentsOnRecord(ctx, keys, told)
	if err != nil {
		return err
	}
	at := a.options.Now().UTC().Truncate(time.Microsecond)
	var fresh [][]any
	for _, key := range keys {
		if !known[key] {
			fresh = append(fresh, append([]any{id.New(id.Payment), at}, told[key]...))
		}
	}
	a.changes[RecordPayment].Created, a.changes[RecordPayment].Unchanged = len(fresh), len(keys)-len(fresh)
	return a.tx.BulkInsert(ctx, payment.Table, append([]string{payment.FieldID, payment.FieldRecordedAt}, paymentColumns...), fresh)
}

// paymentsOnRecord tells which keys are on record, all as the book tells them.
func (a *application) paymentsOnRecord(ctx context.Context, keys []string, told map[string][]any) (map[string]bool, error) {
	known := map[string]bool{}
	if empty, err := a.empty(ctx, payment.Table); err != nil || empty {
		return known, err
	}
	for chunk := range slices.Chunk(keys, keysPerQuery) {
		var conflict error
		err := a.query(ctx, payment.Table, paymentColumns, "", chunk, func(values []any) {
			key := values[0].(string)
			known[key] = true
			for i, field := range []string{"key", "company", "line", "on", "amount", "currency"} {
				if conflict == nil && values[i] != told[key][i] {
					conflict = &Error{Code: points.CodeConflict, Kind: RecordPayment, Key: key, Field: field,
						Message: "the payment is on record with another " + field + ", and payments are never changed: give this one a key of its own, or correct it by a refund"}
				}
			}
		})
		if err := errors.Join(err, conflict); err != nil {
			return nil, err
		}
	}
	return known, nil
}
