package ledger

import (
	"context"
	"errors"
	"slices"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/bookchange"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/ent/mrrchange"
	"github.com/tierboard/tierboard/ent/pointsmonth"
	"github.com/tierboard/tierboard/ent/posting"
	entsubscription "github.com/tierboard/tierboard/ent/subscription"
	"github.com/tierboard/tierboard/points"
)

// companies proves some companies; alone stands for the adjustments without
// one.
func (v *verification) companies(ctx context.Context, ids []string, alone bool) error {
	of, err := loadCompaniesByID(ctx, v.client, ids)
	if err != nil {
		return err
	}
	streams, err := loadStreams(ctx, v.client, of, alone)
	if err != nil {
		return err
	}
	partners, err := partnerKeys(ctx, v.client)
	if err != nil {
		return err
	}
	kept, err := v.load(ctx, ids, alone)
	if err != nil {
		return err
	}
	if alone {
		ids = []string{""}
	}
	for _, id := range ids {
		key := of.key[id]
		c := &companyProof{
			verification: v, id: id, key: key, country: of.country[key], keys: of.key, partners: partners, kept: kept, events: streams[key],
		}
		c.prove()
		if v.found() {
			return nil
		}
	}
	return nil
}

// rows is what is kept of some companies, by the company's id, or the client's
// where it belongs to one.
type rows struct {
	postings      map[string][]*ent.Posting
	clients       map[string][]*ent.Clientship
	months        map[string][]*ent.PointsMonth
	books         map[string][]*ent.BookChange
	subscriptions map[string][]*ent.Subscription
}

