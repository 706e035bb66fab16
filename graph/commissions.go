package graph

import (
	"context"
	"fmt"
	"slices"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/book/commission"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
)

// commissions is a partner's account (F13).
func (r *Resolver) commissions(ctx context.Context, partner *model.Partner, k ledger.Known) (*model.Commissions, error) {
	account, found, err := r.dayOf(ctx, k).commissions.Load(ctx, partner.ID, partner.Page...)
	if err == nil && !found {
		err = notFound("id", "partner", partner.ID)
	}
	return &model.Commissions{Account: account}, err
}

func (r *Resolver) commissionStatements(ctx context.Context, partner *model.Partner, k ledger.Known, filter *model.CommissionStatementFilter, by model.CommissionStatementOrder, args pageArgs) (*model.CommissionStatementConnection, error) {
	if filter == nil {
		filter = &model.CommissionStatementFilter{}
	}
	order := orderName("statements", by.Field, by.Direction, k.On)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	found, err := r.commissions(ctx, partner, k)
	if err != nil {
		return nil, err
	}
	var rows []keyset.Row[*model.CommissionStatement]
	for _, s := range found.Account.Statements {
		if len(filter.Status) > 0 && !slices.Contains(filter.Status, s.Status) ||
			filter.Pending != nil && *filter.Pending != (s.PendingLines > 0) ||
			filter.From != nil && s.Quarter.To() < *filter.From || filter.To != nil && s.Quarter.From() > *filter.To {
			continue
		}
		rows = append(rows, keyset.Row[*model.CommissionStatement]{
			Key: keyset.Key{Number: int64(s.Quarter)}, Item: &model.CommissionStatement{Statement: s, Account: found.Account},
		})
	}
	page := keyset.Cut(rows, w)
	sum, pending, err := sumStatements(found.Account, rows)
	if err != nil {
		return nil, err
	}
	return &model.CommissionStatementConnection{
		Nodes: page.Items(), PageInfo: pageInfo(page, order), TotalCount: page.Total, Total: sum, PendingLineCount: pending,
		Edges: edges(page, order, func(i int, cursor string) *model.CommissionStatementEdge {
			return &model.CommissionStatementEdge{Cursor: cursor, Node: page.Rows[i].Item}
		}),
	}, nil
}

// commissionStatement is a statement of the partner, as it stands on a day.
func (r *Resolver) commissionStatement(ctx context.Context, partner *model.Partner, statementID string, k ledger.Known) (*model.CommissionStatement, error) {
	of, quarter, ok := book.ParseStatementID(statementID)
	if !ok || of != partner.ID {
		return nil, notFound("id", "commission statement", statementID)
	}
	found, err := r.commissions(ctx, partner, k)
	if err != nil {
		return nil, err
	}
	s := found.Account.Statement(quarter)
	if s == nil {
		return nil, notFound("id", "commission statement", statementID)
	}
	return &model.CommissionStatement{Statement: s, Account: found.Account}, nil
}

// statementByID finds a statement as it stands today.
func (r *Resolver) statementByID(ctx context.Context, partnerID string, q commission.Quarter, beside []string) (*model.CommissionStatement, error) {
	var partners []string
	for _, other := range beside {
		if of, _, ok := book.ParseStatementID(other); ok {
			partners = append(partners, of)
		}
	}
	account, found, err := r.dayOf(ctx, ledger.Known{On: r.today()}).commissions.Load(ctx, partnerID, partners...)
	if err != nil {
		return nil, err
	}
	if found {
		if s := account.Statement(q); s != nil {
			return &model.CommissionStatement{Statement: s, Account: account}, nil
		}
	}
	return nil, errAbsent
}

// statementPartner is the partner of a statement.
func (r *Resolver) statementPartner(ctx context.Context, s *model.CommissionStatement) (*model.Partner, error) {
	return r.partner(ctx, s.Account.Partner.ID)
}

