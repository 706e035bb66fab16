package rulebook

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/authorededition"
	"github.com/tierboard/tierboard/ent/batch"
	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/stagedcompany"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// Clock tells a replay the time and the day.
type Clock struct {
	Now   func() time.Time
	Today func() points.Date
}

// Replay brings a published edition into effect. First it looks at every
// company, some at a time, and keeps which of them the edition changes and by
// how much: stopped, it goes on from the last that it kept. Then, in one
// transaction, those that change are replayed under the edition, as are those
// to which something happened meanwhile, and the edition takes effect; until
// that is committed, everybody reads and writes by the rules before. It writes
// as the program itself. Of an edition in effect it does nothing.
func Replay(ctx context.Context, s *store.Store, editionID string, clock Clock) error {
	ctx = viewer.NewContext(ctx, viewer.System())
	row, err := s.Read().AuthoredEdition.Get(ctx, editionID)
	if err != nil {
		return err
	}
	if row.Status != authorededition.StatusPublished || row.EffectiveAt != nil {
		return nil
	}
	r := &replay{store: s, id: editionID, clock: clock}
	if r.kept, err = Open(ctx, s.Read(), row.Program); err != nil {
		return err
	}
	if r.others, err = With(ctx, s.Read(), row); err != nil {
		return err
	}
	if err := r.begin(ctx, row); err != nil {
		return err
	}
	for more := true; more; {
		if more, err = r.look(ctx); err != nil {
			return err
		}
	}
	return s.WithTx(ctx, r.takeEffect)
}

type replay struct {
	store  *store.Store
	id     string
	kept   *ledger.Ledger
	others *points.Program
	clock  Clock
}

// begin says how much there is to look at. The total counts the adjustments
// without a company as one.
func (r *replay) begin(ctx context.Context, row *ent.AuthoredEdition) error {
	if row.State == authorededition.StateRunning {
		return nil
	}
	return r.store.WithTx(ctx, func(ctx context.Context, tx *store.Tx) error {
		companies, err := tx.Ent().Company.Query().Count(ctx)
		if err != nil {
			return err
		}
		// What is recorded after the latest batch is looked at again in the end:
		// recorded times only ever go up, whatever the clocks of servers say.
		began := time.Unix(0, 0)
		last, err := tx.Ent().Batch.Query().Order(batch.ByRecordedAt(sql.OrderDesc())).Limit(1).All(ctx)
		if err != nil {
			return err
		}
		for _, one := range last {
			began = one.RecordedAt
		}
		return tx.Ent().AuthoredEdition.UpdateOneID(r.id).SetState(authorededition.StateRunning).
			SetTotal(int64(companies) + 1).SetDone(0).SetReached("").SetBegunAt(began.UTC()).Exec(ctx)
	})
}

// look looks at the next companies and keeps what it found, in one transaction;
// false when there are no more.
func (r *replay) look(ctx context.Context) (bool, error) {
	row, err := r.store.Read().AuthoredEdition.Get(ctx, r.id)
	if err != nil {
		return false, err
	}
	ids, err := r.store.Read().Company.Query().Where(company.IDGT(row.Reached)).Order(company.ByID()).Limit(companiesAtOnce).IDs(ctx)
	if err != nil {
		return false, err
	}
	first := row.Done == 0
	if len(ids) == 0 && !first {
		return false, nil
	}
	found, err := r.kept.Compare(ctx, r.store.Read(), r.others, ids, first, row.On)
	if err != nil {
		return false, err
	}
	return true, r.store.WithTx(ctx, func(ctx context.Context, tx *store.Tx) error {
		if err := r.keep(ctx, tx, found); err != nil {
			return err
		}
		change := tx.Ent().AuthoredEdition.UpdateOneID(r.id).AddDone(int64(len(ids)))
		if first {
			change.AddDone(1)
		}
		if len(ids) > 0 {
			change.SetReached(ids[len(ids)-1])
		}
		return change.Exec(ctx)
	})
}

// keep writes what an edition changes for companies.
func (r *replay) keep(ctx context.Context, tx *store.Tx, found []ledger.Difference) error {
	rows := make([][]any, len(found))
	for i := range found {
		partners, err := json.Marshal(found[i].Partners)
		if err != nil {
			return fmt.Errorf("rulebook: encode what changes: %w", err)
		}
		rows[i] = []any{id.New(id.StagedCompany), r.id, found[i].CompanyID, found[i].Reversals, found[i].Postings, string(partners)}
	}
	return tx.BulkInsert(ctx, stagedcompany.Table, []string{
		stagedcompany.FieldID, stagedcompany.FieldEditionID, stagedcompany.FieldCompanyID,
		stagedcompany.FieldReversals, stagedcompany.FieldPostings, stagedcompany.FieldPartners,
	}, rows)
}

