package ledger

import (
	"context"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/fact"
	"github.com/tierboard/tierboard/ent/posting"
	entstanding "github.com/tierboard/tierboard/ent/standing"
	"github.com/tierboard/tierboard/points"
)

// Standing is where a partner stands on a day, with its credited tier
// (docs/rules.md, sections 8 and 9).
type Standing struct {
	points.Standing
	PartnerID string
	// Credited is the credited tier on the day; Since is zero for a partner
	// that never had one.
	Credited points.Credited
	// Changes tells how the credited tier came about, from the latest snapshot
	// that counts or, without one, from the beginning.
	Changes []points.CreditedChange
	// Performance tells how the performance tier changed up to the day.
	Performance []points.TierChange
	// Retention is the retention in force in each month up to that of the day, as
	// computed; none where the partner never had a book (docs/rules.md, section
	// 10). The standing is judged by it.
	Retention []points.Retention
	// Snapshot is the latest official snapshot up to the day; nil where there
	// is none (F25).
	Snapshot *ent.Standing

	known *known
	// start is the credited tier that Changes begin with.
	start points.Credited
}

// Standings answers for several partners with a fixed number of queries. The
// context's viewer must be allowed to see the partners; those it may not see,
// or that do not exist, are left out.
func (l *Ledger) Standings(ctx context.Context, client *ent.Client, partnerIDs []string, q Known) (map[string]*Standing, error) {
	snapshots, err := loadSnapshots(ctx, client, l.Program().Name, partnerIDs, q)
	if err != nil {
		return nil, err
	}
	return l.standings(ctx, client, partnerIDs, q, snapshots)
}

// standings is Standings over given snapshots, by partner and in order of days.
func (l *Ledger) standings(ctx context.Context, client *ent.Client, partnerIDs []string, q Known, snapshots map[string][]*ent.Standing) (map[string]*Standing, error) {
	found, err := partnersOf(ctx, client, partnerIDs)
	if err != nil {
		return nil, err
	}
	movements, err := loadMovements(ctx, client, partnerIDs, q)
	if err != nil {
		return nil, err
	}
	facts, err := loadFacts(ctx, client, partnerIDs, q)
	if err != nil {
		return nil, err
	}
	books, err := loadBooks(ctx, client, partnerIDs, q)
	if err != nil {
		return nil, err
	}
	answers := make(map[string]*Standing, len(found))
	for _, id := range found {
		answer, err := l.standing(&known{id, q.On, movements[id], facts[id], books[id], snapshots[id]})
		if err != nil {
			return nil, err
		}
		answers[id] = answer
	}
	return answers, nil
}

// known is what is known of a partner; movements and changes after the day do
// not matter. Computed retention joins the facts.
type known struct {
	partnerID string
	on        points.Date
	movements []points.Movement
	facts     []points.Fact
	book      []points.BookChange
	snapshots []*ent.Standing
}

func (l *Ledger) standing(k *known) (*Standing, error) {
	balance, err := balanceOn(k.movements, k.on)
	if err != nil {
		return nil, err
	}
	answer := &Standing{PartnerID: k.partnerID, known: k}
	if answer.Retention, err = l.Program().BookRetention(k.book, k.on); err != nil {
		return nil, err
	}
	k.facts = points.WithRetention(k.facts, k.partnerID, answer.Retention)
	inForce, err := points.FactsOn(k.facts, k.partnerID, k.on)
	if err != nil {
		return nil, err
	}
	if answer.Standing, err = l.Program().StandingOn(balance, inForce, k.on); err != nil {
		return nil, err
	}
	live, err := l.Program().PerformanceHistory(k.movements, k.facts, k.partnerID, k.on)
	if err != nil {
		return nil, err
	}
	answer.Performance, err = official(live, k.snapshots, k.on)
	if err != nil {
		return nil, err
	}
	var after points.Date
	if len(k.snapshots) > 0 {
		last := k.snapshots[len(k.snapshots)-1]
		tier, err := points.ParseTier(last.Credited)
		if err != nil {
			return nil, err
		}
		answer.Snapshot, after = last, last.On
		answer.Credited = points.Credited{Tier: tier, Since: last.CreditedSince}
	}
	certified := points.CertificationOn(k.facts, k.partnerID)
	answer.start = answer.Credited
	answer.Changes = l.Program().CreditedHistory(answer.start, after, k.on, answer.Performance, certified)
	if n := len(answer.Changes); n > 0 {
		answer.Credited = answer.Changes[n-1].Credited
	}
	return answer, nil
}

