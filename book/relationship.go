package book

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// Relationship is what a client is to a partner on a day (F2; docs/rules.md,
// section 13).
type Relationship string

// The relationships.
const (
	// Sold: a living lot, not managed.
	Sold Relationship = "sold"
	// Managed: managed, no living lot.
	Managed Relationship = "managed"
	// SoldAndManaged: both.
	SoldAndManaged Relationship = "sold_and_managed"
	// Ended: neither any more, or the partner ended its services, living lots
	// or not.
	Ended Relationship = "ended"
)

// Current are the relationships of a client that is listed (F2).
var Current = []Relationship{Sold, Managed, SoldAndManaged}

// Footing is a relationship on a day, and since when it is over.
type Footing struct {
	Relationship Relationship
	// EndedOn is the first day without the partner's services, up to the day;
	// zero while it manages the client, or where it never did.
	EndedOn points.Date
}

// management is whether a partner manages a company on a day.
type management struct {
	state managing
	// since is the day on which it began or stopped; zero for never.
	since points.Date
	// first is the day on which it began for the first time.
	first points.Date
}

type managing int8

const (
	never managing = iota
	manages
	stopped
)

// relate names the relationship of a partner that holds a living lot, or not,
// and manages, or not.
func relate(sells bool, m managing) Relationship {
	switch {
	case m == stopped:
		return Ended
	case sells && m == manages:
		return SoldAndManaged
	case sells:
		return Sold
	case m == manages:
		return Managed
	}
	return Ended
}

func footingOf(sells bool, m management) Footing {
	footing := Footing{Relationship: relate(sells, m.state)}
	if m.state == stopped {
		footing.EndedOn = m.since
	}
	return footing
}

// pair is a partner and a company, by the partner's key and the company's id.
type pair struct{ partner, company string }

// managements reads who manages which company on a day, as known, from the
// manager events of the given partners. Partners do not read events as rows: the
// caller has read the clients under the viewer's policy, and nothing but the
// partners' own spans comes back.
func (b *Book) managements(ctx context.Context, partnerKeys []string, clients func(*sql.Selector), known ledger.Known) (map[pair]management, error) {
	rows, err := b.db.Event.Query().
		Where(
			known.Events(), event.OnLTE(known.On),
			event.KindIn(points.EventManagerAdded, points.EventManagerRemoved), event.PartnerIn(partnerKeys...),
			func(s *sql.Selector) {
				t := sql.Dialect(s.Dialect()).Table(clientship.Table)
				of := sql.Dialect(s.Dialect()).Select(t.C(clientship.FieldCompanyID)).From(t)
				clients(of)
				s.Where(sql.In(s.C(event.FieldCompanyID), of))
			},
		).
		Select(event.FieldID, event.FieldCompanyID, event.FieldPartner, event.FieldOn, event.FieldSeq, event.FieldKey, event.FieldKind).
		All(viewer.NewContext(ctx, viewer.System()))
	if err != nil {
		return nil, fmt.Errorf("book: read who manages: %w", err)
	}
	last, first := make(map[pair]*ent.Event, len(rows)), make(map[pair]points.Date, len(rows))
	for _, row := range rows {
		if row.CompanyID == nil {
			continue
		}
		of := pair{partner: row.Partner, company: *row.CompanyID}
		if before := last[of]; before == nil || laterEvent(row, before) {
			last[of] = row
		}
		if before := first[of]; before.IsZero() || row.On < before {
			first[of] = row.On
		}
	}
	found := make(map[pair]management, len(last))
	for of, row := range last {
		found[of] = management{manages, row.On, first[of]}
		if row.Kind == points.EventManagerRemoved {
			found[of] = management{stopped, row.On, first[of]}
		}
	}
	return found, nil
}

// laterEvent orders events as the engine does (docs/rules.md, section 3).
func laterEvent(a, b *ent.Event) bool {
	x := points.Event{On: b.On, Seq: b.Seq, Key: b.Key}
	y := points.Event{On: a.On, Seq: a.Seq, Key: a.Key}
	return x.Before(&y)
}

// Relationships returns what the given clients are to their partners on a day, as
// known, in at most three statements.
func (b *Book) Relationships(ctx context.Context, clients []*ent.Clientship, known ledger.Known) (map[*ent.Clientship]Relationship, error) {
	footings, err := b.Footings(ctx, clients, known)
	found := make(map[*ent.Clientship]Relationship, len(footings))
	for client, footing := range footings {
		found[client] = footing.Relationship
	}
	return found, err
}

// Footings returns the relationships of the given clients with their partners on
// a day, as known, and since when they are over: from the projection of each that holds,
// else from postings and events, in three statements.
func (b *Book) Footings(ctx context.Context, clients []*ent.Clientship, known ledger.Known) (map[*ent.Clientship]Footing, error) {
	found := make(map[*ent.Clientship]Footing, len(clients))
	var others []*ent.Clientship
	for _, client := range clients {
		if projectionHolds(client, known) {
			found[client] = projectedFooting(client)
		} else {
			others = append(others, client)
		}
	}
	if len(others) == 0 {
		return found, nil
	}
	return found, b.footings(ctx, others, known, found)
}

// footings reads the footings of clients without a projection that holds.
func (b *Book) footings(ctx context.Context, clients []*ent.Clientship, known ledger.Known, found map[*ent.Clientship]Footing) error {
	ids := make([]string, len(clients))
	var partnerIDs []string
	seen := map[string]bool{}
	for i, client := range clients {
		ids[i] = client.ID
		if !seen[client.PartnerID] {
			seen[client.PartnerID] = true
			partnerIDs = append(partnerIDs, client.PartnerID)
		}
	}
	balances, err := ledger.ClientBalances(ctx, b.db, "", ids, known)
	if err != nil {
		return err
	}
	keys, err := b.partnerKeys(ctx, partnerIDs)
	if err != nil {
		return err
	}
	var names []string
	for _, key := range keys {
		names = append(names, key)
	}
	managed, err := b.managements(ctx, names, func(s *sql.Selector) {
		s.Where(sql.In(s.C(clientship.FieldID), anys(ids)...))
	}, known)
	if err != nil {
		return err
	}
	for _, client := range clients {
		found[client] = footingOf(balances[client.ID].LivingSold != 0, managed[pair{keys[client.PartnerID], client.CompanyID}])
	}
	return nil
}
