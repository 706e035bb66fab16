package ledger

import (
	"context"
	"slices"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/store"
)

// Rebuild replays every company and appends what differs, as one batch: after a
// new edition its repricing is posted ahead (docs/rules.md, section 2), and
// projections are made anew. Where nothing differs it appends nothing. Events
// of the batch are not recorded.
func (l *Ledger) Rebuild(ctx context.Context, tx *store.Tx, b Batch) (Receipt, error) {
	ctx = viewer.NewContext(ctx, viewer.System())
	ids, err := tx.Ent().Company.Query().Order(company.ByID()).IDs(ctx)
	if err != nil {
		return Receipt{}, err
	}
	return l.again(ctx, tx, b, ids, true)
}

// RebuildOnly is Rebuild for some companies, by their ids; alone adds the
// adjustments without a company.
func (l *Ledger) RebuildOnly(ctx context.Context, tx *store.Tx, b Batch, ids []string, alone bool) (Receipt, error) {
	return l.again(viewer.NewContext(ctx, viewer.System()), tx, b, ids, alone)
}

// Refresh makes the projections anew of the clients for which something known
// ahead has come into effect by the batch's day. Without it they stay right, but
// reads have to sum postings instead. It appends nothing unless a new edition
// calls for it.
func (l *Ledger) Refresh(ctx context.Context, tx *store.Tx, b Batch) (Receipt, error) {
	ctx = viewer.NewContext(ctx, viewer.System())
	var due []string
	err := tx.Ent().Clientship.Query().
		Where(clientship.ValidUntilGT(0), clientship.ValidUntilLTE(b.Today)).
		Select(clientship.FieldCompanyID).Scan(ctx, &due)
	if err != nil {
		return Receipt{}, err
	}
	slices.Sort(due)
	return l.again(ctx, tx, b, slices.Compact(due), false)
}

// again replays companies, some at a time, without new events; alone stands for
// the adjustments without a company.
func (l *Ledger) again(ctx context.Context, tx *store.Tx, b Batch, ids []string, alone bool) (Receipt, error) {
	var total Receipt
	if len(ids) == 0 && !alone {
		return total, nil
	}
	at, err := l.recordedAt(ctx, tx, b.RecordedAt)
	if err != nil {
		return total, err
	}
	for alone || len(ids) > 0 {
		n := min(len(ids), companiesAtOnce)
		b.Events = nil
		r := &recording{ledger: l, tx: tx, batch: b, at: at}
		if err := r.loadCatalogue(ctx); err != nil {
			return total, err
		}
		if r.companies, err = loadCompaniesByID(ctx, tx.Ent(), ids[:n]); err != nil {
			return total, err
		}
		if alone {
			r.affected = append(r.affected, "")
		}
		for key := range r.companies.id {
			r.affected = append(r.affected, key)
		}
		slices.Sort(r.affected)
		if err := r.write(ctx); err != nil {
			return total, err
		}
		total.Companies += n
		total.Postings += r.receipt.Postings
		total.Reversals += r.receipt.Reversals
		total.BookChanges += r.receipt.BookChanges
		ids, alone = ids[n:], false
	}
	if total.Postings == 0 && total.BookChanges == 0 {
		return total, nil
	}
	row, err := tx.Ent().Batch.Create().SetSource(b.Source).SetHash(b.Hash).SetRecordedAt(at).SetPostings(total.Postings).Save(ctx)
	if err != nil {
		return total, err
	}
	total.BatchID = row.ID
	return total, nil
}
