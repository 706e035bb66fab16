package rulebook

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// Place is where a partner stands on a day, in points and tiers.
type Place struct {
	Points points.Balance `json:"points"`
	// Performance is met on the day; Credited is held on it.
	Performance points.Tier `json:"performance"`
	Credited    points.Tier `json:"credited"`
}

// PartnerChange is what an edition changes for a partner on its first day:
// where the partner stands under the rules before, and under the edition, with
// what is known today.
type PartnerChange struct {
	// PartnerID is the partner (pa_…).
	PartnerID     string `json:"partner"`
	Before, After Place
	// Companies counts the companies whose postings change, Postings how many
	// take the place of others.
	Companies, Postings int
}

// Rises and Falls tell whether the performance tier differs.
func (c *PartnerChange) Rises() bool { return c.After.Performance > c.Before.Performance }

// Falls reports whether the partner meets a lower tier than before.
func (c *PartnerChange) Falls() bool { return c.After.Performance < c.Before.Performance }

// companiesAtOnce bounds the memory of a replay.
const companiesAtOnce = 200

// Simulate tells what an edition would change for every partner on its first
// day, and changes nothing. The tiers are those of that day with what is known
// today: a credited tier that is no longer met is kept until its review
// (docs/rules.md, section 9).
func Simulate(ctx context.Context, db *ent.Client, kept *ledger.Ledger, row *ent.AuthoredEdition) ([]PartnerChange, error) {
	ctx = viewer.NewContext(ctx, viewer.System())
	others, err := With(ctx, db, row)
	if err != nil {
		return nil, err
	}
	ids, err := db.Company.Query().Order(company.ByID()).IDs(ctx)
	if err != nil {
		return nil, err
	}
	var differences []ledger.Difference
	for alone := true; alone || len(ids) > 0; alone = false {
		n := min(len(ids), companiesAtOnce)
		some, err := kept.Compare(ctx, db, others, ids[:n], alone, row.On)
		if err != nil {
			return nil, err
		}
		differences = append(differences, some...)
		ids = ids[n:]
	}
	return changes(ctx, db, kept, others, row.On, differences)
}

// changes adds up what differs for each partner, and judges it by both programs.
func changes(ctx context.Context, db *ent.Client, kept *ledger.Ledger, others *points.Program, on points.Date, differences []ledger.Difference) ([]PartnerChange, error) {
	partners, err := db.Partner.Query().All(ctx)
	if err != nil {
		return nil, err
	}
	ids := make([]string, len(partners))
	for i, partner := range partners {
		ids[i] = partner.ID
	}
	standings, err := kept.Standings(ctx, db, ids, ledger.Known{On: on})
	if err != nil {
		return nil, err
	}
	moved, err := movedBy(differences)
	if err != nil {
		return nil, err
	}
	found := make([]PartnerChange, 0, len(partners))
	for _, partner := range partners {
		standing := standings[partner.ID]
		if standing == nil {
			continue
		}
		change := PartnerChange{PartnerID: partner.ID, Before: Place{standing.Balance, standing.Standing.Performance, standing.Credited.Tier}}
		after := standing.Balance
		if by := moved[partner.Key]; by != nil {
			change.Companies, change.Postings = by.companies, by.postings
			if after, err = after.Plus(by.balance); err != nil {
				return nil, err
			}
		}
		change.After.Points = after
		if change.After.Performance, change.After.Credited, err = standing.Under(others, after, on); err != nil {
			return nil, err
		}
		found = append(found, change)
	}
	return found, nil
}

// movement is what differs for one partner over all companies.
type movement struct {
	balance             points.Balance
	companies, postings int
}

func movedBy(differences []ledger.Difference) (map[string]*movement, error) {
	moved := map[string]*movement{}
	for i := range differences {
		for _, of := range differences[i].Partners {
			by := moved[of.Partner]
			if by == nil {
				by = &movement{}
				moved[of.Partner] = by
			}
			by.companies++
			by.postings += differences[i].Postings
			difference, err := minus(of.After, of.Before)
			if err != nil {
				return nil, err
			}
			if by.balance, err = by.balance.Plus(difference); err != nil {
				return nil, err
			}
		}
	}
	return moved, nil
}

// minus takes a balance from another.
func minus(a, b points.Balance) (points.Balance, error) {
	for _, part := range []struct {
		track points.Track
		less  points.Points
	}{{points.TrackSourced, b.Sourced}, {points.TrackAssisted, b.Assisted}, {points.TrackManaged, b.Managed}} {
		if err := a.Put(part.track, -part.less); err != nil {
			return a, err
		}
	}
	return a, nil
}

// Report returns what an edition changed for every partner when it came into
// effect; nothing before that.
func Report(row *ent.AuthoredEdition) ([]PartnerChange, error) {
	if row.Report == "" {
		return nil, nil
	}
	var found []PartnerChange
	if err := json.Unmarshal([]byte(row.Report), &found); err != nil {
		return nil, fmt.Errorf("rulebook: decode the report of %s: %w", row.ID, err)
	}
	return found, nil
}
