package book

import (
	"context"
	"fmt"
	"sync"

	"github.com/tierboard/tierboard/ent/listmember"
	"github.com/tierboard/tierboard/ent/renewal"
	"github.com/tierboard/tierboard/ent/subscription"
	"github.com/tierboard/tierboard/ent/toolusage"
	"github.com/tierboard/tierboard/ent/usage"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// surroundings are what the list of a partner's clients looks at beside the
// clients themselves, by company id. Each is read when a filter or the order
// asks for it, once, in one statement for all clients, which brings nothing but
// what is compared.
type surroundings struct {
	// lines are the ids of the product lines that are open on the day.
	lines func() (map[string][]string, error)
	// starts are the first days of the next renewals.
	starts func() (map[string]points.Date, error)
	// scores are the latest of the engagement index, in tenths.
	scores func() (map[string]int64, error)
	// tools are the latest numbers of tools used, uses those of uses of products
	// and apps.
	tools, uses func() (map[string]int64, error)
	// members are the ids of the clients on the list asked for.
	members func() (map[string]bool, error)
	// usd is the MRR in US cents.
	usd func(companyID string) (int64, error)
}

func (b *Book) surroundings(ctx context.Context, q *ClientsQuery) *surroundings {
	of := ofPartner(q.Partner)
	around := &surroundings{
		lines:   sync.OnceValues(func() (map[string][]string, error) { return b.openLines(ctx, of, q.Known) }),
		starts:  sync.OnceValues(func() (map[string]points.Date, error) { return b.nextStarts(ctx, of, q.On) }),
		scores:  sync.OnceValues(func() (map[string]int64, error) { return b.scores(ctx, of, q.On) }),
		tools:   sync.OnceValues(func() (map[string]int64, error) { return b.tools(ctx, of, q.On) }),
		uses:    sync.OnceValues(func() (map[string]int64, error) { return b.uses(ctx, of, q.On) }),
		members: sync.OnceValues(func() (map[string]bool, error) { return b.members(ctx, q.Partner.ID, q.List) }),
	}
	amounts := sync.OnceValues(func() (map[string][]points.Money, error) { return b.amounts(ctx, of, q.Known) })
	around.usd = func(companyID string) (int64, error) {
		found, err := amounts()
		if err != nil {
			return 0, err
		}
		usd, err := b.InUSD(found[companyID], q.On)
		return usd.Amount, err
	}
	return around
}

// openLines returns the ids of the lines that are open on a day, as known.
func (b *Book) openLines(ctx context.Context, of companies, known ledger.Known) (map[string][]string, error) {
	open, err := b.openSubscriptions(ctx, of, known, subscription.FieldLineID)
	found := make(map[string][]string, len(open))
	for company, subscriptions := range open {
		for _, s := range subscriptions {
			found[company] = append(found[company], s.LineID)
		}
	}
	return found, err
}

// amounts returns the MRR of a day, as known: what MRR returns of a company's
// subscriptions.
func (b *Book) amounts(ctx context.Context, of companies, known ledger.Known) (map[string][]points.Money, error) {
	open, err := b.openSubscriptions(ctx, of, known, subscription.FieldCurrency)
	if err != nil {
		return nil, err
	}
	found := make(map[string][]points.Money, len(open))
	for company, subscriptions := range open {
		if found[company], err = MRR(subscriptions); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// nextStarts returns the first days of the next renewals after a day.
func (b *Book) nextStarts(ctx context.Context, of companies, on points.Date) (map[string]points.Date, error) {
	rows, err := b.db.Renewal.Query().Where(of.in(renewal.FieldCompanyID), renewal.StartsOnGT(on)).
		Select(renewal.FieldID, renewal.FieldCompanyID, renewal.FieldStartsOn).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read the next renewals: %w", err)
	}
	found := make(map[string]points.Date, len(rows))
	for _, row := range rows {
		if next, known := found[row.CompanyID]; !known || row.StartsOn < next {
			found[row.CompanyID] = row.StartsOn
		}
	}
	return found, nil
}

// tools returns the latest numbers of tools used, up to a day.
func (b *Book) tools(ctx context.Context, of companies, on points.Date) (map[string]int64, error) {
	rows, err := b.db.ToolUsage.Query().Where(of.in(toolusage.FieldCompanyID), latest(toolusage.Table, on, toolusage.FieldCompanyID)).
		Select(toolusage.FieldID, toolusage.FieldCompanyID, toolusage.FieldTools).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read tool usages: %w", err)
	}
	found := make(map[string]int64, len(rows))
	for _, row := range rows {
		found[row.CompanyID] = row.Tools
	}
	return found, nil
}

// uses returns the latest numbers of uses, up to a day: the Uses of PortalUsage.
func (b *Book) uses(ctx context.Context, of companies, on points.Date) (map[string]int64, error) {
	rows, err := b.latestUsage(of, on).Select(usage.FieldID, usage.FieldCompanyID, usage.FieldOn, usage.FieldUses).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read usage: %w", err)
	}
	portals := make(map[string]*PortalUsage)
	for _, row := range rows {
		if portals[row.CompanyID] == nil {
			portals[row.CompanyID] = &PortalUsage{}
		}
		portals[row.CompanyID].Items = append(portals[row.CompanyID].Items, row)
	}
	found := make(map[string]int64, len(portals))
	for company, portal := range portals {
		portal.forgetUnused()
		found[company] = portal.Uses()
	}
	return found, nil
}

// members returns the ids of the clients on one of a partner's lists.
func (b *Book) members(ctx context.Context, partnerID, listID string) (map[string]bool, error) {
	ids, err := b.db.ListMember.Query().Where(listmember.PartnerID(partnerID), listmember.ListID(listID)).
		Select(listmember.FieldClientID).Strings(ctx)
	if err != nil {
		return nil, fmt.Errorf("book: read a client list: %w", err)
	}
	found := make(map[string]bool, len(ids))
	for _, id := range ids {
		found[id] = true
	}
	return found, nil
}
