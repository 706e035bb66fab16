package book

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent/deal"
	"github.com/tierboard/tierboard/points"
)

// Won is what a partner's sourced deals of twelve months come to (F8).
type Won struct {
	// Priced are their contract amounts by day and currency.
	Priced []points.WonDeal
	// Unpriced are the sums in currencies that no edition prices, by code.
	Unpriced []points.Money
}

// WonSourced reads the sourced deals won up to twelve months before a day, by
// partner, in one statement (docs/rules.md, section 10). Deals without an amount
// count for nothing.
func (b *Book) WonSourced(ctx context.Context, partnerIDs []string, on points.Date) (map[string]*Won, error) {
	var sums []struct {
		PartnerID string          `sql:"partner_id"`
		On        points.Date     `sql:"closed_on"`
		Currency  points.Currency `sql:"currency"`
		Amount    int64           `sql:"total"`
	}
	err := b.db.Deal.Query().
		Where(
			deal.PartnerIDIn(partnerIDs...), deal.StageEQ(deal.StageWon), deal.DealType(points.DealSourced),
			deal.ClosedOnGTE(on.AddMonths(-12)), deal.ClosedOnLTE(on), deal.AmountGT(0),
		).
		Modify(func(s *sql.Selector) {
			columns := []string{s.C(deal.FieldPartnerID), s.C(deal.FieldClosedOn), s.C(deal.FieldCurrency)}
			s.Select(columns...).AppendSelect(sql.As("CAST("+sql.Sum(s.C(deal.FieldAmount))+" AS BIGINT)", "total")).
				GroupBy(columns...).OrderBy(columns...)
		}).Scan(ctx, &sums)
	if err != nil {
		return nil, fmt.Errorf("book: add up the sourced deals: %w", err)
	}
	won := make(map[string]*Won, len(partnerIDs))
	for _, id := range partnerIDs {
		won[id] = &Won{}
	}
	last := &b.program.Editions[len(b.program.Editions)-1]
	for _, sum := range sums {
		of, amount := won[sum.PartnerID], points.Money{Amount: sum.Amount, Currency: sum.Currency}
		// An edition prices every currency of the ones before it.
		if _, priced := last.Unit(sum.Currency); priced {
			of.Priced = append(of.Priced, points.WonDeal{On: sum.On, Amount: amount})
		} else if sum.On.AddMonths(12) > on {
			if of.Unpriced, err = plusMoney(of.Unpriced, amount); err != nil {
				return nil, err
			}
		}
	}
	return won, nil
}

// plusMoney adds an amount to sums by currency, in order of codes.
func plusMoney(sums []points.Money, amount points.Money) ([]points.Money, error) {
	at, found := slices.BinarySearchFunc(sums, amount.Currency, func(m points.Money, c points.Currency) int { return cmp.Compare(m.Currency, c) })
	if !found {
		return slices.Insert(sums, at, amount), nil
	}
	sum := sums[at].Amount + amount.Amount
	if sum < sums[at].Amount {
		return nil, &points.Error{Code: points.CodeOverflow, Field: "amount", Message: "the sum does not fit into 64 bits"}
	}
	sums[at].Amount = sum
	return sums, nil
}