func (r *Resolver) statementLines(ctx context.Context, s *model.CommissionStatement, filter *model.CommissionLineFilter, by model.CommissionLineOrder, args pageArgs) (*model.CommissionLineConnection, error) {
	if filter == nil {
		filter = &model.CommissionLineFilter{}
	}
	order := orderName("commissions", by.Field, by.Direction)
	w, err := args.window(order, by.Direction)
	if err != nil {
		return nil, err
	}
	passes, err := r.commissionFilter(ctx, s, filter)
	if err != nil {
		return nil, err
	}
	var rows []keyset.Row[*commission.Line]
	for _, line := range s.Statement.Lines {
		if passes(line) {
			rows = append(rows, keyset.Row[*commission.Line]{Key: keyset.Key{Number: int64(line.Payment.On), ID: line.Payment.ID}, Item: line})
		}
	}
	page := keyset.Cut(rows, w)
	shown := &model.CommissionLineConnection{Nodes: []*model.CommissionLine{}, PageInfo: pageInfo(page, order), TotalCount: page.Total}
	if shown.Accrued, shown.Converted, err = sumLines(s.Account, rows); err != nil {
		return nil, err
	}
	for _, line := range page.Items() {
		shown.Nodes = append(shown.Nodes, &model.CommissionLine{Of: line, Statement: s, Page: page.Items()})
	}
	shown.Edges = edges(page, order, func(i int, cursor string) *model.CommissionLineEdge {
		return &model.CommissionLineEdge{Cursor: cursor, Node: shown.Nodes[i]}
	})
	return shown, nil
}

// commissionFilter returns which lines a filter lets through; a client that is
// not the partner's has none.
func (r *Resolver) commissionFilter(ctx context.Context, s *model.CommissionStatement, filter *model.CommissionLineFilter) (func(*commission.Line) bool, error) {
	company := ""
	if filter.Client != nil && id.Of(*filter.Client) == id.Clientship {
		client, found, err := r.details(ctx).clients.Load(ctx, *filter.Client)
		if err != nil {
			return nil, err
		}
		if found && client.PartnerID == s.Account.Partner.ID {
			company = client.CompanyID
		}
	}
	return func(line *commission.Line) bool {
		return (filter.Client == nil || company != "" && line.Payment.Company == company) &&
			(len(filter.Kind) == 0 || slices.Contains(filter.Kind, line.Kind)) &&
			(filter.Pending == nil || *filter.Pending == (line.Pending != "")) &&
			(filter.Month == nil || line.Kind != commission.KindCarryOver && line.Payment.On.StartOfMonth() == filter.Month.StartOfMonth())
	}, nil
}

// companiesAtOnce is how many companies' clients are read for the lines of all
// statements together; where there are more, each page reads its own.
const companiesAtOnce = 1000

// commissionClient is the client that paid for a line.
func (r *Resolver) commissionClient(ctx context.Context, line *model.CommissionLine) (*book.Client, error) {
	if line.Of.Payment.Company == "" {
		return nil, nil
	}
	account := line.Statement.Account
	beside := account.Companies
	if len(beside) > companiesAtOnce {
		beside = nil
		for _, other := range line.Page {
			if other.Payment.Company != "" {
				beside = append(beside, other.Payment.Company)
			}
		}
	}
	return r.clientOfCompany(ctx, account.Partner.ID, line.Of.Payment.Company, account.Known, beside)
}

// share is the part of a net amount that is earned.
var share = fmt.Sprintf("0.%d", commission.Percent/10)

// explainCommission shows a line's arithmetic (F29).
func explainCommission(line *model.CommissionLine) *model.CommissionExplanation {
	if line.Of.Kind == commission.KindCarryOver {
		return nil
	}
	shown := &model.CommissionExplanation{Share: share, Product: fraction(line.Product())}
	if exact := line.Conversion(); exact != nil {
		shown.Conversion = fraction(exact)
	}
	return shown
}
