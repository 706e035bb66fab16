package main

import (
	"context"
	"errors"
	"time"

	"github.com/tierboard/tierboard/ent/idempotencykey"
	"github.com/tierboard/tierboard/ent/setting"
	"github.com/tierboard/tierboard/graph"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/server/jobs"
	"github.com/tierboard/tierboard/store"
)

// The daily round begins at six and is done by eight, in the program's time zone
// (F25). A server that was down then does it when it is up.
const (
	dailyFrom  = 6 * time.Hour
	dailyUntil = 8 * time.Hour
)

// keysKept is how long an idempotency key is remembered.
const keysKept = 30 * 24 * time.Hour

// daily is the round of every day: it fixes the official standings, brings the
// projections that pages read up to the day, and clears what has had its time.
type daily struct {
	store *store.Store
	kept  *ledger.Ledger
	// now tells the time in the program's time zone.
	now func() time.Time
	// clear removes what other rooms keep for a while only.
	clear []func(context.Context) error
}

// round is the daily round for the queue of jobs.
func (d *daily) round() jobs.Round {
	return jobs.Round{Name: "daily", Due: d.due, Run: d.run}
}

// due returns today, once the time of day has come and while today's round is
// not done. Days that were missed are not made up for: what was known on them is
// not what is known now (docs/rules.md, section 9).
func (d *daily) due(ctx context.Context) (string, error) {
	last, err := d.last(asProgram(ctx))
	if err != nil || d.next(last).After(d.now()) {
		return "", err
	}
	return today(d.now()).String(), nil
}

// next returns when the round after that of the last day may begin.
func (d *daily) next(last points.Date) time.Time {
	now := d.now()
	begin := beginOf(now)
	if last >= today(now) {
		begin = beginOf(now.AddDate(0, 0, 1))
	}
	return begin
}

// beginOf returns when the round of a moment's day begins.
func beginOf(at time.Time) time.Time {
	year, month, dayOfMonth := at.Date()
	return time.Date(year, month, dayOfMonth, int(dailyFrom.Hours()), 0, 0, 0, at.Location())
}

// last returns the day of the last round that was done; zero where none was.
func (d *daily) last(ctx context.Context) (points.Date, error) {
	rows, err := d.store.Read().Setting.Query().Where(setting.Key(graph.SettingDailyDay)).All(ctx)
	if err != nil || len(rows) == 0 {
		return 0, err
	}
	return points.ParseDate(rows[0].Value)
}

// run does the round of a day: all of what is official in one transaction, with
// the note that it is done, so that it is done once.
func (d *daily) run(ctx context.Context, period string) error {
	on, err := points.ParseDate(period)
	if err != nil || on != today(d.now()) {
		return err // Or tried again too late.
	}
	ctx = asProgram(ctx)
	var failed []error
	for _, clear := range append(d.clear, d.forgetKeys) {
		failed = append(failed, clear(ctx))
	}
	failed = append(failed, d.store.WithTx(ctx, func(ctx context.Context, tx *store.Tx) error { return d.fix(ctx, tx, on) }))
	why := ""
	err = errors.Join(failed...)
	if err != nil {
		// What an error says may be SQL or a path: the log has it.
		why = "the round of " + period + " failed for a reason of ours, which the log has"
	}
	return errors.Join(err, set(context.WithoutCancel(ctx), d.store, map[string]string{graph.SettingDailyError: why}))
}

// fix takes the official standings of a day.
func (d *daily) fix(ctx context.Context, tx *store.Tx, on points.Date) error {
	done, err := tx.Ent().Setting.Query().Where(setting.Key(graph.SettingDailyDay), setting.Value(on.String())).Exist(ctx)
	if err != nil || done {
		return err
	}
	now := d.now()
	if _, err := d.kept.Snapshot(ctx, tx, on, now); err != nil {
		return err
	}
	if _, err := d.kept.Refresh(ctx, tx, ledger.Batch{Source: "refresh", RecordedAt: now, Today: on}); err != nil {
		return err
	}
	for key, value := range map[string]string{
		graph.SettingDailyDay: on.String(), graph.SettingDailyAt: now.UTC().Format(time.RFC3339Nano),
	} {
		if err := setIn(ctx, tx, key, value); err != nil {
			return err
		}
	}
	return nil
}

// forgetKeys removes the idempotency keys that no client sends again.
func (d *daily) forgetKeys(ctx context.Context) error {
	return d.store.WithTx(ctx, func(ctx context.Context, tx *store.Tx) error {
		_, err := tx.Ent().IdempotencyKey.Delete().Where(idempotencykey.RecordedAtLT(d.now().UTC().Add(-keysKept))).Exec(ctx)
		return err
	})
}