// official puts what snapshots said on their days in place of what a replay
// says of those days now.
func official(live []points.TierChange, snapshots []*ent.Standing, asOf points.Date) ([]points.TierChange, error) {
	if len(snapshots) == 0 {
		return live, nil
	}
	byDay := make(map[points.Date]points.Tier, len(snapshots))
	days := make([]points.Date, 0, len(live)+2*len(snapshots))
	for _, snapshot := range snapshots {
		tier, err := points.ParseTier(snapshot.Performance)
		if err != nil {
			return nil, err
		}
		byDay[snapshot.On] = tier
		days = append(days, snapshot.On, min(snapshot.On+1, asOf))
	}
	for _, change := range live {
		days = append(days, change.On)
	}
	return mergeTiers(days, live, byDay), nil
}

// loadMovements sums the postings of each partner by day.
func loadMovements(ctx context.Context, client *ent.Client, partnerIDs []string, q Known) (map[string][]points.Movement, error) {
	movements := make(map[string][]points.Movement, len(partnerIDs))
	return movements, inChunks(partnerIDs, func(chunk []string) error {
		var sums []struct {
			PartnerID string        `sql:"partner_id"`
			On        points.Date   `sql:"day"`
			Track     points.Track  `sql:"track"`
			Sum       points.Points `sql:"sum"`
		}
		query := client.Posting.Query().Where(posting.PartnerIDIn(chunk...)).Where(q.predicates()...)
		err := query.Order(posting.ByOn()).
			GroupBy(posting.FieldPartnerID, posting.FieldOn, posting.FieldTrack).
			Aggregate(ent.As(ent.Sum(posting.FieldPoints), "sum")).
			Scan(ctx, &sums)
		if err != nil {
			return err
		}
		for _, sum := range sums {
			of := movements[sum.PartnerID]
			if len(of) == 0 || of[len(of)-1].On != sum.On {
				of = append(of, points.Movement{On: sum.On})
			}
			if err := of[len(of)-1].Balance.Put(sum.Track, sum.Sum); err != nil {
				return err
			}
			movements[sum.PartnerID] = of
		}
		return nil
	})
}

// loadFacts reads the dated facts of each partner, so that of two of one kind
// and day the one recorded later comes later. Their Partner is the id.
func loadFacts(ctx context.Context, client *ent.Client, partnerIDs []string, q Known) (map[string][]points.Fact, error) {
	facts := make(map[string][]points.Fact, len(partnerIDs))
	return facts, inChunks(partnerIDs, func(chunk []string) error {
		query := client.Fact.Query().Where(fact.PartnerIDIn(chunk...))
		if !q.At.IsZero() {
			query.Where(fact.RecordedAtLTE(q.At.UTC()))
		}
		rows, err := query.Order(fact.ByOn(), fact.ByRecordedAt(), fact.ByID()).All(ctx)
		for _, row := range rows {
			facts[row.PartnerID] = append(facts[row.PartnerID], points.Fact{Partner: row.PartnerID, On: row.On, Kind: row.Kind, Value: row.Value})
		}
		return err
	})
}

// loadSnapshots reads the official snapshots of each partner up to the day, in
// order of days.
func loadSnapshots(ctx context.Context, client *ent.Client, program string, partnerIDs []string, q Known) (map[string][]*ent.Standing, error) {
	snapshots := make(map[string][]*ent.Standing, len(partnerIDs))
	return snapshots, inChunks(partnerIDs, func(chunk []string) error {
		query := client.Standing.Query().
			Where(entstanding.PartnerIDIn(chunk...), entstanding.Program(program), entstanding.OnLTE(q.On))
		if !q.At.IsZero() {
			query.Where(entstanding.RecordedAtLTE(q.At.UTC()))
		}
		rows, err := query.Order(entstanding.ByOn()).All(ctx)
		for _, row := range rows {
			snapshots[row.PartnerID] = append(snapshots[row.PartnerID], row)
		}
		return err
	})
}
