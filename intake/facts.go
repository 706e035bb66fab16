package intake

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent/fact"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
)

// factName is what a later value of the same fact has in common with it.
type factName struct {
	partner string // id
	kind    points.FactKind
	on      points.Date
}

// newFacts returns the book's facts whose value is not the latest on record.
func (a *application) newFacts(ctx context.Context) ([]points.Fact, error) {
	owners := map[string]string{}
	for _, f := range a.book.Facts {
		owner, err := a.id(RecordFact, FactKey(f), "partner", RecordPartner, f.Partner)
		if err != nil {
			return nil, err
		}
		owners[f.Partner] = owner
	}
	ids := make([]string, 0, len(owners))
	for _, owner := range owners {
		ids = append(ids, owner)
	}
	rows, err := a.tx.Ent().Fact.Query().Where(fact.PartnerIDIn(ids...)).
		Order(fact.ByRecordedAt(), fact.ByID(sql.OrderAsc())).All(ctx)
	if err != nil {
		return nil, err
	}
	latest := map[factName]string{}
	for _, row := range rows {
		latest[factName{row.PartnerID, row.Kind, row.On}] = row.Value
	}
	var fresh []points.Fact
	change := a.changes[RecordFact]
	for _, f := range a.book.Facts {
		name := factName{owners[f.Partner], f.Kind, f.On}
		value, known := latest[name]
		switch {
		case !known:
			change.Created++
		case value != f.Value:
			change.Changed++
		default:
			change.Unchanged++
			continue
		}
		latest[name] = f.Value
		fresh = append(fresh, f)
	}
	return fresh, nil
}

func (a *application) writeFacts(ctx context.Context, facts []points.Fact, batch string, at time.Time) error {
	rows := make([][]any, len(facts))
	for i, f := range facts {
		rows[i] = []any{id.New(id.Fact), at, a.ids[RecordPartner][f.Partner], batch, int32(f.On), string(f.Kind), f.Value}
	}
	return a.tx.BulkInsert(ctx, fact.Table, []string{
		fact.FieldID, fact.FieldRecordedAt, fact.FieldPartnerID, fact.FieldBatchID, fact.FieldOn, fact.FieldKind, fact.FieldValue,
	}, rows)
}
