package ledger

import (
	"context"

	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/ent/id"
)

var eventColumns = []string{
	event.FieldID, event.FieldRecordedAt, event.FieldCompanyID, event.FieldBatchID, event.FieldKey, event.FieldRevision,
	event.FieldVoided, event.FieldCurrent, event.FieldOn, event.FieldSeq, event.FieldKind, event.FieldCountry,
	event.FieldLine, event.FieldMrr, event.FieldCurrency, event.FieldSeller, event.FieldDealType, event.FieldPartner,
	event.FieldTrack, event.FieldPoints, event.FieldUntil, event.FieldReason,
}

// writeEvents adds the new revisions and marks those that count no longer.
func (r *recording) writeEvents(ctx context.Context) error {
	err := inChunks(r.outdated, func(chunk []string) error {
		return r.tx.Ent().Event.Update().Where(event.IDIn(chunk...)).SetCurrent(false).Exec(ctx)
	})
	if err != nil {
		return err
	}
	rows := make([][]any, 0, len(r.added))
	for i := range r.added {
		e := &r.added[i].event
		rows = append(rows, []any{
			id.New(id.Event), r.at, nullable(r.companies.id[e.Company]), r.receipt.BatchID, e.Key, e.Revision,
			e.Voided, r.added[i].current, int32(e.On), e.Seq, string(e.Kind), string(e.Country),
			e.Line, e.MRR, string(e.Currency), e.Seller, string(e.DealType), e.Partner,
			string(e.Track), int64(e.Points), int32(e.Until), e.Reason,
		})
	}
	r.receipt.Recorded = len(rows)
	return r.tx.BulkInsert(ctx, event.Table, eventColumns, rows)
}

// nullable returns NULL for "".
func nullable(text string) any {
	if text == "" {
		return nil
	}
	return text
}