// takeEffect replays what changes under the edition and makes it that of the
// database.
func (r *replay) takeEffect(ctx context.Context, tx *store.Tx) error {
	row, err := tx.Ent().AuthoredEdition.Get(ctx, r.id)
	if err != nil {
		return err
	}
	if row.EffectiveAt != nil {
		return nil // Another server was faster.
	}
	if err := r.lookAgain(ctx, tx, row); err != nil {
		return err
	}
	differences, err := stagedDifferences(ctx, tx.Ent(), r.id)
	if err != nil {
		return err
	}
	report, err := changes(ctx, tx.Ent(), r.kept, r.others, row.On, differences)
	if err != nil {
		return err
	}
	encoded, err := json.Marshal(report)
	if err != nil {
		return fmt.Errorf("rulebook: encode the report: %w", err)
	}
	next := ledger.NewUnder(r.others, r.id)
	if err := next.Adopt(ctx, tx); err != nil {
		return err
	}
	alone, ids := false, make([]string, 0, len(differences))
	for i := range differences {
		if differences[i].CompanyID == "" {
			alone = true
			continue
		}
		ids = append(ids, differences[i].CompanyID)
	}
	now := r.clock.Now()
	if _, err := next.RebuildOnly(ctx, tx, ledger.Batch{
		Source: "edition " + row.Program + "/" + row.On.String(), RecordedAt: now, Today: r.clock.Today(),
	}, ids, alone); err != nil {
		return err
	}
	if row.SupersedesID != "" {
		if err := tx.Ent().AuthoredEdition.UpdateOneID(row.SupersedesID).SetStatus(authorededition.StatusSuperseded).Exec(ctx); err != nil {
			return err
		}
	}
	return tx.Ent().AuthoredEdition.UpdateOneID(r.id).SetState(authorededition.StateDone).SetDone(row.Total).
		SetEffectiveAt(now.UTC().Truncate(time.Microsecond)).SetFinishedAt(now.UTC().Truncate(time.Microsecond)).
		SetReport(string(encoded)).Exec(ctx)
}

// lookAgain looks at the companies to which something happened since the replay
// began, new ones among them.
func (r *replay) lookAgain(ctx context.Context, tx *store.Tx, row *ent.AuthoredEdition) error {
	since := *row.BegunAt
	touched, err := tx.Ent().Event.Query().Where(event.RecordedAtGT(since)).Select(event.FieldID, event.FieldCompanyID).All(ctx)
	if err != nil {
		return err
	}
	alone, seen := false, map[string]bool{}
	var ids []string
	for _, one := range touched {
		switch {
		case one.CompanyID == nil:
			alone = true
		case !seen[*one.CompanyID]:
			seen[*one.CompanyID] = true
			ids = append(ids, *one.CompanyID)
		}
	}
	if len(ids) == 0 && !alone {
		return nil
	}
	gone := append([]string{}, ids...)
	if alone {
		gone = append(gone, "")
	}
	if _, err := tx.Ent().StagedCompany.Delete().Where(stagedcompany.EditionID(r.id), stagedcompany.CompanyIDIn(gone...)).Exec(ctx); err != nil {
		return err
	}
	found, err := r.kept.Compare(ctx, tx.Ent(), r.others, ids, alone, row.On)
	if err != nil {
		return err
	}
	return r.keep(ctx, tx, found)
}

// stagedDifferences reads what an edition changes, company by company.
func stagedDifferences(ctx context.Context, db *ent.Client, editionID string) ([]ledger.Difference, error) {
	rows, err := db.StagedCompany.Query().Where(stagedcompany.EditionID(editionID)).Order(stagedcompany.ByCompanyID()).All(ctx)
	if err != nil {
		return nil, err
	}
	differences := make([]ledger.Difference, len(rows))
	for i, row := range rows {
		differences[i] = ledger.Difference{CompanyID: row.CompanyID, Reversals: row.Reversals, Postings: row.Postings}
		if err := json.Unmarshal([]byte(row.Partners), &differences[i].Partners); err != nil {
			return nil, fmt.Errorf("rulebook: decode what changes: %w", err)
		}
	}
	return differences, nil
}
