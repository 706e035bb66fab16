package book

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/fact"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// DueStatuses are those of renewals that are to be decided (F1).
var DueStatuses = []RenewalStatus{RenewalPending, RenewalOverdue}

// DecisionsDue are the upcoming renewal decisions of a partner (F1).
type DecisionsDue struct {
	// Count is the number of renewals to decide, Overdue that of those whose
	// deadline has passed.
	Count, Overdue int
	// Next is the first deadline that has not passed; zero where all have.
	Next points.Date
}

// DecisionsDue counts the renewals of a partner's current clients that are
// undecided in their window on a day, in two to seven statements.
func (b *Book) DecisionsDue(ctx context.Context, partner *ent.Partner, known ledger.Known) (DecisionsDue, error) {
	list, err := b.ClientRenewals(ctx, RenewalsQuery{Partner: partner, Known: known, RenewalsFilter: RenewalsFilter{Statuses: DueStatuses}}, keyset.Window{First: 1})
	due := DecisionsDue{Count: len(list.All)}
	for _, item := range list.All {
		switch by := item.Renewal.DecideBy(); {
		case by < known.On:
			due.Overdue++
		case due.Next == 0 || by < due.Next:
			due.Next = by
		}
	}
	return due, err
}

// certificationDays is how long before its last day a certification is due
// (docs/rules.md, section 13).
const certificationDays = 60

// CertificationDue returns the last day of a partner's certification as in force
// on a day, as known, in one statement; false where it is unknown or more than 60
// days ahead.
func (b *Book) CertificationDue(ctx context.Context, partner *ent.Partner, known ledger.Known) (points.Date, bool, error) {
	var facts points.Facts
	told, err := b.factOn(ctx, partner, points.FactCertifiedThrough, known, &facts)
	return facts.CertifiedThrough, told && facts.CertifiedThrough-known.On <= certificationDays, err
}

// factOn puts a partner's fact of a kind that is in force on a day, as known, into
// facts; false where there is none.
func (b *Book) factOn(ctx context.Context, partner *ent.Partner, kind points.FactKind, known ledger.Known, facts *points.Facts) (bool, error) {
	query := b.db.Fact.Query().Where(fact.PartnerID(partner.ID), fact.KindEQ(kind), fact.OnLTE(known.On))
	if !known.At.IsZero() {
		query.Where(fact.RecordedAtLTE(known.At.UTC()))
	}
	rows, err := query.
		Order(fact.ByOn(sql.OrderDesc()), fact.ByRecordedAt(sql.OrderDesc()), fact.ByID(sql.OrderDesc())).
		Limit(1).All(ctx)
	if err != nil {
		return false, fmt.Errorf("book: read facts: %w", err)
	}
	if len(rows) == 0 {
		return false, nil
	}
	return true, points.Fact{On: rows[0].On, Kind: kind, Value: rows[0].Value}.Put(facts)
}
