package graph

import (
	"context"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// clientIDs and companyIDs are those of the page that a client was read with.
func clientIDs(client *book.Client) []string {
	ids := make([]string, len(client.Page))
	for i, row := range client.Page {
		ids[i] = row.ID
	}
	return ids
}

func companyIDs(client *book.Client) []string {
	ids := make([]string, len(client.Page))
	for i, row := range client.Page {
		ids[i] = row.CompanyID
	}
	return ids
}

func (r *Resolver) relationship(ctx context.Context, client *book.Client, k ledger.Known) (book.Relationship, error) {
	if client.Listed != "" && k == client.Known {
		return client.Listed, nil
	}
	found, err := r.footing(ctx, client, k)
	return found.Relationship, err
}

func (r *Resolver) footing(ctx context.Context, client *book.Client, k ledger.Known) (book.Footing, error) {
	found, _, err := r.dayOf(ctx, k).relationships.Load(ctx, client.Clientship, client.Page...)
	return found, err
}

// endedOn is the day on which the partner's services for a client ended; zero
// where they did not.
func (r *Resolver) endedOn(ctx context.Context, client *book.Client, k ledger.Known) (points.Date, error) {
	// A list knows the relationship: nothing need be read for those that go on.
	if client.Listed != "" && client.Listed != book.Ended && k == client.Known {
		return 0, nil
	}
	found, err := r.footing(ctx, client, k)
	return found.EndedOn, err
}

// subscriptions are those that a client's company began up to a day, as known.
func (r *Resolver) subscriptions(ctx context.Context, client *book.Client, k ledger.Known) ([]*book.Subscription, error) {
	found, _, err := r.dayOf(ctx, k).subscriptions.Load(ctx, client.CompanyID, companyIDs(client)...)
	return found, err
}

func listed(subscriptions []*book.Subscription, openOnly bool) []*book.Subscription {
	shown := []*book.Subscription{}
	for _, s := range subscriptions {
		if s.Open() || !openOnly {
			shown = append(shown, s)
		}
	}
	return shown
}

func openLines(subscriptions []*book.Subscription) []*ent.ProductLine {
	lines := []*ent.ProductLine{}
	for _, s := range listed(subscriptions, true) {
		lines = append(lines, s.Edges.Line)
	}
	return lines
}

func amounts(sums []points.Money, err error) ([]*points.Money, error) {
	shown := make([]*points.Money, len(sums))
	for i := range sums {
		shown[i] = &sums[i]
	}
	return shown, err
}

// toolUsage is the latest reading of the tools that a client's company uses.
func (r *Resolver) toolUsage(ctx context.Context, client *book.Client, k ledger.Known) (*ent.ToolUsage, error) {
	found, _, err := r.dayOf(ctx, ledger.Known{On: k.On}).tools.Load(ctx, client.CompanyID, companyIDs(client)...)
	return found, err
}

// allowances are the latest readings of the tiers of a client's company.
func (r *Resolver) allowances(ctx context.Context, client *book.Client, k ledger.Known) (book.Allowances, error) {
	found, _, err := r.dayOf(ctx, ledger.Known{On: k.On}).allowances.Load(ctx, client.CompanyID, companyIDs(client)...)
	return found, err
}

func (r *Resolver) inUSD(subscriptions []*book.Subscription, on points.Date) (*points.Money, error) {
	sums, err := book.MRR(subscriptions)
	if err != nil {
		return nil, err
	}
	usd, err := r.book.InUSD(sums, on)
	return &usd, err
}

// since is the first day of a client as its partner's, as known; zero for none.
func (r *Resolver) since(ctx context.Context, client *book.Client, k ledger.Known) (points.Date, error) {
	if k.At.IsZero() {
		return client.Since, nil
	}
	found, _, err := r.dayOf(ctx, k).sinces.Load(ctx, client.Clientship, client.Page...)
	return found, err
}

// clientMarket is the market of a client's company on a day, as known.
func (r *Resolver) clientMarket(ctx context.Context, client *book.Client, k ledger.Known) (book.Market, error) {
	company, err := find(ctx, r.details(ctx).companies, client.CompanyID, companyIDs(client)...)
	if err != nil {
		return "", err
	}
	country, err := r.country(ctx, company, k, companyIDs(client)...)
	return r.book.MarketOf(country, k.On), err
}

// country is where a company stands, as known.
func (r *Resolver) country(ctx context.Context, company *ent.Company, k ledger.Known, beside ...string) (points.Country, error) {
	if k.At.IsZero() {
		return company.Country, nil
	}
	found, _, err := r.dayOf(ctx, k).countries.Load(ctx, company.ID, beside...)
	return found, err
}

// postingClient is the client whose points a posting moved, for the day that the
// posting was read for.
func (r *Resolver) postingClient(ctx context.Context, posting *model.Posting) (*book.Client, error) {
	if posting.ClientID == nil {
		return nil, nil
	}
	var beside []string
	for _, row := range posting.Page {
		if row.ClientID != nil {
			beside = append(beside, *row.ClientID)
		}
	}
	clients := r.details(ctx).clients
	row, err := find(ctx, clients, *posting.ClientID, beside...)
	if err != nil {
		return nil, err
	}
	client := &book.Client{Clientship: row, Known: posting.Known}
	// Details of the clients of one page of postings are read together too.
	for _, id := range beside {
		if row, found, _ := clients.Load(ctx, id); found {
			client.Page = append(client.Page, row)
		}
	}
	return client, nil
}

// source is the event behind a posting; keys come from the page's postings.
func (r *Resolver) source(ctx context.Context, key string, posting *model.Posting) (*ledger.Source, error) {
	if key == "" {
		return nil, nil
	}
	var beside []string
	for _, row := range posting.Page {
		for _, k := range []string{row.Event, row.Terms.Lot} {
			if k != "" {
				beside = append(beside, k)
			}
		}
	}
	revisions, _, err := r.details(ctx).sources.Load(ctx, key, beside...)
	if err != nil {
		return nil, err
	}
	if found, ok := revisions.Of(posting.Posting); ok {
		return &found, nil
	}
	return nil, nil
}

// reversed is the posting that a reversal undoes.
func (r *Resolver) reversed(ctx context.Context, posting *model.Posting) (*model.Posting, error) {
	if posting.Reverses == "" {
		return nil, nil
	}
	var beside []string
	for _, row := range posting.Page {
		if row.Reverses != "" {
			beside = append(beside, row.Reverses)
		}
	}
	row, err := find(ctx, r.details(ctx).postings, posting.Reverses, beside...)
	if err != nil {
		return nil, err
	}
	return &model.Posting{Posting: row, Known: posting.Known, Page: append([]*ent.Posting{row}, posting.Page...)}, nil
}
