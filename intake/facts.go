package intake

import (
	"cmp"
	"context"
	"strings"
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

// compare orders names by partner, kind and day.
func (n factName) compare(other factName) int {
	return cmp.Or(strings.Compare(n.partner, other.partner), strings.Compare(string(n.kind), string(other.kind)), cmp.Compare(n.on, other.on))
}

// ownedFact is a fact to be written.
type ownedFact struct {
	factName
	value string
}

// newFacts returns the book's facts whose value is not the latest on record.
func (a *application) newFacts(ctx context.Context) ([]ownedFact, error) {
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
	var fresh []ownedFact
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
		fresh = append(fresh, ownedFact{name, f.Value})
	}
	return fresh, nil
}

func (a *application) writeFacts(ctx context.Context, facts []ownedFact, batch string, at time.Time) error {
	rows := make([][]any, len(facts))
	for i, f := range facts {
		rows[i] = []any{id.New(id.Fact), at, f.partner, batch, int32(f.on), string(f.kind), f.value}
	}
	return a.tx.BulkInsert(ctx, fact.Table, []string{
		fact.FieldID, fact.FieldRecordedAt, fact.FieldPartnerID, fact.FieldBatchID, fact.FieldOn, fact.FieldKind, fact.FieldValue,
	}, rows)
}
