package ledger

import (
	"context"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/mrrchange"
	"github.com/tierboard/tierboard/ent/renewal"
	entsubscription "github.com/tierboard/tierboard/ent/subscription"
	"github.com/tierboard/tierboard/points"
)

var subscriptionColumns = []string{
	entsubscription.FieldID, entsubscription.FieldCompanyID, entsubscription.FieldLineID, entsubscription.FieldOpenedOn,
	entsubscription.FieldFirstSoldOn, entsubscription.FieldClosedOn, entsubscription.FieldMrr, entsubscription.FieldCurrency,
}

var mrrChangeColumns = []string{
	mrrchange.FieldID, mrrchange.FieldSubscriptionID, mrrchange.FieldOn, mrrchange.FieldMrr, mrrchange.FieldEvent,
}

type subscriptionKey struct {
	company, line string // ids
	openedOn      points.Date
}

// writeSubscriptions brings the subscriptions of the affected companies up to
// date, keeping their ids, and replaces the history of their MRR. Renewals of a
// subscription that a correction takes away go to its successor.
func (r *recording) writeSubscriptions(ctx context.Context) error {
	onRecord, err := r.loadSubscriptions(ctx)
	if err != nil {
		return err
	}
	var kept, gone []string
	var rows, changes [][]any
	open := make(map[[2]string]string) // ids by those of company and line
	for _, company := range r.affected {
		for _, s := range r.replayed[company].projection.subscriptions {
			key := subscriptionKey{r.companies.id[company], r.lines[s.line], s.openedOn}
			row, ok := onRecord[key]
			subscriptionID := id.New(id.Subscription)
			if ok {
				subscriptionID = row.ID
				kept = append(kept, row.ID)
				delete(onRecord, key)
			}
			rows = append(rows, []any{
				subscriptionID, key.company, key.line, int32(s.openedOn), int32(s.openedOn), int32(s.closedOn), s.mrr, string(s.currency),
			})
			if s.closedOn.IsZero() {
				open[[2]string{key.company, key.line}] = subscriptionID
			}
			for _, change := range s.changes {
				changes = append(changes, []any{id.New(id.MRRChange), subscriptionID, int32(change.On), change.MRR, change.Event})
			}
		}
	}
	for _, row := range onRecord {
		gone = append(gone, row.ID)
	}
	err = inChunks(append(kept, gone...), func(chunk []string) error {
		_, err := r.tx.Ent().MRRChange.Delete().Where(mrrchange.SubscriptionIDIn(chunk...)).Exec(ctx)
		return err
	})
	if err != nil {
		return err
	}
	if err := r.tx.BulkUpsert(ctx, entsubscription.Table, subscriptionColumns, rows); err != nil {
		return err
	}
	err = inChunks(gone, func(chunk []string) error {
		if err := r.moveRenewals(ctx, chunk, onRecord, open); err != nil {
			return err
		}
		_, err := r.tx.Ent().Subscription.Delete().Where(entsubscription.IDIn(chunk...)).Exec(ctx)
		return err
	})
	if err != nil {
		return err
	}
	return r.tx.BulkInsert(ctx, mrrchange.Table, mrrChangeColumns, changes)
}

func (r *recording) loadSubscriptions(ctx context.Context) (map[subscriptionKey]*ent.Subscription, error) {
	found := make(map[subscriptionKey]*ent.Subscription)
	return found, inChunks(r.affectedIDs(), func(chunk []string) error {
		rows, err := r.tx.Ent().Subscription.Query().Where(entsubscription.CompanyIDIn(chunk...)).All(ctx)
		for _, row := range rows {
			found[subscriptionKey{row.CompanyID, row.LineID, row.OpenedOn}] = row
		}
		return err
	})
}

// moveRenewals ties the renewals of subscriptions that a correction took away to
// the one that is open on the same line now, or to none.
func (r *recording) moveRenewals(ctx context.Context, gone []string, onRecord map[subscriptionKey]*ent.Subscription, open map[[2]string]string) error {
	orphans, err := r.tx.Ent().Renewal.Query().Where(renewal.SubscriptionIDIn(gone...)).All(ctx)
	if err != nil || len(orphans) == 0 {
		return err
	}
	lines := make(map[string][2]string, len(onRecord))
	for key, row := range onRecord {
		lines[row.ID] = [2]string{key.company, key.line}
	}
	for _, orphan := range orphans {
		update := orphan.Update().ClearSubscriptionID()
		if next, ok := open[lines[*orphan.SubscriptionID]]; ok {
			update = orphan.Update().SetSubscriptionID(next)
		}
		if err := update.Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}
