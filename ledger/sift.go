package ledger

import (
	"cmp"
	"context"
	"slices"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/points"
)

// sift compares the batch with what is on record: it finds the revisions to
// add, the rows that count no longer and the companies to replay, and judges
// keys and references.
func (r *recording) sift(ctx context.Context) error {
	batch := make([]Event, len(r.batch.Events))
	for i, one := range r.batch.Events {
		if err := one.check(); err != nil {
			return err
		}
		batch[i] = one.normal()
	}
	if err := r.loadCatalogue(ctx); err != nil {
		return err
	}
	onRecord, err := r.loadRevisions(ctx)
	if err != nil {
		return err
	}
	slices.SortStableFunc(batch, func(e, f Event) int {
		if c := cmp.Compare(e.Key, f.Key); c != 0 {
			return c
		}
		return cmp.Compare(e.Revision, f.Revision)
	})
	touched := make(map[string]bool)
	for len(batch) > 0 {
		n := 1
		for n < len(batch) && batch[n].Key == batch[0].Key {
			n++
		}
		if err := r.siftKey(batch[:n], onRecord[batch[0].Key], touched); err != nil {
			return err
		}
		batch = batch[n:]
	}
	for company := range touched {
		r.affected = append(r.affected, company)
	}
	slices.Sort(r.affected)
	return nil
}

// siftKey judges the batch's revisions of one key, in order, against those on
// record.
func (r *recording) siftKey(revisions []Event, onRecord []*ent.Event, touched map[string]bool) error {
	known := make(knownRevisions, 0, len(onRecord)+len(revisions))
	highest := int32(0)
	for _, row := range onRecord {
		known = append(known, Event{Event: engineEvent(row, r.companies.key), Revision: row.Revision, Voided: row.Voided})
		highest = max(highest, row.Revision)
	}
	before := highest
	var added []Event
	for _, one := range revisions {
		if one.Revision == nextRevision {
			switch {
			case highest == 0:
				return nothingToVoid(one.Key)
			case known.voided(highest):
				one.Revision = highest
			default:
				one.Revision = highest + 1
			}
		}
		if kept := known.find(one.Revision); kept != nil {
			if one.Voided != kept.Voided || !one.Voided && one.Event != kept.Event {
				if one.Revision > before {
					return twice(one.Key, one.Revision, highest)
				}
				return conflict(one.Key, one.Revision, highest)
			}
			r.receipt.Unchanged++
			continue
		}
		if one.Voided {
			// A void may come with its key alone; it keeps what it withdraws.
			one.Event = known.withdrawnBy(one)
		}
		known = append(known, one)
		highest = max(highest, one.Revision)
		added = append(added, one)
	}
	for _, one := range added {
		if err := r.checkReferences(one); err != nil {
			return err
		}
		current := one.Revision == highest
		r.added = append(r.added, addition{event: one, current: current, from: known.company(before)})
		if current {
			touched[one.Company] = true
		}
	}
	if highest == before {
		return nil
	}
	for _, row := range onRecord {
		if row.Current {
			r.outdated = append(r.outdated, row.ID)
			touched[known.company(row.Revision)] = true
		}
	}
	return nil
}

// knownRevisions are the revisions of one key: few, in no order.
type knownRevisions []Event

// find returns a revision, or nil.
func (k knownRevisions) find(revision int32) *Event {
	for i := range k {
		if k[i].Revision == revision {
			return &k[i]
		}
	}
	return nil
}

func (k knownRevisions) voided(revision int32) bool {
	found := k.find(revision)
	return found != nil && found.Voided
}

// company returns the company that a revision names, "" for no such revision.
func (k knownRevisions) company(revision int32) string {
	if found := k.find(revision); found != nil {
		return found.Company
	}
	return ""
}

// withdrawnBy returns the content that a void withdraws: that of the highest
// revision below it, and its own where there is none.
func (k knownRevisions) withdrawnBy(void Event) points.Event {
	content, highest := void.Event, int32(0)
	for i := range k {
		if k[i].Revision < void.Revision && k[i].Revision > highest {
			content, highest = k[i].Event, k[i].Revision
		}
	}
	return content
}

func (r *recording) checkReferences(e Event) error {
	if _, ok := r.companies.id[e.Company]; e.Company != "" && !ok {
		return unknown(e.Key, "company", e.Company, "company")
	}
	if _, ok := r.lines[e.Line]; e.Line != "" && !ok {
		return unknown(e.Key, "line", e.Line, "product line")
	}
	if _, ok := r.partners[e.Seller]; e.Seller != "" && !ok {
		return unknown(e.Key, "seller", e.Seller, "partner")
	}
	if _, ok := r.partners[e.Partner]; e.Partner != "" && !ok {
		return unknown(e.Key, "partner", e.Partner, "partner")
	}
	return nil
}

// loadRevisions reads all revisions on record of the batch's keys, and the
// companies of those that belong to one the batch does not name.
func (r *recording) loadRevisions(ctx context.Context) (map[string][]*ent.Event, error) {
	keys := make([]string, 0, len(r.batch.Events))
	for _, one := range r.batch.Events {
		keys = append(keys, one.Key)
	}
	slices.Sort(keys)
	revisions := make(map[string][]*ent.Event)
	var strangers []string
	err := inChunks(slices.Compact(keys), func(chunk []string) error {
		rows, err := r.tx.Ent().Event.Query().Where(event.KeyIn(chunk...)).All(ctx)
		for _, row := range rows {
			revisions[row.Key] = append(revisions[row.Key], row)
			if row.CompanyID != nil && r.companies.key[*row.CompanyID] == "" {
				strangers = append(strangers, *row.CompanyID)
			}
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	others, err := loadCompaniesByID(ctx, r.tx.Ent(), strangers)
	if err != nil {
		return nil, err
	}
	r.companies.add(others)
	return revisions, nil
}

// loadCatalogue reads the ids of what the batch names by key: all partners and
// lines, which are few, and the batch's companies.
func (r *recording) loadCatalogue(ctx context.Context) error {
	partners, err := r.tx.Ent().Partner.Query().All(ctx)
	if err != nil {
		return err
	}
	r.partners = make(map[string]string, len(partners))
	for _, row := range partners {
		r.partners[row.Key] = row.ID
	}
	lines, err := r.tx.Ent().ProductLine.Query().All(ctx)
	if err != nil {
		return err
	}
	r.lines = make(map[string]string, len(lines))
	for _, row := range lines {
		r.lines[row.Key] = row.ID
	}
	var keys []string
	for _, one := range r.batch.Events {
		if one.Company != "" {
			keys = append(keys, one.Company)
		}
	}
	slices.Sort(keys)
	r.companies, err = loadCompanies(ctx, r.tx.Ent(), slices.Compact(keys))
	return err
}