func (v *verification) load(ctx context.Context, ids []string, alone bool) (*rows, error) {
	kept := &rows{
		postings: map[string][]*ent.Posting{}, clients: map[string][]*ent.Clientship{},
		months: map[string][]*ent.PointsMonth{}, books: map[string][]*ent.BookChange{}, subscriptions: map[string][]*ent.Subscription{},
	}
	ofCompany, ofClient := posting.CompanyIDIn(ids...), []string{}
	if alone {
		ofCompany, ofClient = posting.CompanyIDIsNil(), []string{""}
	}
	postings, err := v.client.Posting.Query().Where(ofCompany).Order(posting.ByNumber()).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, row := range postings {
		id := ""
		if row.CompanyID != nil {
			id = *row.CompanyID
		}
		kept.postings[id] = append(kept.postings[id], row)
	}
	clients, err := v.client.Clientship.Query().Where(clientship.CompanyIDIn(ids...)).Order(clientship.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, row := range clients {
		kept.clients[row.CompanyID] = append(kept.clients[row.CompanyID], row)
		ofClient = append(ofClient, row.ID)
	}
	months, err := v.client.PointsMonth.Query().Where(pointsmonth.ClientIDIn(ofClient...)).Order(pointsmonth.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, row := range months {
		kept.months[row.ClientID] = append(kept.months[row.ClientID], row)
	}
	changes, err := v.client.BookChange.Query().Where(bookchange.ClientIDIn(ofClient...)).Order(bookchange.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, row := range changes {
		kept.books[row.ClientID] = append(kept.books[row.ClientID], row)
	}
	subscriptions, err := v.client.Subscription.Query().Where(entsubscription.CompanyIDIn(ids...)).
		WithLine().WithChanges(func(q *ent.MRRChangeQuery) { q.Order(mrrchange.ByOn()) }).
		Order(entsubscription.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, row := range subscriptions {
		kept.subscriptions[row.CompanyID] = append(kept.subscriptions[row.CompanyID], row)
	}
	return kept, nil
}

// companyProof holds one company's rows against a fresh replay of its events.
type companyProof struct {
	*verification
	id, key        string
	country        points.Country
	keys, partners map[string]string
	kept           *rows
	events         []points.Event
	fresh          *points.Result
}

func (c *companyProof) prove() {
	c.counts.Events += len(c.events)
	if c.id != "" {
		c.counts.Companies++
	}
	var err error
	if c.fresh, err = points.Replay(c.ledger.Program(), c.events); err != nil {
		var refused *points.Error
		id := ""
		if errors.As(err, &refused) {
			id = refused.Event
		}
		c.find(event.Table, id, "the events of company %q cannot be replayed: %v", c.key, err)
		return
	}
	for _, step := range []func(){c.provePostings, c.proveMonths, c.proveClients, c.proveBooks, c.proveSubscriptions} {
		if step(); c.found() {
			return
		}
	}
}

// provePostings holds every reversal against what it undoes and what stands
// against the replay.
func (c *companyProof) provePostings() {
	byID := make(map[string]*ent.Posting)
	for _, row := range c.kept.postings[c.id] {
		byID[row.ID] = row
	}
	reversed := make(map[string]bool)
	for _, row := range c.kept.postings[c.id] {
		c.counts.Postings++
		if row.Edition != row.Terms.Edition {
			c.find(posting.Table, row.ID, "its edition is %s, its terms say %s", row.Edition, row.Terms.Edition)
			return
		}
		if row.Reverses == "" {
			continue
		}
		undone, ok := byID[row.Reverses]
		if !ok || reversed[row.Reverses] || enginePosting(row, c.partners, c.keys) != reversal(enginePosting(undone, c.partners, c.keys)) {
			c.find(posting.Table, row.ID, "it is no reversal of posting %s", row.Reverses)
			return
		}
		reversed[row.Reverses] = true
	}
	missing := make(map[points.Posting]int, len(c.fresh.Postings))
	for _, p := range c.fresh.Postings {
		missing[p]++
	}
	stands := standingAmong(c.kept.postings[c.id])
	for _, row := range c.kept.postings[c.id] {
		if !stands(row) {
			continue
		}
		p := enginePosting(row, c.partners, c.keys)
		if missing[p] == 0 {
			c.find(posting.Table, row.ID, "a fresh replay of company %q does not make it: %s %s %s of %s on %s for partner %q",
				c.key, p.Track, p.Kind, p.Points, p.Line, p.On, p.Partner)
			return
		}
		missing[p]--
	}
	for _, p := range c.fresh.Postings {
		if missing[p] > 0 {
			c.find(posting.Table, "", "a fresh replay of company %q makes %s %s %s of %s on %s for partner %q, which is missing",
				c.key, p.Track, p.Kind, p.Points, p.Line, p.On, p.Partner)
			return
		}
	}
}

// proveMonths holds the monthly sums against the sums and the numbers of all
// postings.
func (c *companyProof) proveMonths() {
	sums := make(map[monthKey]monthSum)
	for _, row := range c.kept.postings[c.id] {
		key := monthKey{row.PartnerID, "", row.On.StartOfMonth(), row.Track, row.Kind}
		if row.ClientID != nil {
			key.client = *row.ClientID
		}
		sum := sums[key]
		sum.points += row.Points
		sum.postings++
		sums[key] = sum
	}
	clients := []string{""}
	if c.id != "" {
		clients = clients[:0]
		for _, row := range c.kept.clients[c.id] {
			clients = append(clients, row.ID)
		}
	}
	for _, client := range clients {
		for _, row := range c.kept.months[client] {
			c.counts.Months++
			key := monthKey{row.PartnerID, row.ClientID, row.Month, row.Track, row.Kind}
			if sum := sums[key]; sum.points != row.Points || sum.postings != row.Postings {
				c.find(pointsmonth.Table, row.ID, "it says %s %s %s in %d postings in the month of %s, its %d postings sum to %s",
					row.Track, row.Kind, row.Points, row.Postings, row.Month, sum.postings, sum.points)
				return
			}
			delete(sums, key)
		}
	}
	for key, sum := range sums {
		c.find(pointsmonth.Table, "", "the month of %s of client %q lacks %s %s %s in %d postings",
			key.month, key.client, key.track, key.kind, sum.points, sum.postings)
		return
	}
}

// proveClients holds each client's balances and flags against the replay, as
// of the day they were made for.
func (c *companyProof) proveClients() {
	seen := 0
	for _, row := range c.kept.clients[c.id] {
		c.counts.Clients++
		p, err := project(c.fresh, row.BalanceOn)
		if err != nil {
			c.find(clientship.Table, row.ID, "its balances cannot be made: %v", err)
			return
		}
		want := clientProjection{partner: c.partners[row.PartnerID]}
		for _, client := range p.clients {
			if client.partner == want.partner {
				want = client
				seen++
			}
		}
		have := clientProjection{
			partner: want.partner, since: row.Since, endedOn: row.EndedOn, sells: row.Sells, manages: row.Manages,
			balance: points.Balance{Sourced: row.Sourced, Assisted: row.Assisted, Managed: row.Managed}, validUntil: row.ValidUntil,
		}
		if have != want {
			c.find(clientship.Table, row.ID, "it says %+v, a fresh replay %+v", have, want)
			return
		}
		if c.country != p.country {
			c.find("companies", c.id, "it stands in %q, by its events in %q", c.country, p.country)
			return
		}
	}
	if len(c.kept.clients[c.id]) == 0 && c.country != "" && !slices.ContainsFunc(c.fresh.Countries, func(change points.CountryChange) bool { return change.Country == c.country }) {
		c.find("companies", c.id, "it stands in %q, by its events it never did", c.country)
		return
	}
	if made := len(projectClients(c.fresh, points.MaxDate)); c.id != "" && seen != made {
		c.find(clientship.Table, "", "company %q is the client of %d partners, %d are kept", c.key, made, seen)
	}
}

func (c *companyProof) proveSubscriptions() {
	fresh := projectSubscriptions(c.fresh)
	for _, row := range c.kept.subscriptions[c.id] {
		c.counts.Subscriptions++
		at := slices.IndexFunc(fresh, func(s subscription) bool {
			return s.line == row.Edges.Line.Key && s.openedOn == row.OpenedOn
		})
		if at < 0 {
			c.find(entsubscription.Table, row.ID, "no event of company %q opens it", c.key)
			return
		}
		s := fresh[at]
		fresh = slices.Delete(fresh, at, at+1)
		if row.ClosedOn != s.closedOn || row.Mrr != s.mrr || row.Currency != s.currency || len(row.Edges.Changes) != len(s.changes) {
			c.find(entsubscription.Table, row.ID, "it says closed on %q, MRR %d %s in %d changes; by its events %q, %d %s in %d",
				row.ClosedOn, row.Mrr, row.Currency, len(row.Edges.Changes), s.closedOn, s.mrr, s.currency, len(s.changes))
			return
		}
		for i, change := range row.Edges.Changes {
			if want := s.changes[i]; change.On != want.On || change.Mrr != want.MRR || change.Event != want.Event {
				c.find(mrrchange.Table, change.ID, "it says %d from %s, by its events %d from %s", change.Mrr, change.On, want.MRR, want.On)
				return
			}
		}
	}
	if len(fresh) > 0 {
		c.find(entsubscription.Table, "", "company %q opened line %q on %s, which is missing", c.key, fresh[0].line, fresh[0].openedOn)
	}
}
