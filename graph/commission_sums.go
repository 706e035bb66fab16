package graph

import (
	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/book/commission"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// sumStatements adds up the totals of statements, and counts their pending
// lines: what is behind the sums of a partner's account (F29).
func sumStatements(account *book.Commissions, rows []keyset.Row[*model.CommissionStatement]) (*points.Money, int, error) {
	statements := make([]*commission.Statement, len(rows))
	pending := 0
	for i, row := range rows {
		statements[i] = row.Item.Statement
		pending += row.Item.Statement.PendingLines
	}
	sum, err := commission.Totals(account.Payout, statements)
	return model.InPayout(sum), pending, err
}

// sumLines adds up lines of a statement: what is behind its sums (F29).
func sumLines(account *book.Commissions, rows []keyset.Row[*commission.Line]) ([]*points.Money, *points.Money, error) {
	lines := make([]*commission.Line, len(rows))
	for i, row := range rows {
		lines[i] = row.Item
	}
	accrued, converted, err := commission.Sum(account.Payout, lines)
	if err != nil {
		return nil, nil, err
	}
	shown, err := amounts(accrued, nil)
	return shown, model.InPayout(converted), err
}
