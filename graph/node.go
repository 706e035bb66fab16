package graph

import (
	"context"
	"errors"
	"fmt"

	"github.com/99designs/gqlgen/graphql"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/privacy"
	"github.com/tierboard/tierboard/graph/load"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
)

// errAbsent is what the readers of nodes return for an id without a row.
var errAbsent = errors.New("no such row")

// node finds an object by the prefix of its id, together with those beside it.
func (r *Resolver) node(ctx context.Context, nodeID string, beside ...string) (model.Node, error) {
	found, err := r.readNode(ctx, nodeID, beside)
	if _, known := viewer.From(ctx); errors.Is(err, errAbsent) || known && errors.Is(err, privacy.Deny) {
		return nil, notFound("id", "object", nodeID)
	}
	return found, err
}

func (r *Resolver) readNode(ctx context.Context, nodeID string, beside []string) (model.Node, error) {
	if partnerID, quarter, ok := book.ParseStatementID(nodeID); ok {
		return r.statementByID(ctx, partnerID, quarter, beside)
	}
	d := r.details(ctx)
	switch prefix := id.Of(nodeID); prefix {
	case id.Partner:
		return r.partner(ctx, nodeID, of(prefix, beside)...)
	case id.ClientList:
		return r.list(ctx, nodeID, of(prefix, beside)...)
	case id.SavedReport:
		return find(ctx, d.reports, nodeID, of(prefix, beside)...)
	case id.Export:
		return find(ctx, d.exports, nodeID, of(prefix, beside)...)
	case id.Clientship:
		return r.client(ctx, nodeID, of(prefix, beside)...)
	case id.ImportRun:
		return r.importByID(ctx, nodeID)
	case id.Company:
		return find(ctx, d.companies, nodeID, of(prefix, beside)...)
	case id.Employee:
		return find(ctx, d.employees, nodeID, of(prefix, beside)...)
	case id.AuthoredEdition:
		return r.authoredEdition(ctx, nodeID)
	case id.AuditEntry:
		return r.auditEntry(ctx, nodeID)
	case id.ProductLine:
		return r.lineByID(ctx, nodeID)
	case id.Posting:
		row, err := find(ctx, d.postings, nodeID, of(prefix, beside)...)
		if err != nil {
			return nil, err
		}
		return model.PostingsOf([]*ent.Posting{row}, ledger.Known{On: r.today()})[0], nil
	case id.Deal:
		row, err := find(ctx, d.deals, nodeID, of(prefix, beside)...)
		if err != nil {
			return nil, err
		}
		return dealsOf([]*ent.Deal{row}, r.today())[0], nil
	case id.TeamMember:
		return find(ctx, d.members, nodeID, of(prefix, beside)...)
	case id.Fact:
		row, err := find(ctx, d.facts, nodeID, of(prefix, beside)...)
		if err != nil {
			return nil, err
		}
		return partnerFact(row)
	case id.Product:
		return find(ctx, d.products, nodeID, of(prefix, beside)...)
	case id.Subscription:
		return r.subscriptionByID(ctx, nodeID, of(prefix, beside)...)
	case id.Renewal:
		row, err := find(ctx, d.renewals, nodeID, of(prefix, beside)...)
		if err != nil {
			return nil, err
		}
		return &book.Renewal{Renewal: row, Known: ledger.Known{On: r.today()}, Page: []string{row.CompanyID}}, nil
	}
	return nil, errAbsent
}

// nodes finds several objects; those that are absent are null, with an error.
func (r *Resolver) nodes(ctx context.Context, ids []string) ([]model.Node, error) {
	if len(ids) > pageMost {
		return nil, invalid("ids", fmt.Sprintf("%d ids are too many: ask for at most %d at a time", len(ids), pageMost))
	}
	found := make([]model.Node, len(ids))
	for i, nodeID := range ids {
		node, err := r.node(ctx, nodeID, ids...)
		if err != nil {
			graphql.AddError(graphql.WithPathContext(ctx, graphql.NewPathWithIndex(i)), err)
			continue
		}
		found[i] = node
	}
	return found, nil
}

func (r *Resolver) partner(ctx context.Context, partnerID string, beside ...string) (*model.Partner, error) {
	row, err := find(ctx, r.details(ctx).partners, partnerID, beside...)
	if err != nil {
		return nil, err
	}
	return model.PartnersOf([]*ent.Partner{row})[0], nil
}

func (r *Resolver) client(ctx context.Context, clientID string, beside ...string) (*book.Client, error) {
	row, err := find(ctx, r.details(ctx).clients, clientID, beside...)
	if err != nil {
		return nil, err
	}
	return &book.Client{Clientship: row, Known: ledger.Known{On: r.today()}, Page: []*ent.Clientship{row}}, nil
}

func (r *Resolver) lineByID(ctx context.Context, lineID string) (*ent.ProductLine, error) {
	lines, err := r.details(ctx).lines()
	for _, line := range lines {
		if line.ID == lineID {
			return line, nil
		}
	}
	return nil, errors.Join(err, errAbsent)
}

// lineByKey returns a product line by its key; nil for "".
func (r *Resolver) lineByKey(ctx context.Context, key string) (*ent.ProductLine, error) {
	if key == "" {
		return nil, nil
	}
	lines, err := r.details(ctx).lines()
	return lines[key], err
}

func (r *Resolver) subscriptionByID(ctx context.Context, subscriptionID string, beside ...string) (*book.Subscription, error) {
	row, err := find(ctx, r.details(ctx).subscriptions, subscriptionID, beside...)
	if err != nil {
		return nil, err
	}
	all, err := r.book.Subscriptions(ctx, []string{row.CompanyID}, ledger.Known{On: r.today()})
	for _, s := range all[row.CompanyID] {
		if s.ID == subscriptionID {
			return s, nil
		}
	}
	return nil, errors.Join(err, errAbsent)
}

// find loads a value by its id, which must be there. What is no id is not
// looked for: databases differ in the texts that they take.
func find[V any](ctx context.Context, loader *load.Loader[string, V], rowID string, beside ...string) (V, error) {
	if id.Of(rowID) == "" {
		var none V
		return none, errAbsent
	}
	value, found, err := loader.Load(ctx, rowID, beside...)
	if err == nil && !found {
		err = errAbsent
	}
	return value, err
}

// of returns the ids with the prefix.
func of(prefix id.Prefix, ids []string) []string {
	var chosen []string
	for _, candidate := range ids {
		if id.Of(candidate) == prefix {
			chosen = append(chosen, candidate)
		}
	}
	return chosen
}
